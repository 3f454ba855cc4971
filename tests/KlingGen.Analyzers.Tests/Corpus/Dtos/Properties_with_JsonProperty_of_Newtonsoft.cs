//# run
using System.Text;
using Newtonsoft.Json;

public class KlingV3Payload
{
    [JsonProperty("prompt")]
    public string Prompt { get; set; } = "";

    [JsonProperty("start_image_url")] //! KLG1001
    public string StartImageUrl { get; set; } = "";

    [JsonProperty(PropertyName = "negative_prompt", NullValueHandling = NullValueHandling.Ignore)] //! KLG1002
    public string? NegativePrompt { get; set; }

    [JsonProperty("cfg_scale")] //! KLG1003
    public float CfgScale { get; set; }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var payload = new KlingV3Payload { Prompt = "A kite.", StartImageUrl = "https://example.com/kite.png" }; //~
        payload.NegativePrompt = "birds"; //~
        payload.CfgScale = 0.5f; //~
        var content = new StringContent(JsonConvert.SerializeObject(payload), Encoding.UTF8, "application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", content);
    }
}
