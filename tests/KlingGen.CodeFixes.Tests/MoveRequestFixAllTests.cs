using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests;

public sealed class MoveRequestFixAllTests
{
    private const string V3 =
        """
        using KlingGen;

        class Shop@(KlingClient kling)
        {
            async Task Run(string image, KlingElement[] elements)
            {
                await kling.V3.Pro.ImageToVideo.RunAsync(new() { StartImageUrl = image, NegativePrompt = "blur", Prompt = "A bottle." });
                await kling.V3.Pro.ImageToVideo.RunAsync(new() { StartImageUrl = image, Prompt = "A bottle.", Elements = elements });
                var request = new V3TextToVideoRequest { Prompt = "A bottle.", CfgScale = 0.5 };
                await kling.V3.Standard.TextToVideo.RunAsync(request);
                await kling.V3.Standard.TextToVideo.RunAsync(Made());
                await kling.V3.Standard.TextToVideo.RunAsync(Stays());
            }

            V3TextToVideoRequest Made() => new() { Prompt = "A bottle.", CfgScale = 0.5 };

            V3TextToVideoRequest Stays() => new() { Prompt = "A bottle.", CfgScale = 0.5, Duration =
        #if DEBUG
                3,
        #else
                5,
        #endif
            };
        }
        """;

    private const string O3 =
        """
        using KlingGen;

        class Shop@(KlingClient kling)
        {
            async Task Run(string image, KlingElement[] elements)
            {
                await kling.O3.Pro.ImageToVideo.RunAsync(new() { ImageUrl = image, Prompt = "A bottle. Avoid blur.", GenerateAudio = true });
                await kling.O3.Pro.ReferenceToVideo.RunAsync(new() { StartImageUrl = image, Prompt = "A bottle.", Elements = elements, GenerateAudio = true });
                var request = new O3TextToVideoRequest { Prompt = "A bottle.", GenerateAudio = true };
                await kling.O3.Standard.TextToVideo.RunAsync(request);
                await kling.O3.Standard.TextToVideo.RunAsync(Made());
                await kling.V3.Standard.TextToVideo.RunAsync(Stays());
            }

            O3TextToVideoRequest Made() => new() { Prompt = "A bottle.", GenerateAudio = true };

            V3TextToVideoRequest Stays() => new() { Prompt = "A bottle.", CfgScale = 0.5, Duration =
        #if DEBUG
                3,
        #else
                5,
        #endif
            };
        }
        """;

    private static readonly CodeFixVerifier<MoveRequestFixer> Verifier = Verifiers.Create();

    [Theory]
    [InlineData(FixAllScope.Document, "A/1.cs")]
    [InlineData(FixAllScope.Project, "A/1.cs", "A/2.cs")]
    [InlineData(FixAllScope.Solution, "A/1.cs", "A/2.cs", "B/3.cs")]
    public async Task Every_request_in_the_scope_moves_and_nothing_else(FixAllScope scope, params string[] moved)
    {
        Solution solution = CreateSolution();

        Solution changed = await Verifier.FixAllAsync(solution, scope, Find(solution, "A/1.cs"));

        foreach (string file in new[] { "A/1.cs", "A/2.cs", "B/3.cs" })
        {
            Assert.Equal(Numbered(moved.Contains(file) ? O3 : V3, file), (await Find(changed, file).GetTextAsync()).ToString());
        }
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        Solution solution = CreateSolution();
        Solution once = await Verifier.FixAllAsync(solution, FixAllScope.Solution, Find(solution, "A/1.cs"));

        Solution twice = await Verifier.FixAllAsync(once, FixAllScope.Solution, Find(once, "A/1.cs"));

        Assert.Empty(twice.GetChanges(once).GetProjectChanges());
    }

    [Fact]
    public async Task What_stays_is_still_reported()
    {
        Solution solution = CreateSolution();
        Solution changed = await Verifier.FixAllAsync(solution, FixAllScope.Solution, Find(solution, "A/1.cs"));

        foreach (Project project in changed.Projects)
        {
            Assert.Equal(
                Enumerable.Repeat(new[] { "KLG1004", "KLG1004", "KLG1003" }, TestSolution.FindOwnDocuments(project).Count()).SelectMany(ids => ids),
                (await Verifier.FindFixableAsync(project)).Select(diagnostic => diagnostic.Id));
        }
    }

    [Fact]
    public async Task The_first_diagnostic_need_not_be_one_that_can_be_fixed()
    {
        string code = "using KlingGen;\nclass First { object Stays() => new V3TextToVideoRequest {\n#if DEBUG\n#endif\nNegativePrompt = \"blur\" }; }\n" + V3.Replace("using KlingGen;\n", string.Empty, StringComparison.Ordinal);
        Project project = TestSolution.CreateProject(new TestSettings(), ("Test.cs", Numbered(code, "A/1.cs")));

        Solution changed = await Verifier.FixAllAsync(project.Solution, FixAllScope.Solution, project.Documents.Single(document => document.Name == "Test.cs"));

        Assert.Contains("kling.O3.Pro.ReferenceToVideo", await CodeFixVerifier<MoveRequestFixer>.ReadAsync(changed.GetProject(project.Id)!, "Test.cs"), StringComparison.Ordinal);
    }

    private static Solution CreateSolution() => TestSolution.CreateSolution(
        new TestSettings(),
        ("A", [("1.cs", Numbered(V3, "A/1.cs")), ("2.cs", Numbered(V3, "A/2.cs"))]),
        ("B", [("3.cs", Numbered(V3, "B/3.cs"))]));

    private static string Numbered(string code, string file) => code.Replace("@", file[2..3], StringComparison.Ordinal);

    private static Document Find(Solution solution, string file) => solution.Projects
        .Single(project => project.Name == file[..1]).Documents
        .Single(document => document.Name == file[2..]);
}
