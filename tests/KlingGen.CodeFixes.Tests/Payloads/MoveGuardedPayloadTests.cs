using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Payloads that are made under a test of the id: the test moves with the ids, or nothing does.</summary>
public sealed class MoveGuardedPayloadTests
{
    private const string V3 = "\"fal-ai/kling-video/v3/pro/text-to-video\"";
    private const string O3 = "\"fal-ai/kling-video/o3/pro/text-to-video\"";

    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("model.Contains(\"kling-video/v3/\")", "model.Contains(\"kling-video/o3/\")")]
    [InlineData("model.StartsWith(\"fal-ai/kling-video/v3/\", StringComparison.Ordinal)", "model.StartsWith(\"fal-ai/kling-video/o3/\", StringComparison.Ordinal)")]
    [InlineData("model.Split('/').Length == 5 && model.Contains(\"/v3/\")", "model.Split('/').Length == 5 && model.Contains(\"/o3/\")")]
    [InlineData("model == " + V3, "model == " + O3)]
    [InlineData("model is " + V3, "model is " + O3)]
    public Task A_test_moves_with_the_ids_that_are_all_written_here(string before, string after) => _verifier.VerifyAsync(
        Guarded(before, $"SendAsync({V3}); await SendAsync(\"fal-ai/veo3\");"),
        Guarded(after, $"SendAsync({O3}); await SendAsync(\"fal-ai/veo3\");", isMoved: true));

    [Fact]
    public Task What_a_test_names_beside_the_ids_that_are_sent_moves_as_well() => _verifier.VerifyAsync(
        Guarded($"model is {V3} or \"fal-ai/kling-video/v3/standard/text-to-video\"", $"SendAsync({V3});"),
        Guarded($"model is {O3} or \"fal-ai/kling-video/o3/standard/text-to-video\"", $"SendAsync({O3});", isMoved: true));

    [Theory]
    [InlineData("SendAsync(Environment.GetCommandLineArgs()[0]);")]
    [InlineData("SendAsync(Console.ReadLine()!);")]
    [InlineData("SendAsync(System.Text.Json.JsonSerializer.Deserialize<Job>(\"{}\")!.Model);")]
    [InlineData("SendAsync(new Job { Model = \"fal-ai/wan\" }.Model); System.Text.Json.JsonSerializer.Deserialize<Job>(\"{}\");")]
    [InlineData("Task.WhenAll(Ids.Select(SendAsync));")]
    [InlineData("Task.WhenAll(Ids.Select(id => SendAsync(id)));")]
    public Task An_id_that_can_come_from_outside_keeps_it(string call) => _verifier.VerifyNotOfferedAsync(
        Guarded("model.Contains(\"kling-video/v3/\")", $"SendAsync({V3}); await " + call, "static readonly string[] Ids = [\"fal-ai/veo3\"]; class Job { public string Model { get; set; } = \"fal-ai/veo3\"; }"));

    [Theory]
    [InlineData("fal-ai/kling-video/v3/pro/motion-control")]
    [InlineData("fal-ai/kling-video/v3/turbo/pro/text-to-video")]
    [InlineData("fal-ai/kling-video/o3/standard/text-to-video")]
    public Task An_id_that_would_be_tested_otherwise_keeps_it(string other) => _verifier.VerifyNotOfferedAsync(
        Guarded("model.Contains(\"kling-video/v3/\")", $"SendAsync({V3}); await SendAsync(\"{other}\");"));

    [Theory]
    [InlineData("static decimal Price(string model) => model.Contains(\"kling-video/v3/\") ? 0.112m : 0.05m;")]
    [InlineData("static decimal Price(string model) => model.StartsWith(\"fal-ai/kling-video/v3/pro\") ? 0.112m : 0.05m;")]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { [" + V3 + "] = 0.112m };")]
    [InlineData("static string Name(string version) => version == \"v3\" ? \"Kling 3\" : version;")]
    public Task Other_code_about_the_ids_keeps_it(string member) => _verifier.VerifyNotOfferedAsync(
        Guarded("model.Contains(\"kling-video/v3/\")", $"SendAsync({V3});", member));

    private static string Guarded(string test, string calls, string member = "", bool isMoved = false) =>
        $$"""
        using System.Net.Http.Json;

        class Sender(HttpClient http)
        {
            {{member}}

            public async Task RunAsync()
            {
                await {{calls}}
            }

            Task SendAsync(string model)
            {
                object body = {{test}}
                    ? {{(isMoved ? "new { prompt = \"A bottle.\", generate_audio = true }" : "new { prompt = \"A bottle.\", cfg_scale = 0.5 }")}}
                    : new { prompt = "A bottle." };
                return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
            }
        }
        """;
}
