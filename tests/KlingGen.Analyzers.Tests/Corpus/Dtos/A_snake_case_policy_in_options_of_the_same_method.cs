//# run
using System.Text;
using System.Text.Json;

public sealed record TextToVideoInput(string Prompt, string NegativePrompt, double CfgScale); //! KLG1002 KLG1003

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        string json = JsonSerializer.Serialize(new TextToVideoInput("A kite.", "birds", 0.5), options);
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
