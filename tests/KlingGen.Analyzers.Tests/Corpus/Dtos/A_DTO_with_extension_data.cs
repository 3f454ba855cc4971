//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class FalRequest
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonExtensionData] public Dictionary<string, object> Extra { get; } = [];
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var request = new FalRequest { Prompt = "A gate.", Extra = { ["negative_prompt"] = "people" } }; //! KLG1002
        request.Extra["cfg_scale"] = 0.5; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", request);

        var other = new FalRequest { Prompt = "A gate.", Extra = { ["negative_prompt"] = "people" } }; //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/minimax/hailuo-02/pro/text-to-video", other);
    }
}
