//# run
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

public class VideoBody
{
    public string Prompt { get; set; } = "";

    public string StartImageUrl { get; set; } = ""; //! KLG1001

    public string NegativePrompt { get; set; } = ""; //! KLG1002

    public double CfgScale { get; set; } //! KLG1003
}

public static class Case
{
    private static readonly JsonSerializerSettings _settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
    };

    public static async Task RunAsync(HttpClient http)
    {
        var body = new VideoBody { Prompt = "A kite.", StartImageUrl = "https://example.com/kite.png", CfgScale = 0.5 }; //~
        string json = JsonConvert.SerializeObject(body, _settings);
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
