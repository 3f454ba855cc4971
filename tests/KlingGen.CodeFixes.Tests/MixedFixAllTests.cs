using System.Collections.Immutable;
using KlingGen.CodeFixes.Reports;
using KlingGen.CodeFixes.Tests.Shapes;
using KlingGen.CodeFixes.Tests.Solutions;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests;

/// <summary>Requests and payloads that touch each other: one Fix All moves them all, and a second has nothing to do.</summary>
public sealed class MixedFixAllTests
{
    private const string Endpoint = "\"https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video\"";

    private const string Spent = """
        using System.Net.Http.Json;
        using KlingGen;

        class Shop
        {
            private readonly double _scale;

            public Shop() => _scale = 0.4;

            async Task Run(KlingClient kling, HttpClient http)
            {
                await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "A.", CfgScale = _scale });
                await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "B.", cfg_scale = _scale });
                await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new { prompt = "C.", start_image_url = "https://example.com/c.png" });
            }
        }
        """;

    private static readonly CodeFixVerifier<MoveRequestFixer> _verifier = Verifiers.Create();

    public static TheoryData<string, string> Inside { get; } = new()
    {
        {
            "new V3TextToVideoRequest { Prompt = Log(() => http.PostAsJsonAsync(" + Endpoint + ", new { prompt = \"A poster.\", negative_prompt = \"text\" })), NegativePrompt = \"blur\", CfgScale = 0.4 }",
            "new O3TextToVideoRequest { Prompt = PromptText.Avoiding(Log(() => http.PostAsJsonAsync(O3, new { prompt = \"A poster. Avoid text.\", generate_audio = true })), \"blur\"), GenerateAudio = true }"
        },
        {
            "new V3TextToVideoRequest { Prompt = \"A bottle.\", NegativePrompt = Log(() => http.PostAsJsonAsync(" + Endpoint + ", new Dictionary<string, object> { [\"prompt\"] = \"A poster.\", [\"cfg_scale\"] = 0.5 })) }",
            "new O3TextToVideoRequest { Prompt = PromptText.Avoiding(\"A bottle.\", Log(() => http.PostAsJsonAsync(O3, new Dictionary<string, object> { [\"prompt\"] = \"A poster.\", [\"generate_audio\"] = true }))), GenerateAudio = true }"
        },
        {
            "new V3TextToVideoRequest\n    {\n        // Spoken.\n        Prompt = Log(() => http.PostAsync(" + Endpoint + ", new StringContent(\"{\\\"prompt\\\": \\\"A poster.\\\", \\\"negative_prompt\\\": \\\"text\\\"}\"))),\n        NegativePrompt = \"blur\",\n    }",
            "new O3TextToVideoRequest\n    {\n        // Spoken.\n        Prompt = PromptText.Avoiding(Log(() => http.PostAsync(O3, new StringContent(\"{\\\"prompt\\\": \\\"A poster. Avoid text.\\\", \\\"generate_audio\\\": true}\"))), \"blur\"),\n        GenerateAudio = true,\n    }"
        },
    };

    [Theory]
    [MemberData(nameof(Inside))]
    public Task A_payload_inside_a_moved_request_moves_with_it(string before, string after) => MovesOnceAsync(
        TestSolution.CreateProject(new TestSettings(), ("Shop.cs", WriteShop("V3", before))).Solution,
        ("Shop.cs", WriteShop("O3", after.Replace("O3,", Endpoint.Replace("/v3/", "/o3/", StringComparison.Ordinal) + ",", StringComparison.Ordinal))));

    [Fact]
    public Task What_is_left_of_a_value_that_both_used_goes() => MovesOnceAsync(
        Create("Shop.cs", """
            using System.Net.Http.Json;
            using KlingGen;

            class Shop(KlingClient kling, HttpClient http)
            {
                private readonly float _scale = 0.4f;

                async Task Run()
                {
                    double local = 0.7;
                    await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "A.", CfgScale = local });
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "B.", cfg_scale = local });
                    await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "C.", CfgScale = _scale });
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "D.", cfg_scale = _scale });
                }
            }
            """),
        ("Shop.cs", """
            using System.Net.Http.Json;
            using KlingGen;

            class Shop(KlingClient kling, HttpClient http)
            {
                async Task Run()
                {
                    await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest { Prompt = "A.", GenerateAudio = true });
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { prompt = "B.", generate_audio = true });
                    await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest { Prompt = "C.", GenerateAudio = true });
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { prompt = "D.", generate_audio = true });
                }
            }
            """));

    // Nothing takes the field out, which a constructor writes to: one of both stays, and it alone.
    [Fact]
    public Task A_value_that_neither_can_do_without_keeps_one_of_them_and_nothing_else() => MovesOnceAsync(
        Create("Shop.cs", Spent),
        stays: 2,
        ("Shop.cs", """
            using System.Net.Http.Json;
            using KlingGen;

            class Shop
            {
                private readonly double _scale;

                public Shop() => _scale = 0.4;

                async Task Run(KlingClient kling, HttpClient http)
                {
                    await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest { Prompt = "A.", GenerateAudio = true });
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "B.", cfg_scale = _scale });
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new { prompt = "C.", image_url = "https://example.com/c.png", generate_audio = true });
                }
            }
            """));

    [Fact]
    public async Task The_report_says_before_the_move_what_will_stay_because_of_another_move()
    {
        List<(Location Place, string Reason)> staying = await StayingCalls.FindAsync(Create("Shop.cs", Spent), CancellationToken.None);

        Assert.All(staying, static one => Assert.StartsWith("the compiler would complain at Shop.cs(6): CS0414", one.Reason, StringComparison.Ordinal));
        Assert.Equal([12], staying.Select(static one => one.Place.GetLineSpan().StartLinePosition.Line).Distinct());
    }

    [Fact]
    public Task A_payload_that_is_written_from_a_request_says_what_the_request_says() => MovesOnceAsync(
        Create("Shop.cs", """
            using System.Net.Http.Json;
            using KlingGen;

            class Shop(KlingClient kling, HttpClient http)
            {
                async Task Run(string words)
                {
                    V3TextToVideoRequest request = new() { Prompt = "A.", NegativePrompt = words };
                    await kling.V3.Pro.TextToVideo.RunAsync(request);
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = request.Prompt, duration = "5", negative_prompt = "text" });
                }
            }
            """),
        ("Shop.cs", """
            using System.Net.Http.Json;
            using KlingGen;

            class Shop(KlingClient kling, HttpClient http)
            {
                async Task Run(string words)
                {
                    O3TextToVideoRequest request = new() { Prompt = PromptText.Avoiding("A.", words), GenerateAudio = true };
                    await kling.O3.Pro.TextToVideo.RunAsync(request);
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { prompt = PromptText.Avoiding(request.Prompt, "text"), duration = "5", generate_audio = true });
                }
            }
            """));

    [Fact]
    public Task Requests_and_payloads_of_several_projects_move_in_one_run()
    {
        const string briefs = """
            using KlingGen;

            namespace Briefs;

            public interface IRenderer
            {
                Task RenderAsync(V3ImageToVideoRequest request);
            }

            public sealed class Brief
            {
                // What no clip may show.
                public string? Avoid { get; init; }

                public V3ImageToVideoRequest Write(string image) => new() { StartImageUrl = image, Prompt = "A swan.", NegativePrompt = Avoid };
            }
            """;
        const string rendering = """
            using System.Net.Http.Json;
            using Briefs;
            using KlingGen;

            namespace Rendering;

            public sealed class Renderer(KlingClient kling, HttpClient http) : IRenderer
            {
                private static readonly double s_scale = 0.4;

                public async Task RenderAsync(V3ImageToVideoRequest request)
                {
                    await kling.V3.Pro.ImageToVideo.RunAsync(request with { CfgScale = s_scale });
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new { start_image_url = request.StartImageUrl, prompt = "A copy.", negative_prompt = "text", cfg_scale = s_scale }); // the archive
                }
            }
            """;
        const string app = """
            using Briefs;
            using KlingGen;
            using Rendering;

            namespace App;

            public static class Jobs
            {
                public static Task RunAsync(KlingClient kling, HttpClient http) => new Renderer(kling, http).RenderAsync(new Brief { Avoid = "blur" }.Write("https://example.com/a.png"));
            }
            """;
        Solution solution = SolutionVerifier.Create(("Briefs", [("Briefs.cs", briefs)]), ("Rendering", [("Rendering.cs", rendering)]), ("App", [("App.cs", app)]));

        return MovesOnceAsync(
            solution,
            ("Briefs.cs", briefs
                .Replace("V3", "O3", StringComparison.Ordinal)
                .Replace("StartImageUrl = image, Prompt = \"A swan.\", NegativePrompt = Avoid", "ImageUrl = image, Prompt = PromptText.Avoiding(\"A swan.\", Avoid), GenerateAudio = true", StringComparison.Ordinal)),
            ("Rendering.cs", rendering
                .Replace("V3", "O3", StringComparison.Ordinal)
                .Replace("/v3/", "/o3/", StringComparison.Ordinal)
                .Replace("    private static readonly double s_scale = 0.4;\n\n", "", StringComparison.Ordinal)
                .Replace("RunAsync(request with { CfgScale = s_scale })", "RunAsync(request)", StringComparison.Ordinal)
                .Replace("start_image_url = request.StartImageUrl, prompt = \"A copy.\", negative_prompt = \"text\", cfg_scale = s_scale", "image_url = request.ImageUrl, prompt = \"A copy. Avoid text.\", generate_audio = true", StringComparison.Ordinal)),
            ("App.cs", app));
    }

    [Fact]
    public async Task A_file_of_two_projects_moves_in_the_branches_of_both()
    {
        const string before = """
            using System.Net.Http.Json;
            using KlingGen;

            class Shop(KlingClient kling, HttpClient http)
            {
            #if LONG
                Task Run() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A.", negative_prompt = "text", duration = "10" });
            #else
                Task Run() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A.", negative_prompt = "text", duration = "5" });
            #endif
                Task Both() => kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "B.", NegativePrompt = "blur" });
            }
            """;
        Solution solution = TestSolution.CreateSolution(new TestSettings(), ("One", [("Shop.cs", before)]), ("Two", [("Shop.cs", before)]));
        Project two = solution.Projects.Single(static project => project.Name == "Two");
        Document shared = solution.Projects.Single(static project => project.Name == "One").Documents.Single(static document => document.Name == "Shop.cs");
        Document copy = two.Documents.Single(static document => document.Name == "Shop.cs");
        solution = solution.RemoveDocument(copy.Id).AddDocument(DocumentId.CreateNewId(two.Id), "Shop.cs", await shared.GetTextAsync(), filePath: shared.FilePath);
        solution = solution.WithProjectParseOptions(two.Id, ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)two.ParseOptions!).WithPreprocessorSymbols("LONG"));

        await MovesOnceAsync(solution, ("Shop.cs", before
            .Replace("/v3/", "/o3/", StringComparison.Ordinal)
            .Replace("V3", "O3", StringComparison.Ordinal)
            .Replace("\"A.\", negative_prompt = \"text\", duration = \"10\"", "\"A. Avoid text.\", duration = \"10\", generate_audio = true", StringComparison.Ordinal)
            .Replace("\"A.\", negative_prompt = \"text\", duration = \"5\"", "\"A. Avoid text.\", duration = \"5\", generate_audio = true", StringComparison.Ordinal)
            .Replace("\"B.\", NegativePrompt = \"blur\"", "\"B. Avoid blur.\", GenerateAudio = true", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_suppressed_stays_also_where_the_text_around_it_is_written_anew()
    {
        const string accepted = "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Kling.Migration\", \"KLG1002\")]";
        string before = WriteShop("V3", "new V3TextToVideoRequest { Prompt = Log(() => http.PostAsJsonAsync(" + Endpoint + ", new { prompt = \"A poster.\", negative_prompt = \"text\" })), CfgScale = 0.4 }")
            .Replace("    Task Run", "    " + accepted + "\n    Task Run", StringComparison.Ordinal);
        Project project = TestSolution.CreateProject(new TestSettings(), ("Shop.cs", before));
        ImmutableArray<string> ids = ["KLG1002", "KLG1003"];

        Solution moved = await _verifier.FixOnceAsync(project.Solution, FixAllScope.Solution, TestSolution.FindOwnDocuments(project).First(), ids);

        string text = await ShapeProgram.ReadAsync(moved);
        Assert.Contains("negative_prompt = \"text\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CfgScale", text, StringComparison.Ordinal);
    }

    private static Solution Create(string file, string text) => TestSolution.CreateProject(new TestSettings(), (file, text)).Solution;

    private static Task MovesOnceAsync(Solution solution, params (string File, string Text)[] after) => MovesOnceAsync(solution, 0, after);

    private static async Task MovesOnceAsync(Solution solution, int stays, params (string File, string Text)[] after)
    {
        Document first = solution.Projects.SelectMany(TestSolution.FindOwnDocuments).First();
        Solution moved = await _verifier.FixOnceAsync(solution, FixAllScope.Solution, first);
        foreach (Document document in moved.Projects.SelectMany(TestSolution.FindOwnDocuments))
        {
            string text = (await document.GetTextAsync()).ToString();
            if (text != after.Single(file => file.File == document.Name).Text)
            {
                Assert.Fail($"{document.Name} became:\n{text}\nWhat stays:\n{string.Join('\n', (await StayingCalls.FindAsync(moved, CancellationToken.None)).Select(static stays => $"{stays.Place}: {stays.Reason}"))}");
            }
        }

        ImmutableArray<string> left = await SolutionVerifier.FindReportedAsync(moved);
        Assert.True(left.Length == stays, string.Join('\n', left));
        foreach (Project project in moved.Projects)
        {
            Assert.Equal(await FindComplaintsAsync(solution.GetProject(project.Id)!), await FindComplaintsAsync(project));
        }

        Assert.Empty((await SolutionVerifier.FixAsync(moved)).GetChanges(moved).GetProjectChanges());
    }

    // That public members have no documentation says nothing of the move, and names types.
    private static async Task<IEnumerable<string>> FindComplaintsAsync(Project project) =>
        (await ShapeProgram.FindComplaintsAsync(project.Solution)).Where(static complaint => !complaint.Contains("CS1591", StringComparison.Ordinal));

    private static string WriteShop(string family, string request) => $$"""
        using System.Net.Http.Json;
        using KlingGen;

        class Shop(KlingClient kling, HttpClient http)
        {
            Task Run() => kling.{{family}}.Pro.TextToVideo.RunAsync({{request}});

            static string Log(Func<Task> run) => "A bottle.";
        }
        """;
}
