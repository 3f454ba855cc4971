//# run
using System.Text;
using System.Text.Json;

public static class Api
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task RunAsync(HttpClient http)
    {
        var body = JsonSerializer.Serialize(new
        {
            Prompt = "A fox",
            NegativePrompt = "rain", //! KLG1002
            CfgScale = 0.5, //! KLG1003
        }, SnakeCase);
        await http.PostAsync("fal-ai/kling-video/v3/pro/text-to-video", new StringContent(body, Encoding.UTF8, "application/json"));
    }
}
