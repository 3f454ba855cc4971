using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>fal's own documents, dropped into a project as they are served.</summary>
public sealed class FalDocumentsTests
{
    private static IEnumerable<TestFile> Documents() =>
        Directory.EnumerateFiles(Repository.SharedContracts, "*.json").Order(StringComparer.Ordinal).Select(path => new TestFile(path, File.ReadAllText(path)));

    [SharedContractsFact]
    public void Alone_they_give_clients_for_all_endpoints_without_a_complaint()
    {
        GeneratorRun run = GeneratorRun.Of([.. Documents(), .. TestFile.PackageFiles], properties: ("KlingPackageSchemas", "false"));

        Assert.DoesNotContain(run.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        Assert.Empty(run.CompilerComplaints());
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.O3ProImageToVideoRequest"));
        Assert.Equal(32, run.Source("KlingGen.KlingClient.g.cs").Split("[global::KlingGen.KlingEndpoint(").Length - 1);
    }

    [SharedContractsFact]
    public void A_single_one_replaces_that_endpoint_of_the_package_and_renames_nothing_else()
    {
        TestFile document = Documents().Single(d => d.Path.EndsWith("o3--pro--image-to-video.json", StringComparison.Ordinal));
        GeneratorRun run = GeneratorRun.Of([.. TestFile.PackageFiles, document]);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerComplaints());
        string[] endpoints = [.. run.Output.GetTypeByMetadataName("KlingGen.O3ImageToVideoRequest")!.GetAttributes()
            .Single(a => a.AttributeClass!.Name == "KlingRequestAttribute").ConstructorArguments[0].Values.Select(v => (string)v.Value!)];
        Assert.Equal(["fal-ai/kling-video/o3/standard/image-to-video", "fal-ai/kling-video/o3/4k/image-to-video"], endpoints);
        Assert.Contains("EndpointClient<global::KlingGen.O3ProImageToVideoRequest,", run.Source("KlingGen.KlingClient.g.cs"), StringComparison.Ordinal);
    }
}
