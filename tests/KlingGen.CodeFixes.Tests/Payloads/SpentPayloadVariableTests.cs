using KlingGen.CodeFixes.Tests.Solutions;
using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>A variable that only a value of a payload used which goes: what is left of it would be a warning.</summary>
public sealed class SpentPayloadVariableTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("", "double scale = 0.7;")]
    [InlineData("", "const double scale = 0.7;")]
    [InlineData("", "double scale = http.BaseAddress is null ? 0.7 : 0.4;")]
    [InlineData("", "var scale = http.MaxResponseContentBufferSize switch { > 9 => 0.7, _ => 0.4 };")]
    [InlineData("private readonly double scale = 0.7;", "")]
    [InlineData("private static double scale = 0.7;", "")]
    public Task A_variable_of_a_dropped_value_goes_with_it(string field, string local) => _verifier.VerifyAsync(
        Shop(Line(field), Line(local), "v3", ", cfg_scale = scale"),
        Shop("", "", "o3", ", generate_audio = true"));

    [Theory]
    [InlineData("", "double scale = 0.7; Console.WriteLine(scale);")]
    [InlineData("", "double scale = Random.Shared.NextDouble();")]
    [InlineData("", "var scale = double.Parse(Console.ReadLine()!);")]
    [InlineData("private const double scale = 0.7;", "")]
    [InlineData("private readonly double scale = 0.7;", "Console.WriteLine(scale);")]
    public Task A_variable_that_something_else_uses_or_that_nobody_warns_of_stays(string field, string local) => _verifier.VerifyAsync(
        Shop(Line(field), Line(local), "v3", ", cfg_scale = scale"),
        Shop(Line(field), Line(local), "o3", ", generate_audio = true"));

    [Theory]
    [InlineData("", "double scale; scale = 0.7;")]
    [InlineData("private double scale = 0.7; void Reset() => scale = 0.5;", "")]
    public Task What_cannot_be_taken_out_keeps_the_payload(string field, string local) => _verifier.VerifyNotOfferedAsync(
        Shop(Line(field), Line(local), "v3", ", cfg_scale = scale"));

    [Fact]
    public Task A_parameter_of_the_class_that_nothing_would_read_keeps_the_payload() => _verifier.VerifyNotOfferedAsync(
        Shop("", "", "v3", ", cfg_scale = scale").Replace("HttpClient http)", "HttpClient http, double scale)", StringComparison.Ordinal));

    [Fact]
    public Task A_parameter_of_a_class_that_is_made_here_goes_with_its_arguments() => _verifier.VerifyAsync(
        Shop("", "", "v3", ", cfg_scale = scale").Replace("HttpClient http)", "HttpClient http, double scale)", StringComparison.Ordinal) + "\nstatic class Use { static object Make() => new Shop(new HttpClient(), 0.7); }\n",
        Shop("", "", "o3", ", generate_audio = true") + "\nstatic class Use { static object Make() => new Shop(new HttpClient()); }\n");

    [Theory]
    [InlineData("private readonly double scale = 0.7;", "")]
    [InlineData("", "double scale = 0.7;")]
    public Task Of_several_payloads_with_one_variable_all_move_with_it(string field, string local) => SolutionVerifier.MovesAsync(
        Shop(Line(field), Line(local) + Line("await http.PostAsJsonAsync(\"fal-ai/kling-video/v3/standard/text-to-video\", new { prompt = \"A can.\", cfg_scale = scale });"), "v3", ", cfg_scale = scale"),
        Shop("", Line("await http.PostAsJsonAsync(\"fal-ai/kling-video/o3/standard/text-to-video\", new { prompt = \"A can.\", generate_audio = true });"), "o3", ", generate_audio = true"));

    [Theory]
    [InlineData("private readonly double scale = 0.7;", "")]
    [InlineData("", "double scale = 0.7;")]
    public Task A_payload_and_a_request_with_one_variable_move_with_it(string field, string local) => SolutionVerifier.MovesAsync(
        Shop(Line(field), Line(local) + Line("await new KlingGen.KlingClient(\"id:secret\").V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A can.\", CfgScale = scale });"), "v3", ", cfg_scale = scale"),
        Shop("", Line("await new KlingGen.KlingClient(\"id:secret\").O3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A can.\", GenerateAudio = true });"), "o3", ", generate_audio = true"));

    private static string Line(string code) => code.Length == 0 ? "" : code + "\n";

    private static string Shop(string field, string local, string family, string more) =>
        $$"""
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
        {{field}}    public async Task Run()
            {
        {{local}}        await http.PostAsJsonAsync("fal-ai/kling-video/{{family}}/pro/text-to-video", new { prompt = "A bottle."{{more}} });
            }
        }
        """;
}
