//# run
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

[JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
public sealed class VideoBody
{
    public string Prompt { get; set; } = "";

    public string? NegativePrompt { get; set; } //! KLG1002

    public double CfgScale { get; set; } //! KLG1003
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new VideoBody { Prompt = "A kite.", NegativePrompt = "birds", CfgScale = 0.5 }; //~
        await http.PostAsync(
            "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
            new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json"));
    }
}
