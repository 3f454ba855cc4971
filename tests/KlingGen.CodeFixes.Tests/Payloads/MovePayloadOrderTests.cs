using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Payloads that change between what is sent: words in a prompt stay there, where a parameter of its own could be set anew.</summary>
public sealed class MovePayloadOrderTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; if (strict) { body["negative_prompt"] = "rain"; } await Send(body);""")]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; body["negative_prompt"] = strict ? "rain" : "fog"; await Send(body);""")]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; if (strict) { body["negative_prompt"] = null; } await Send(body);""")]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt }; if (strict) { body["negative_prompt"] = "rain"; } if (prompt.Length > 6) { body["negative_prompt"] = "fog"; } await Send(body);""")]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt }; try { body["negative_prompt"] = Words(); } catch (FormatException) { body["negative_prompt"] = "fog"; } await Send(body);""")]
    public Task Words_that_are_set_anew_stay(string statements) => _verifier.VerifyNotOfferedAsync(Write(statements));

    [Theory]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt }; foreach (string words in new[] { "rain", "fog" }) { body["negative_prompt"] = words; await Send(body); }""")]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt }; for (int i = 0; i < 2; i++) { body["negative_prompt"] = Words(); } await Send(body);""")]
    [InlineData("""var body = new JsonObject(); foreach (string words in new[] { "rain", "" }) { body["prompt"] = prompt; if (words.Length > 0) { body["negative_prompt"] = words; } await Send(body); }""")]
    public Task Words_that_are_set_in_rounds_stay(string statements) => _verifier.VerifyNotOfferedAsync(Write(statements));

    [Theory]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt }; await Send(body); body["negative_prompt"] = "rain"; await Send(body);""")]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt }; string plain = body.ToJsonString(); body["negative_prompt"] = "rain"; await Send(body); Console.WriteLine(plain);""")]
    [InlineData("""var body = new JsonObject { ["prompt"] = prompt }; async Task Go() => await Send(body); await Go(); body["negative_prompt"] = "rain"; await Go();""")]
    public Task Words_that_are_set_once_something_was_sent_stay(string statements) => _verifier.VerifyNotOfferedAsync(Write(statements));

    [Theory]
    [InlineData("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; if (strict) { body.Remove("negative_prompt"); } await Send(body);""")]
    [InlineData("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; if (strict) { body.Clear(); } await Send(body);""")]
    public Task Words_that_are_taken_back_stay(string statements) => _verifier.VerifyNotOfferedAsync(Write(statements));

    [Theory]
    [InlineData("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; Console.WriteLine(body["cfg_scale"]); await Send(body);""")]
    [InlineData("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; if (!body.ContainsKey("negative_prompt")) { throw new InvalidOperationException(); } await Send(body);""")]
    [InlineData("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; Check(body); await Send(body);""")]
    [InlineData("""var body = new Dictionary<string, string> { ["prompt"] = prompt, ["negative_prompt"] = "blur", ["generate_audio"] = "true" }; body["negative_prompt"] += ", fog"; await http.PostAsync(Url, new FormUrlEncodedContent(body));""")]
    [InlineData("""dynamic body = new System.Dynamic.ExpandoObject(); body.prompt = prompt; body.negative_prompt = "blur"; Console.WriteLine(body.negative_prompt); await http.PostAsJsonAsync(Url, (object)body);""")]
    public Task What_is_looked_for_again_stays(string statements) => _verifier.VerifyNotOfferedAsync(Write(statements));

    [Theory]
    [InlineData("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; Sound(body); await Send(body);""", "Add")]
    [InlineData("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; Sound(body); await Send(body);""", "TryAdd")]
    public Task What_a_helper_adds_is_not_stated_before(string statements, string method) => _verifier.VerifyNotOfferedAsync(
        Write(statements, $"static void Sound(Dictionary<string, object?> body) => body.{method}(\"generate_audio\", false);"));

    [Theory]
    [InlineData("body[\"prompt\"] = \"A dog.\"")]
    [InlineData("body[\"prompt\"] = body[\"prompt\"] + \" At night.\"")]
    [InlineData("body[\"negative_prompt\"] = \"fog\"")]
    [InlineData("if (body.Count > 1) { body.Remove(\"negative_prompt\"); }")]
    [InlineData("Again(body); static void Again(Dictionary<string, object?> body) { body[\"prompt\"] = \"A dog.\"; }")]
    public Task Words_stay_that_a_helper_would_write_over(string statement) => _verifier.VerifyNotOfferedAsync(
        Write(
            """var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; Style(body); await Send(body);""",
            $"static void Style(Dictionary<string, object?> body) {{ {statement}; }}"));

    [Theory]
    [InlineData("dynamic body = new System.Dynamic.ExpandoObject(); body.prompt = prompt; body.negative_prompt = \"blur\"; Style(body); await http.PostAsJsonAsync(Url, (object)body);", "dynamic body", "body.prompt = \"A dog.\"")]
    [InlineData("var body = new JsonObject { [\"negative_prompt\"] = \"blur\", [\"generate_audio\"] = false }; Style(body); await http.PostAsJsonAsync(Url, body);", "JsonObject body", "body[\"prompt\"] = \"A dog.\"")]
    public Task Words_stay_where_only_a_helper_writes_the_prompt_or_is_bound_late(string statements, string parameter, string statement) =>
        _verifier.VerifyNotOfferedAsync(Write(statements, $"static void Style({parameter}) {{ {statement}; }}"));

    [Theory]
    [InlineData("var body = JsonNode.Parse(\"{\\\"prompt\\\":\\\"A bottle.\\\",\\\"negative_prompt\\\":\\\"blur\\\"}\")!;")]
    [InlineData("const string template = \"{\\\"prompt\\\":\\\"A bottle.\\\",\\\"negative_prompt\\\":\\\"blur\\\"}\"; JsonObject body = JsonNode.Parse(template)!.AsObject();")]
    [InlineData("var entries = new Dictionary<string, object?> { [\"prompt\"] = \"A bottle.\", [\"negative_prompt\"] = \"blur\", [\"generate_audio\"] = false }; var body = System.Text.Json.JsonSerializer.SerializeToNode(entries)!;")]
    [InlineData("JsonNode body = System.Text.Json.JsonSerializer.SerializeToNode(new { prompt = \"A bottle.\", negative_prompt = \"blur\", generate_audio = false })!;")]
    public Task Words_stay_where_what_is_parsed_gets_another_prompt(string statement) => _verifier.VerifyNotOfferedAsync(
        Write(statement + " body[\"prompt\"] = prompt; await http.PostAsJsonAsync(Url, body);"));

    [Fact]
    public Task What_is_parsed_can_get_other_entries() => _verifier.VerifyAsync(
        Write("""JsonNode body = JsonNode.Parse("{\"prompt\":\"A bottle.\",\"negative_prompt\":\"blur\"}")!; body["duration"] = "5"; await http.PostAsJsonAsync(Url, body);"""),
        Write("""JsonNode body = JsonNode.Parse("{\"prompt\":\"A bottle. Avoid blur.\",\"generate_audio\":true}")!; body["duration"] = "5"; await http.PostAsJsonAsync(Url, body);""", isMoved: true));

    [Theory]
    [InlineData("double Scale => (double)_body[\"cfg_scale\"]!;", "Console.WriteLine(Scale)")]
    [InlineData("void Set(string words) => _body[\"prompt\"] = words;", "Set(prompt)")]
    public Task A_field_stays_that_other_methods_read_or_write(string member, string statement) => _verifier.VerifyNotOfferedAsync(Write(
        statement + "; _body[\"generate_audio\"] = strict; await http.PostAsJsonAsync(Url, _body);",
        "readonly Dictionary<string, object?> _body = new() { [\"prompt\"] = \"A bottle.\", [\"negative_prompt\"] = \"blur\", [\"cfg_scale\"] = 0.5, [\"generate_audio\"] = true }; " + member));

    [Theory]
    [InlineData("""["negative_prompt"] = "rain" """)]
    [InlineData("""["cfg_scale"] = 0.5, ["generate_audio"] = false""")]
    public Task Pairs_that_are_joined_stay(string pairs) => _verifier.VerifyNotOfferedAsync(Write(
        "var common = new Dictionary<string, object?> { [\"prompt\"] = prompt }; var own = new Dictionary<string, object?> { " + pairs + " }; await Send(common.Concat(own).ToDictionary(pair => pair.Key, pair => pair.Value));"));

    [Theory]
    [InlineData("__WORDS__", "strict ? \"rain\" : \"\"")]
    [InlineData("\\\"__WORDS__\\\"", "strict ? \"\\\"rain\\\"\" : \"null\"")]
    public Task Words_that_are_put_into_a_template_stay(string mark, string words) => _verifier.VerifyNotOfferedAsync(Write(
        """string json = "{\"prompt\":\"__PROMPT__\",\"negative_prompt\":\"__WORDS__\"}"; """
        + $"await http.PostAsync(Url, new StringContent(json.Replace(\"__PROMPT__\", prompt).Replace(\"{mark}\", {words})));"));

    // Only where the prompt is put in is known whether it ends with a full stop.
    [Theory]
    [InlineData("__PROMPT__", "prompt", "KlingGen.PromptText.Avoiding(prompt, \"rain\")")]
    [InlineData("Film: __PROMPT__", "Uri.EscapeDataString(prompt)", "KlingGen.PromptText.Avoiding(Uri.EscapeDataString(prompt), \"rain\")")]
    [InlineData("__PROMPT__", "prompt.Trim().Replace('x', 'y')", "KlingGen.PromptText.Avoiding(prompt.Trim().Replace('x', 'y'), \"rain\")")]
    public Task What_is_put_into_a_template_takes_the_words_that_are_in_it(string text, string value, string moved) => _verifier.VerifyAsync(
        Write($$"""string json = "{\"prompt\":\"{{text}}\",\"negative_prompt\":\"rain\"}"; await http.PostAsync(Url, new StringContent(json.Replace("__PROMPT__", {{value}})));"""),
        Write($$"""string json = "{\"prompt\":\"{{text}}\",\"generate_audio\":true}"; await http.PostAsync(Url, new StringContent(json.Replace("__PROMPT__", {{moved}})));""", isMoved: true));

    [Theory]
    [InlineData("__PROMPT__ at night.", " ")]
    [InlineData("Zoom in by 50%", ". ")]
    public Task A_template_takes_the_words_behind_what_is_put_in(string text, string join) => _verifier.VerifyAsync(
        Write($$"""string json = "{\"prompt\":\"{{text}}\",\"negative_prompt\":\"rain\"}"; await http.PostAsync(Url, new StringContent(json.Replace("__PROMPT__", prompt)));"""),
        Write($$"""string json = "{\"prompt\":\"{{text}}{{join}}Avoid rain.\",\"generate_audio\":true}"; await http.PostAsync(Url, new StringContent(json.Replace("__PROMPT__", prompt)));""", isMoved: true));

    [Theory]
    [InlineData("json = json.Replace(\"__PROMPT__\", prompt);", "json")]
    [InlineData("json = Fill(json);", "json")]
    [InlineData("", "System.Text.RegularExpressions.Regex.Replace(json, \"__[A-Z]+__\", prompt)")]
    [InlineData("", "json.Replace(\"__PROMPT__\", prompt).Replace(\"PROMPT__\", \"\")")]
    public Task A_template_that_is_filled_elsewhere_stays(string statement, string value) => _verifier.VerifyNotOfferedAsync(Write(
        $$"""string json = "{\"prompt\":\"__PROMPT__\",\"negative_prompt\":\"rain\"}"; {{statement}} await http.PostAsync(Url, new StringContent({{value}}));""", "string Fill(string json) => json;"));

    [Theory]
    [InlineData("""string words = strict ? ",\"negative_prompt\":\"rain\"" : ""; string json = "{\"prompt\":\"" + prompt + "\"" + words + "}";""")]
    [InlineData("""string words = strict ? "\"negative_prompt\":\"rain\"," : ""; string json = "{" + words + "\"prompt\":\"" + prompt + "\"}";""")]
    public Task Entries_that_are_there_on_a_condition_stay(string statements) => _verifier.VerifyNotOfferedAsync(
        Write(statements + " await http.PostAsync(Url, new StringContent(json));"));

    [Theory]
    [InlineData("var body = new Input { Prompt = prompt, Avoid = \"blur\" }; if (strict) { body.Avoid = \"rain\"; }", "string? Avoid { get; set; }")]
    [InlineData("var body = new Input { Prompt = prompt }; await http.PostAsJsonAsync(Url, body); body.Avoid = \"rain\";", "string? Avoid { get; set; }")]
    [InlineData("var body = new Input { Prompt = prompt }; if (strict) { body.Avoid = \"rain\"; }", "string? Avoid { get; set; } = \"blur\";")]
    [InlineData("var body = new Input { Prompt = prompt }; body.Avoid += \", rain\";", "string? Avoid { get; set; }")]
    public Task Members_that_change_stay(string statements, string member) => _verifier.VerifyNotOfferedAsync(
        Write(statements + " await http.PostAsJsonAsync(Url, body);", $$"""class Input { [JsonPropertyName("prompt")] public required string Prompt { get; set; } [JsonPropertyName("negative_prompt")] public {{member}} }"""));

    [Fact]
    public Task Words_of_either_branch_are_added_there() => _verifier.VerifyAsync(
        Write("""var body = new JsonObject { ["prompt"] = prompt }; if (strict) { body["negative_prompt"] = "rain"; } else { body["negative_prompt"] = "fog"; } await Send(body);"""),
        Write(
            """var body = new JsonObject { ["prompt"] = prompt, ["generate_audio"] = true }; if (strict) { body["prompt"] = KlingGen.PromptText.Avoiding((string?)body["prompt"], "rain"); } else { body["prompt"] = KlingGen.PromptText.Avoiding((string?)body["prompt"], "fog"); } await Send(body);""",
            isMoved: true));

    [Fact]
    public Task What_another_branch_sends_does_not_get_the_words() => _verifier.VerifyAsync(
        Write("""var body = new JsonObject { ["prompt"] = prompt }; if (!strict) { await Send(body); return; } body["negative_prompt"] = "rain"; await Send(body);"""),
        Write(
            """var body = new JsonObject { ["prompt"] = prompt, ["generate_audio"] = true }; if (!strict) { await Send(body); return; } body["prompt"] = KlingGen.PromptText.Avoiding((string?)body["prompt"], "rain"); await Send(body);""",
            isMoved: true));

    [Fact]
    public Task A_helper_that_fills_the_payload_sends_nothing() => _verifier.VerifyAsync(
        Write("""var body = new Dictionary<string, object?> { ["prompt"] = prompt }; Fill(body); body["negative_prompt"] = "rain"; await Send(body);"""),
        Write(
            """var body = new Dictionary<string, object?> { ["prompt"] = KlingGen.PromptText.Avoiding(prompt, "rain"), ["generate_audio"] = true }; Fill(body); await Send(body);""",
            isMoved: true));

    [Fact]
    public Task Audio_that_only_the_second_states_is_stated_before_the_first() => _verifier.VerifyAsync(
        Write("""var body = new JsonObject { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; await Send(body); body["generate_audio"] = false; await Send(body);"""),
        Write("""var body = new JsonObject { ["prompt"] = prompt, ["generate_audio"] = true }; await Send(body); body["generate_audio"] = false; await Send(body);""", isMoved: true));

    [Fact]
    public Task Audio_is_stated_for_what_is_sent_first() => _verifier.VerifyAsync(
        Write("""var body = new JsonObject { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; await Send(body); body["duration"] = "10"; await Send(body);"""),
        Write("""var body = new JsonObject { ["prompt"] = prompt, ["generate_audio"] = true }; await Send(body); body["duration"] = "10"; await Send(body);""", isMoved: true));

    [Theory]
    [InlineData(
        """dynamic body = new System.Dynamic.ExpandoObject(); body.prompt = prompt; body.cfg_scale = 0.5; if (strict) { body.generate_audio = false; } body.seed = 7; await http.PostAsJsonAsync(Url, (object)body);""",
        """dynamic body = new System.Dynamic.ExpandoObject(); body.prompt = prompt; body.generate_audio = true; if (strict) { body.generate_audio = false; } body.seed = 7; await http.PostAsJsonAsync(Url, (object)body);""")]
    [InlineData(
        """var body = new JsonObject(); body["prompt"] = prompt; body["cfg_scale"] = 0.5; if (strict) { body["generate_audio"] = false; } body["seed"] = 7; await Send(body);""",
        """var body = new JsonObject(); body["prompt"] = prompt; body["generate_audio"] = true; if (strict) { body["generate_audio"] = false; } body["seed"] = 7; await Send(body);""")]
    public Task Audio_is_stated_before_what_says_otherwise(string before, string after) => _verifier.VerifyAsync(Write(before), Write(after, isMoved: true));

    [Theory]
    [InlineData("if (strict) { body.Remove(\"negative_prompt\"); }", "JsonObject body, bool strict", "Style(new JsonObject { [\"prompt\"] = prompt, [\"negative_prompt\"] = \"blur\", [\"generate_audio\"] = false }, strict)")]
    [InlineData("if (strict) { body[\"prompt\"] = \"A dog.\"; }", "JsonObject body, bool strict", "Style(new JsonObject { [\"prompt\"] = prompt, [\"negative_prompt\"] = \"blur\", [\"generate_audio\"] = false }, strict)")]
    public Task Words_stay_that_a_sender_of_new_payloads_takes_or_writes_over(string statement, string parameters, string call) => _verifier.VerifyNotOfferedAsync(
        Write($"await {call};", $"Task Style({parameters}) {{ {statement} return http.PostAsJsonAsync(Url, body); }}"));

    [Theory]
    [InlineData("body[\"prompt\"] = \"A dog.\";")]
    [InlineData("if (strict) { body.Remove(\"negative_prompt\"); }")]
    public Task Words_stay_that_a_caller_takes_or_writes_over(string statement) => _verifier.VerifyNotOfferedAsync(Write(
        $"var body = Make(prompt); {statement} await http.PostAsJsonAsync(Url, body);",
        "static Dictionary<string, object?> Make(string prompt) => new() { [\"prompt\"] = prompt, [\"negative_prompt\"] = \"blur\", [\"generate_audio\"] = false };"));

    [Fact]
    public Task What_is_taken_out_for_O3_only_is_moved() => _verifier.VerifyAsync(
        Write("var body = new JsonObject { [\"prompt\"] = prompt, [\"negative_prompt\"] = \"blur\" }; Clean(body, Url); await Send(body);", "static void Clean(JsonObject body, string id) { if (id.Contains(\"/o3/\")) { body.Remove(\"negative_prompt\"); } }"),
        Write(
            "var body = new JsonObject { [\"prompt\"] = KlingGen.PromptText.Avoiding(prompt, \"blur\"), [\"generate_audio\"] = true }; Clean(body, Url); await Send(body);",
            "static void Clean(JsonObject body, string id) { if (id.Contains(\"/o3/\")) { body.Remove(\"negative_prompt\"); } }",
            isMoved: true));

    [Fact]
    public Task What_is_taken_out_for_V3_only_stays() => _verifier.VerifyNotOfferedAsync(Write(
        "var body = new JsonObject { [\"prompt\"] = prompt, [\"negative_prompt\"] = \"blur\" }; Clean(body, Url); await Send(body);",
        "static void Clean(JsonObject body, string id) { if (!id.Contains(\"/v3/\")) { return; } body.Remove(\"negative_prompt\"); }"));

    [Fact]
    public Task A_key_that_a_guard_takes_out_may_be_gone_already() => _verifier.VerifyAsync(
        Write("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; if (strict && body.ContainsKey("cfg_scale")) { body.Remove("cfg_scale"); } await Send(body);"""),
        Write("""var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["generate_audio"] = true }; if (strict && body.ContainsKey("cfg_scale")) { body.Remove("cfg_scale"); } await Send(body);""", isMoved: true));

    private static string Write(string statements, string member = "", bool isMoved = false) =>
        $$"""
        using System.Net.Http.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        class Sender(HttpClient http)
        {
            const string Url = "https://queue.fal.run/fal-ai/kling-video/{{(isMoved ? "o3" : "v3")}}/pro/text-to-video";

            {{member}}

            public async Task GoAsync(string prompt, bool strict)
            {
                {{statements}}
            }

            {{string.Join("\n\n    ", FindHelpers(statements))}}
        }
        """;

    // Only those that are called: another could send anything.
    private static IEnumerable<string> FindHelpers(string statements)
    {
        string type = statements.Contains("JsonObject", StringComparison.Ordinal) ? "JsonObject" : "Dictionary<string, object?>";
        (string Call, string Method)[] all =
        [
            ("Send(", $"Task Send({type} body) => http.PostAsJsonAsync(Url, body);"),
            ("Words(", "static string Words() => DateTime.Now.ToString();"),
            ("Fill(", $"static void Fill({type} body) => body[\"duration\"] = \"10\";"),
            ("Check(", $"static void Check({type} body) {{ if (!body.ContainsKey(\"negative_prompt\")) {{ throw new InvalidOperationException(); }} }}"),
        ];
        return all.Where(helper => statements.Contains(helper.Call, StringComparison.Ordinal)).Select(static helper => helper.Method);
    }
}
