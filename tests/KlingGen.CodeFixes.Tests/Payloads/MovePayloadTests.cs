using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>What moves with a payload, and what does not.</summary>
public sealed class MovePayloadTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Fact]
    public async Task With_elements_the_route_becomes_reference_to_video_and_the_first_frame_keeps_its_name()
    {
        string title = await _verifier.VerifyAsync(
            Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", new { prompt = "@Element1 turns.", start_image_url = image, elements = new object[] { image }, cfg_scale = 0.5 });"""),
            Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/reference-to-video", new { prompt = "@Element1 turns.", start_image_url = image, elements = new object[] { image }, generate_audio = true });"""));

        Assert.Equal("Move this payload to O3 reference-to-video, which assumes aspect_ratio = \"16:9\"", title);
    }

    [Fact]
    public Task Every_shot_gets_the_words() => _verifier.VerifyAsync(
        Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { multi_prompt = new[] { new { prompt = "A bottle.", duration = "3" }, new { prompt = image, duration = "3" } }, negative_prompt = "blur", generate_audio = false });"""),
        Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", new { multi_prompt = new[] { new { prompt = "A bottle. Avoid blur.", duration = "3" }, new { prompt = KlingGen.PromptText.Avoiding(image, "blur"), duration = "3" } }, generate_audio = false });"""));

    [Fact]
    public Task A_payload_of_O3_is_only_cleaned() => _verifier.VerifyAsync(
        Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new { prompt = "A bottle.", start_image_url = image, negative_prompt = "blur", cfg_scale = 0.5 });"""),
        Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new { prompt = "A bottle. Avoid blur.", image_url = image });"""));

    [Fact]
    public Task A_payload_that_O3_is_sent_too_stays_where_it_leaves_the_sound_to_the_family() =>
        _verifier.VerifyNotOfferedAsync(WriteShared("v3", "cfg_scale = 0.5"));

    [Fact]
    public Task A_payload_that_O3_is_sent_too_moves_where_it_says_whether_there_is_sound() =>
        _verifier.VerifyAsync(WriteShared("v3", "cfg_scale = 0.5, generate_audio = false"), WriteShared("o3", "generate_audio = false"));

    [Fact]
    public Task A_payload_on_one_line_that_names_its_model_itself_moves() => _verifier.VerifyAsync(
        "class Requests { public object Make(string prompt) => new { model = \"fal-ai/kling-video/v3/pro/text-to-video\", prompt, negative_prompt = \"blur\" }; }",
        "class Requests { public object Make(string prompt) => new { model = \"fal-ai/kling-video/o3/pro/text-to-video\", prompt = KlingGen.PromptText.Avoiding(prompt, \"blur\"), generate_audio = true }; }");

    [Fact]
    public Task Without_a_prompt_the_words_become_one() => _verifier.VerifyAsync(
        Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", new { start_image_url = image, negative_prompt = "blur", generate_audio = true });"""),
        Wrap("""await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new { image_url = image, prompt = "Avoid blur.", generate_audio = true });"""));

    [Fact]
    public Task Audio_that_is_stated_on_a_condition_only_is_stated_for_the_rest() => _verifier.VerifyAsync(
        Wrap(
            """
            var body = new Dictionary<string, object> { ["prompt"] = "A bottle.", ["cfg_scale"] = 0.5 };
            if (image.Length > 0)
            {
                body["generate_audio"] = false;
            }

            await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
            """),
        Wrap(
            """
            var body = new Dictionary<string, object> { ["prompt"] = "A bottle.", ["generate_audio"] = true };
            if (image.Length > 0)
            {
                body["generate_audio"] = false;
            }

            await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body);
            """));

    [Fact]
    public Task All_payloads_of_a_constant_move_with_it_and_prices_stay() => _verifier.VerifyAsync(
        """
        using System.Net.Http.Json;

        static class Models
        {
            public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

            public static decimal Price(string model) => model.Contains("/v3/") ? 0.3m : 0.2m;
        }

        class Shop(HttpClient http)
        {
            Task First() => http.PostAsJsonAsync(Models.Kling, new { prompt = "A bottle.", cfg_scale = 0.5 });

            Task Second() => http.PostAsJsonAsync(Models.Kling, new { prompt = "A glass." });
        }
        """,
        """
        using System.Net.Http.Json;

        static class Models
        {
            public const string Kling = "fal-ai/kling-video/o3/pro/text-to-video";

            public static decimal Price(string model) => model.Contains("/v3/") ? 0.3m : 0.2m;
        }

        class Shop(HttpClient http)
        {
            Task First() => http.PostAsJsonAsync(Models.Kling, new { prompt = "A bottle.", generate_audio = true });

            Task Second() => http.PostAsJsonAsync(Models.Kling, new { prompt = "A glass.", generate_audio = true });
        }
        """);

    [Theory]
    [InlineData("""Task Second() => http.PostAsJsonAsync(Kling, new { prompt = "A glass.", cfg_scale = Next() }); double Next() => 0.5;""")]
    [InlineData("""Task Second(object body) => http.PostAsJsonAsync(Kling, body);""")]
    [InlineData("""Task Second(bool old) => http.PostAsJsonAsync(old ? Kling : "fal-ai/wan/v2.2-a14b/text-to-video", new { prompt = "A glass." });""")]
    public Task A_constant_stays_when_something_that_is_sent_there_cannot_move(string second) => _verifier.VerifyNotOfferedAsync(
        $$"""
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

            Task First() => http.PostAsJsonAsync(Kling, new { prompt = "A bottle.", cfg_scale = 0.5 });

            {{second}}
        }
        """);

    [Theory]
    [InlineData("""await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A bottle.", cfg_scale = Next() }); double Next() => 0.5;""")]
    [InlineData("""await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", new { prompt = "A bottle.", image_url = image, start_image_url = image });""")]
    [InlineData("""var body = new { prompt = "A bottle.", cfg_scale = 0.5 }; Console.WriteLine(body.cfg_scale); await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);""")]
    [InlineData("""await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new Dictionary<string, string> { ["prompt"] = "A bottle.", ["cfg_scale"] = "0.5" });""")]
    [InlineData("""var model = image; if (model.Contains("kling-video/v3/pro/text-to-video")) await http.PostAsJsonAsync(model, new { prompt = "A bottle.", cfg_scale = 0.5 });""")]
    public Task What_cannot_move_without_a_loss_is_not_offered(string statements) => _verifier.VerifyNotOfferedAsync(Wrap(statements));

    [Fact]
    public Task A_key_that_is_a_constant_is_changed_only_where_nothing_else_uses_it() => _verifier.VerifyAsync(
        """
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            private const string Frame = "start_image_url";
            private const string Avoid = "negative_prompt";

            async Task Run(string image)
            {
                await http.PostAsJsonAsync("fal-ai/wan-i2v", new Dictionary<string, object> { ["prompt"] = "A bottle.", [Avoid] = "blur" });
                await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", new Dictionary<string, object> { ["prompt"] = "A bottle.", [Frame] = image, [Avoid] = "blur" });
            }
        }
        """,
        """
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            private const string Frame = "image_url";
            private const string Avoid = "negative_prompt";

            async Task Run(string image)
            {
                await http.PostAsJsonAsync("fal-ai/wan-i2v", new Dictionary<string, object> { ["prompt"] = "A bottle.", [Avoid] = "blur" });
                await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new Dictionary<string, object> { ["prompt"] = "A bottle. Avoid blur.", [Frame] = image, ["generate_audio"] = true });
            }
        }
        """);

    [Theory]
    [InlineData(FixAllScope.Document, "A/1.cs", "A/Models.cs")]
    [InlineData(FixAllScope.Project, "A/1.cs", "A/2.cs", "A/Models.cs")]
    [InlineData(FixAllScope.Solution, "A/1.cs", "A/2.cs", "A/Models.cs", "B/3.cs")]
    public async Task Fix_All_moves_what_the_scope_reports_with_the_files_that_it_needs(FixAllScope scope, params string[] changed)
    {
        Solution solution = TestSolution.CreateSolution(
            new TestSettings(),
            ("A", [("1.cs", Sender("One", "Models.Kling")), ("2.cs", Sender("Two", "\"fal-ai/kling-video/v3/pro/text-to-video\"")), ("Models.cs", "static class Models { public const string Kling = \"fal-ai/kling-video/v3/4k/text-to-video\"; }")]),
            ("B", [("3.cs", Sender("Three", "\"fal-ai/kling-video/v3/standard/text-to-video\""))]));
        Document first = solution.Projects.Single(project => project.Name == "A").Documents.Single(document => document.Name == "1.cs");

        Solution after = await _verifier.FixAllAsync(solution, scope, first);

        Assert.Equal(
            changed,
            after.GetChanges(solution).GetProjectChanges()
                .SelectMany(project => project.GetChangedDocuments().Select(id => project.NewProject.Name + "/" + after.GetDocument(id)!.Name))
                .Order(StringComparer.Ordinal));
        Assert.Empty((await _verifier.FixAllAsync(after, scope, after.GetDocument(first.Id)!)).GetChanges(after).GetProjectChanges());
    }

    private static string Sender(string name, string endpoint) =>
        $$"""
        using System.Net.Http.Json;
        class {{name}}(HttpClient http) { Task Run() => http.PostAsJsonAsync({{endpoint}}, new { prompt = "A bottle.", cfg_scale = 0.5 }); }
        """;

    private static string WriteShared(string family, string entries) =>
        $$"""
        using System.Net.Http.Json;

        class Sender(HttpClient http)
        {
            static object Make(string prompt) => new { prompt, {{entries}} };

            public Task OldAsync(string prompt) => http.PostAsJsonAsync("fal-ai/kling-video/{{family}}/pro/text-to-video", Make(prompt));

            public Task NewAsync(string prompt) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", Make(prompt));
        }
        """;

    [Theory]
    [InlineData("var version = \"v3\";", "var version = \"o3\";", "$\"fal-ai/kling-video/{version}/pro/text-to-video\"")]
    [InlineData("const string version = \"v3\";", "const string version = \"o3\";", "$\"https://fal.run/fal-ai/kling-video/{version}/pro/text-to-video\"")]
    public Task An_id_whose_family_is_a_local_has_the_action_too(string before, string after, string id) => _verifier.VerifyAsync(
        $"using System.Net.Http.Json;\n\nclass Shop(HttpClient http)\n{{\n    Task Run(string prompt)\n    {{\n        {before}\n        return http.PostAsJsonAsync({id}, new {{ prompt, cfg_scale = 0.5 }});\n    }}\n}}\n",
        $"using System.Net.Http.Json;\n\nclass Shop(HttpClient http)\n{{\n    Task Run(string prompt)\n    {{\n        {after}\n        return http.PostAsJsonAsync({id}, new {{ prompt, generate_audio = true }});\n    }}\n}}\n");

    private static string Wrap(string statements) =>
        $$"""
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            async Task Run(string image)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal).Replace("        \n", "\n", StringComparison.Ordinal)}}
            }
        }
        """;
}
