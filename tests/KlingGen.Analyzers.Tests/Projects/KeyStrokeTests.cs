using KlingGen.Analyzers.Projects;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Projects;

/// <summary>What a key stroke in one file costs in the others, counted in files.</summary>
public sealed class KeyStrokeTests
{
    private const string Client = """
        using System.Net.Http.Json;

        class ClientN(HttpClient http)
        {
            Task Send(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new { prompt = "p", start_image_url = image });
        }
        """;

    [Fact]
    public async Task Files_that_only_send_payloads_of_their_own_are_not_read_for_another()
    {
        Project project = TestSolution.CreateProject(
            new TestSettings(),
            [
                .. Enumerable.Range(0, 5).Select(number => ($"File{number}.cs", Client.Replace("ClientN", $"Client{number}", StringComparison.Ordinal))),
                ("Request.cs", "public sealed record Request(string prompt, string start_image_url);"),
            ]);
        Compilation compilation = (await project.GetCompilationAsync())!;
        UntypedPayloads untyped = KlingProject.Find(compilation, project.AnalyzerOptions, CancellationToken.None)!.Untyped!;
        SyntaxTree edited = compilation.SyntaxTrees.Single(static tree => Path.GetFileName(tree.FilePath) == "File0.cs");
        Assert.Single(untyped.FindAll(compilation.GetSemanticModel(edited), CancellationToken.None));
        Assert.Equal(2, untyped.ReadCount);
    }
}
