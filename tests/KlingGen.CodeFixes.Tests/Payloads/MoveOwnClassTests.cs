using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Classes and records of the program: what a member leaves to the endpoint, and copies.</summary>
public sealed class MoveOwnClassTests
{
    private const string Ignored = "[JsonPropertyName(\"generate_audio\")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ";

    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("public bool? GenerateAudio { get; set; }", "public bool? GenerateAudio { get; set; } = true;")]
    [InlineData("public bool? GenerateAudio { get; init; } = null;", "public bool? GenerateAudio { get; init; } = true;")]
    [InlineData("public bool? GenerateAudio { get; init; } = default!;", "public bool? GenerateAudio { get; init; } = true;")]
    [InlineData("[JsonInclude] public bool? GenerateAudio;", "[JsonInclude] public bool? GenerateAudio = true;")]
    [InlineData("public bool? GenerateAudio { get; set; } = false;", "public bool? GenerateAudio { get; set; } = false;")]
    [InlineData("public bool GenerateAudio { get; set; }", "public bool GenerateAudio { get; set; }")]
    public Task A_member_that_may_be_null_says_what_V3_assumed(string before, string after) => _verifier.VerifyAsync(
        Write("v3", Ignored + before, "new Body { Prompt = prompt, Scale = 0.5 }", hasScale: true),
        Write("o3", Ignored + after, "new Body { Prompt = prompt }"));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("null", "true")]
    [InlineData("sound", "sound ?? true")]
    [InlineData("prompt.Length > 3 ? true : null", "(bool?)(prompt.Length > 3 ? true : null) ?? true")]
    public Task A_null_that_a_creation_gives_says_what_V3_assumed(string given, string moved) => _verifier.VerifyAsync(
        Write("v3", Ignored + "public bool? GenerateAudio { get; set; } = true;", $"new Body {{ Prompt = prompt, Scale = 0.5, GenerateAudio = {given} }}", hasScale: true),
        Write("o3", Ignored + "public bool? GenerateAudio { get; set; } = true;", $"new Body {{ Prompt = prompt, GenerateAudio = {moved} }}"));

    [Theory]
    [InlineData("[JsonPropertyName(\"generate_audio\")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool GenerateAudio { get; set; }")]
    [InlineData("[JsonPropertyName(\"generate_audio\")] public bool? GenerateAudio { get; set; } public void Mute(bool? sound) => GenerateAudio = sound;")]
    [InlineData("[JsonPropertyName(\"generate_audio\")] public bool? GenerateAudio => null;")]
    public Task A_class_stays_where_it_cannot_be_said(string member) =>
        _verifier.VerifyNotOfferedAsync(Write("v3", member, "new Body { Prompt = prompt, Scale = 0.5 }", hasScale: true));

    [Fact]
    public Task A_positional_record_gets_another_default() => _verifier.VerifyAsync(
        WriteRecord("v3", "[property: JsonPropertyName(\"cfg_scale\")] double Scale, [property: JsonPropertyName(\"generate_audio\")] bool? Sound = null", "new Body(prompt, 0.5)"),
        WriteRecord("o3", "[property: JsonPropertyName(\"generate_audio\")] bool? Sound = true", "new Body(prompt)"));

    [Fact]
    public Task A_positional_record_from_which_nothing_goes_gets_another_default_too() => _verifier.VerifyAsync(
        WriteRecord("v3", "[property: JsonPropertyName(\"start_image_url\")] string Image, [property: JsonPropertyName(\"generate_audio\")] bool? Sound = null", "new Body(prompt, prompt)", "image"),
        WriteRecord("o3", "[property: JsonPropertyName(\"image_url\")] string Image, [property: JsonPropertyName(\"generate_audio\")] bool? Sound = true", "new Body(prompt, prompt)", "image"));

    [Theory]
    [InlineData("new Body(prompt, \"rain\") with { Prompt = \"A dog.\" }")]
    [InlineData("Make(prompt) with { Prompt = \"A dog.\" }")]
    public Task Words_stay_where_a_copy_gets_another_prompt(string sent) => _verifier.VerifyNotOfferedAsync(
        WriteRecord("v3", "[property: JsonPropertyName(\"negative_prompt\")] string? Words", sent));

    [Theory]
    [InlineData("new Body(prompt, 0.5) with { Scale = 0.3 }", "new Body(prompt)")]
    [InlineData("new Body(prompt, 0.5) with { Scale = 0.3, Prompt = \"A dog.\" }", "new Body(prompt) with { Prompt = \"A dog.\" }")]
    public Task A_copy_loses_what_goes(string before, string after) => _verifier.VerifyAsync(
        WriteRecord("v3", "[property: JsonPropertyName(\"cfg_scale\")] double Scale", before),
        WriteRecord("o3", "[property: JsonPropertyName(\"generate_audio\")] bool GenerateAudio = true", after));

    [Fact]
    public Task Words_of_a_copy_go_into_the_prompt_of_what_is_created_there() => _verifier.VerifyAsync(
        WriteRecord("v3", "[property: JsonPropertyName(\"negative_prompt\")] string? Words = null", "new Body(prompt) with { Words = \"rain\" }"),
        WriteRecord("o3", "[property: JsonPropertyName(\"generate_audio\")] bool GenerateAudio = true", "new Body(KlingGen.PromptText.Avoiding(prompt, \"rain\"))"));

    [Fact]
    public Task Words_of_a_copy_of_a_local_go_into_its_prompt() => _verifier.VerifyAsync(
        WriteCopy("v3", "string? Words { get; set; }", "Words = prompt", ""),
        WriteCopy("o3", "bool GenerateAudio { get; set; } = true;", "Prompt = KlingGen.PromptText.Avoiding(body.Prompt, prompt)", ""));

    [Theory]
    [InlineData("foreach (char letter in prompt) ")]
    [InlineData("if (sound == true) { body = Kept; } ")]
    [InlineData("if (sound == true) { body = body with { Words = null }; } ")]
    public Task Words_of_a_copy_of_a_local_stay_where_it_may_have_some(string before) => _verifier.VerifyNotOfferedAsync(WriteCopy("v3", "string? Words { get; set; }", "Words = prompt", before));

    [Theory]
    [InlineData("new Body(prompt, \"snow\") with { Words = \"rain\" }")]
    [InlineData("Make(prompt) with { Words = \"rain\" }")]
    public Task Words_of_a_copy_stay_where_there_are_others(string sent) => _verifier.VerifyNotOfferedAsync(
        WriteRecord("v3", "[property: JsonPropertyName(\"negative_prompt\")] string? Words", sent));

    [Theory]
    [InlineData("body.GenerateAudio ??= false;")]
    [InlineData("if (body.GenerateAudio is null) { Console.Write(prompt); }")]
    [InlineData("body = body with { GenerateAudio = body.GenerateAudio ?? false };")]
    [InlineData("if (body.GenerateAudio.HasValue) { Console.Write(prompt); }")]
    public Task A_member_stays_null_where_that_is_asked_for(string statement) => _verifier.VerifyNotOfferedAsync(
        Write("v3", "[JsonPropertyName(\"generate_audio\")] public bool? GenerateAudio { get; set; }", "body", "var body = new Body { Prompt = prompt, Scale = 0.5 }; " + statement + " ", hasScale: true).Replace("class Body", "record Body"));

    [Fact]
    public Task Words_of_the_class_stay_where_the_prompt_is_set_again() => _verifier.VerifyNotOfferedAsync(
        Write("v3", "[JsonPropertyName(\"negative_prompt\")] public string Words { get; set; } = \"rain\";", "body", "var body = new Body { Prompt = prompt }; await http.PostAsJsonAsync(Url, body); body.Prompt = \"A dog.\"; "));

    [Fact]
    public Task A_field_is_added_as_those_beside_it_are_read() => _verifier.VerifyAsync(
        Write("v3", "[JsonPropertyName(\"cfg_scale\")] [JsonInclude] public double Scale = 0.5; [JsonPropertyName(\"duration\")] [JsonInclude] public string Duration = \"5\";", "new Body { Prompt = prompt }", isField: true),
        Write("o3", "[JsonPropertyName(\"duration\")] [JsonInclude] public string Duration = \"5\";", "new Body { Prompt = prompt }", isField: true, isMoved: true));

    private static string WriteCopy(string family, string member, string copied, string before) =>
        Write(family, $"[JsonPropertyName(\"{(family == "v3" ? "negative_prompt" : "generate_audio")}\")] public {member} public static readonly Body Kept = new Body {{ Prompt = \"A fox.\" }};", "body", $"var body = new Body {{ Prompt = prompt }}; {before}body = body with {{ {copied} }}; ")
            .Replace("class Body", "record Body").Replace("= Kept", "= Body.Kept");

    private static string Write(string family, string member, string sent, string statements = "", bool hasScale = false, bool isField = false, bool isMoved = false)
    {
        string prompt = isField
            ? "[JsonPropertyName(\"prompt\")] [JsonInclude] public string Prompt = \"\";" + (isMoved ? " [JsonPropertyName(\"generate_audio\")] [JsonInclude] public bool GenerateAudio = true;" : "")
            : "[JsonPropertyName(\"prompt\")] public string Prompt { get; set; } = \"\";";
        string scale = hasScale ? "\n    [JsonPropertyName(\"cfg_scale\")] public double Scale { get; set; }" : "";
        return $$"""
            using System.Net.Http.Json;
            using System.Text.Json.Serialization;

            class Body
            {
                {{prompt}} {{member}}{{scale}}
            }

            class Sender(HttpClient http)
            {
                const string Url = "fal-ai/kling-video/{{family}}/pro/text-to-video";

                public async Task SendAsync(string prompt, bool? sound)
                {
                    {{statements}}await http.PostAsJsonAsync(Url, {{sent}});
                }
            }
            """;
    }

    private static string WriteRecord(string family, string members, string sent, string source = "text") =>
        $$"""
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;

        record Body([property: JsonPropertyName("prompt")] string Prompt, {{members}});

        class Sender(HttpClient http)
        {
            static Body Make(string prompt) => {{(sent.StartsWith("Make", StringComparison.Ordinal) ? "new(prompt, \"rain\")" : "null!")}};

            public Task SendAsync(string prompt) => http.PostAsJsonAsync("fal-ai/kling-video/{{family}}/pro/{{source}}-to-video", {{sent}});
        }
        """;
}
