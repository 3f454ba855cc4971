using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Parts of a payload that are there on a condition only.</summary>
public sealed class MoveConditionTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("""if (strict) { body["multi_prompt"] = new[] { new { prompt = "A door." } }; } body["negative_prompt"] = "rain";""")]
    [InlineData("""body["multi_prompt"] = new[] { new { prompt = "A door." } }; if (strict) { body["negative_prompt"] = "rain"; }""")]
    [InlineData("""if (strict) { body["multi_prompt"] = new[] { new { prompt = "A door." } }; } if (prompt.Length > 3) { body["negative_prompt"] = "rain"; }""")]
    public Task Words_and_shots_under_other_conditions_stay(string statements) =>
        _verifier.VerifyNotOfferedAsync(Write("[\"start_image_url\"] = image", statements));

    [Fact]
    public Task Words_that_ask_only_for_themselves_go_into_the_shots() => _verifier.VerifyAsync(
        Write("""["start_image_url"] = image, ["multi_prompt"] = new[] { new { prompt = "A door." } }""", """if (words != null) { body["negative_prompt"] = words; }"""),
        Write("""["image_url"] = image, ["multi_prompt"] = new[] { new { prompt = KlingGen.PromptText.Avoiding("A door.", words) } }, ["generate_audio"] = true""", "", "o3"));

    [Theory]
    [InlineData("""var shots = new[] { new { prompt, duration = "3" } };""", """var shots = new[] { new { prompt = KlingGen.PromptText.Avoiding(prompt, words), duration = "3" } };""", "shots")]
    [InlineData("""var shots = new List<object>(); foreach (string prompt1 in new[] { prompt }) { shots.Add(new { prompt = prompt1 }); }""", """var shots = new List<object>(); foreach (string prompt1 in new[] { prompt }) { shots.Add(new { prompt = KlingGen.PromptText.Avoiding(prompt1, words) }); }""", "shots")]
    [InlineData("""var shots = new[] { prompt }.Select(text => new { prompt = text }).ToArray();""", """var shots = new[] { prompt }.Select(text => new { prompt = KlingGen.PromptText.Avoiding(text, words) }).ToArray();""", "shots")]
    [InlineData("""var shots = new[] { new { prompt, duration = "3" } };""", """var shots = new[] { new { prompt = KlingGen.PromptText.Avoiding(prompt, words), duration = "3" } };""", "shots.ToList()")]
    public Task Words_go_into_shots_of_a_local(string before, string after, string value) => _verifier.VerifyAsync(
        Write($"[\"start_image_url\"] = image, [\"negative_prompt\"] = words, [\"multi_prompt\"] = {value}", "", "v3", before),
        Write($"[\"image_url\"] = image, [\"multi_prompt\"] = {value}, [\"generate_audio\"] = true", "", "o3", after));

    [Fact]
    public Task Words_go_into_the_prompt_and_into_the_shots_of_the_other_branch() => _verifier.VerifyAsync(
        Write("""["start_image_url"] = image, ["negative_prompt"] = "fog" """, """if (strict) body["multi_prompt"] = new[] { "A door." }.Select(text => new { prompt = text }).ToList(); else body["prompt"] = prompt;"""),
        Write("""["image_url"] = image, ["generate_audio"] = true """, """if (strict) body["multi_prompt"] = new[] { "A door." }.Select(text => new { prompt = KlingGen.PromptText.Avoiding(text, "fog") }).ToList(); else body["prompt"] = KlingGen.PromptText.Avoiding(prompt, "fog");""", "o3"));

    [Theory]
    [InlineData("""if (strict) body["multi_prompt"] = new[] { new { prompt = "A door." } }; else if (words != null) body["prompt"] = prompt;""")]
    [InlineData("""if (strict) body["multi_prompt"] = new[] { new { prompt = "A door." } }; if (!strict) body["prompt"] = prompt;""")]
    [InlineData("""if (strict) body["multi_prompt"] = new[] { new { prompt = "A door." } }; else if (words != null) { body["prompt"] = prompt; } else { body["prompt"] = "A dog."; }""")]
    public Task A_prompt_and_shots_that_are_no_two_branches_stay(string statement) =>
        _verifier.VerifyNotOfferedAsync(Write("[\"start_image_url\"] = image, [\"negative_prompt\"] = \"fog\"", statement));

    [Theory]
    [InlineData("""var shots = new List<object> { new { prompt } }; More(shots);""")]
    [InlineData("""var shots = new[] { new { prompt } }; Console.WriteLine(shots[0].prompt);""")]
    [InlineData("""var shots = new[] { new { prompt } }; if (strict) { shots = new[] { new { prompt = "A dog" } }; }""")]
    public Task Shots_that_are_seen_in_part_stay(string statements) =>
        _verifier.VerifyNotOfferedAsync(Write("[\"start_image_url\"] = image, [\"negative_prompt\"] = words, [\"multi_prompt\"] = shots", "", "v3", statements));

    [Theory]
    [InlineData("if (words != null) { body[\"negative_prompt\"] = words; }\n        body[\"prompt\"] = prompt;", "body[\"prompt\"] = KlingGen.PromptText.Avoiding(prompt, words);\n        body[\"generate_audio\"] = true;")]
    [InlineData("body.Add(\"negative_prompt\", \"blur\");\n        body.Add(\"prompt\", prompt);", "body.Add(\"prompt\", KlingGen.PromptText.Avoiding(prompt, \"blur\"));\n        body.Add(\"generate_audio\", true);")]
    public Task A_prompt_that_is_written_last_takes_the_words(string before, string after) => _verifier.VerifyAsync(
        Write("""["start_image_url"] = image""", before), Write("""["image_url"] = image""", after, "o3"));

    [Theory]
    [InlineData("""body["negative_prompt"] = words; if (strict) { body["prompt"] = prompt; }""")]
    [InlineData("""if (strict) { body["negative_prompt"] = words; } body["prompt"] = prompt;""")]
    [InlineData("""body["negative_prompt"] = words; words = "fog"; body["prompt"] = prompt;""")]
    public Task A_prompt_that_is_written_last_takes_no_words_that_may_differ(string statements) =>
        _verifier.VerifyNotOfferedAsync(Write("""["start_image_url"] = image""", statements));

    [Theory]
    [InlineData("record Job(string Prompt, string? Avoid);", true)]
    [InlineData("class Job { public string Prompt { get; init; } = \"\"; public string? Avoid { get; init; } }", true)]
    [InlineData("class Job { public string Prompt { get; set; } = \"\"; public string? Avoid { get; set; } }", false)]
    public async Task Words_that_nothing_can_change_pass_a_value_that_is_worked_out(string type, bool isMoved)
    {
        string before = WriteJob(type, """prompt = job.Prompt, end_image_url = Upload(), negative_prompt = job.Avoid""", "v3");
        await (isMoved ? _verifier.VerifyAsync(before, WriteJob(type, """prompt = KlingGen.PromptText.Avoiding(job.Prompt, job.Avoid), end_image_url = Upload(), generate_audio = true""", "o3")) : _verifier.VerifyNotOfferedAsync(before));
    }

    private static string WriteJob(string type, string members, string family) =>
        $$"""
        #nullable enable
        using System.Net.Http.Json;

        {{type}}

        class Shop(HttpClient http)
        {
            Task Run(Job job) => http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/{{family}}/pro/text-to-video", new { {{members}} });

            static string Upload() => Guid.NewGuid().ToString();
        }
        """;

    private static string Write(string entries, string statement, string family = "v3", string? first = null) =>
        $$"""
        #nullable enable
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            async Task Run(string prompt, string image, string? words, bool strict)
            {{{(first is null ? "" : "\n        " + first)}}
                var body = new Dictionary<string, object?> { {{entries}} };{{(statement.Length == 0 ? "" : "\n        " + statement)}}
                await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/{{family}}/pro/image-to-video", body);
            }

            static void More(List<object> shots) => shots.Add(new { prompt = "A dog" });
        }
        """;
}
