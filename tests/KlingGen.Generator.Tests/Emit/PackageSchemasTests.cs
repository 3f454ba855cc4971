using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>What the package's own schemas become.</summary>
public sealed class PackageSchemasTests
{
    private static readonly GeneratorRun _run = GeneratorRun.Of(TestFile.PackageFiles);

    [Fact]
    public void They_give_no_diagnostic_at_all() => Assert.Empty(_run.Diagnostics);

    [Fact]
    public void Their_code_compiles_without_a_warning_in_the_lowest_language_version() => Assert.Empty(_run.CompilerComplaints());

    [Fact]
    public void Their_code_compiles_without_a_warning_in_the_newest_language_version() =>
        Assert.Empty(GeneratorRun.Of(TestFile.PackageFiles, language: LanguageVersion.Preview).CompilerComplaints());

    [Theory]
    [InlineData("V3")]
    [InlineData("V3Turbo")]
    [InlineData("O3")]
    public void Every_family_has_its_tiers(string family)
    {
        INamedTypeSymbol client = Client();
        ITypeSymbol group = Assert.Single(client.GetMembers(family).OfType<IPropertySymbol>()).Type;
        string[] tiers = [.. group.GetMembers().OfType<IPropertySymbol>().Select(p => p.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(family == "V3Turbo" ? ["Pro", "Standard"] : ["FourK", "Pro", "Standard"], tiers);
    }

    [Fact]
    public void Every_endpoint_of_the_schemas_is_on_the_client()
    {
        string[] ids = [.. Endpoints(Client()).Order(StringComparer.Ordinal)];
        Assert.Equal(32, ids.Length);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Contains("fal-ai/kling-video/v3/turbo/pro/text-to-video", ids);
        Assert.Contains("fal-ai/kling-video/o3/4k/video-to-video/edit", ids);
    }

    [Fact]
    public void Types_carry_their_endpoints_and_members_their_wire_names()
    {
        INamedTypeSymbol request = _run.Output.GetTypeByMetadataName("KlingGen.O3ImageToVideoRequest")!;
        AttributeData marks = Assert.Single(request.GetAttributes(), a => a.AttributeClass?.Name == "KlingRequestAttribute");
        Assert.Equal(3, marks.ConstructorArguments[0].Values.Length);
        AttributeData name = Assert.Single(request.GetMembers("ImageUrl").Single().GetAttributes(), a => a.AttributeClass?.Name == "KlingParameterAttribute");
        Assert.Equal("image_url", name.ConstructorArguments[0].Value);
    }

    [Theory]
    [InlineData("O3ImageToVideoRequest", "ImageUrl", "string", true)]
    [InlineData("O3ImageToVideoRequest", "Prompt", "string?", false)]
    [InlineData("O3ImageToVideoRequest", "Duration", "int?", false)]
    [InlineData("O3ImageToVideoRequest", "GenerateAudio", "bool?", false)]
    [InlineData("O3ImageToVideoRequest", "MultiPrompt", "System.Collections.Generic.IReadOnlyList<KlingGen.KlingShot>?", false)]
    [InlineData("O3ImageToVideoRequest", "ShotType", "KlingGen.ShotType?", false)]
    [InlineData("V3ImageToVideoRequest", "CfgScale", "double?", false)]
    [InlineData("V3MotionControlRequest", "CharacterOrientation", "KlingGen.V3MotionControlCharacterOrientation", true)]
    [InlineData("O3ImageToVideoResponse", "Video", "KlingGen.KlingFile", true)]
    [InlineData("KlingFile", "FileSize", "long?", false)]
    [InlineData("CreateVoiceRequest", "VoiceUrl", "string", true)]
    [InlineData("KlingImageO3TextToImageRequest", "NumImages", "int?", false)]
    public void A_parameter_has_the_type_that_its_schema_says(string type, string property, string expected, bool isRequired)
    {
        IPropertySymbol symbol = Assert.IsAssignableFrom<IPropertySymbol>(Assert.Single(_run.Output.GetTypeByMetadataName("KlingGen." + type)!.GetMembers(property)));
        Assert.Equal(expected, symbol.Type.ToDisplayString());
        Assert.Equal(isRequired, symbol.IsRequired);
    }

    [Fact]
    public void No_generated_file_is_longer_than_700_lines_and_there_is_at_most_one_for_each_schema()
    {
        int schemas = TestFile.PackageFiles.Count(f => f.Metadata.ContainsKey("KlingSchema"));
        Assert.InRange(_run.Result.GeneratedSources.Length, 2, schemas + 2);
        Assert.All(_run.Result.GeneratedSources, s => Assert.InRange(s.SourceText.Lines.Count, 1, 700));
    }

    [Fact]
    public void The_output_is_the_same_twice_and_in_another_culture()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            GeneratorRun other = GeneratorRun.Of(TestFile.PackageFiles.Reverse());
            Assert.Equal(Sources(_run), Sources(other));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static INamedTypeSymbol Client() => _run.Output.GetTypeByMetadataName("KlingGen.KlingClient")!;

    private static IEnumerable<string> Endpoints(INamedTypeSymbol type)
    {
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            AttributeData? mark = property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "KlingEndpointAttribute");
            if (mark is not null)
            {
                yield return (string)mark.ConstructorArguments[0].Value!;
            }
            else if (property.Type is INamedTypeSymbol group)
            {
                foreach (string id in Endpoints(group))
                {
                    yield return id;
                }
            }
        }
    }

    private static string[] Sources(GeneratorRun run) =>
        [.. run.Result.GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => s.HintName + "\n" + s.SourceText)];
}
