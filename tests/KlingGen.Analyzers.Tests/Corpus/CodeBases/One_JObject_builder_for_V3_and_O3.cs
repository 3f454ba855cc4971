//# run
using System.Text;
using Newtonsoft.Json.Linq;

public enum KlingTier
{
    Standard,
    Pro,
}

public sealed class KlingVideoProvider
{
    private readonly HttpClient _http;

    public KlingVideoProvider(HttpClient http) => _http = http;

    private static string ResolveEndpoint(KlingTier tier, bool omni)
    {
        var family = omni ? "o3" : "v3";
        var name = tier == KlingTier.Pro ? "pro" : "standard";
        return $"fal-ai/kling-video/{family}/{name}/image-to-video";
    }

    private static JObject BuildBody(VideoOrder order, bool omni)
    {
        var body = new JObject
        {
            ["prompt"] = order.Prompt,
            ["duration"] = order.Duration.ToString(),
            [omni ? "image_url" : "start_image_url"] = order.FirstFrame, //! KLG1001
        };
        if (order.LastFrame != null)
            body["end_image_url"] = order.LastFrame;
        if (!string.IsNullOrEmpty(order.Negative))
            body.Add("negative_prompt", order.Negative); //! KLG1002
        body.Add(new JProperty("cfg_scale", order.Cfg)); //! KLG1003
        return body;
    }

    public async Task<string> CreateAsync(VideoOrder order, KlingTier tier, bool omni)
    {
        var endpoint = ResolveEndpoint(tier, omni);
        var json = BuildBody(order, omni).ToString();
        var response = await _http.PostAsync("https://queue.fal.run/" + endpoint, new StringContent(json, Encoding.UTF8, "application/json"));
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        return (string)answer["request_id"]!;
    }
}
//# file: VideoOrder.cs
public class VideoOrder
{
    public string Prompt { get; set; } = "";
    public string? Negative { get; set; }
    public string FirstFrame { get; set; } = "";
    public string? LastFrame { get; set; }
    public int Duration { get; set; } = 5;
    public double Cfg { get; set; } = 0.5;
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingVideoProvider provider = new(http);
        VideoOrder order = new() { Prompt = "A mill.", Negative = "blur", FirstFrame = "https://example.com/a.png" };
        await provider.CreateAsync(order, KlingTier.Pro, omni: false);
        await provider.CreateAsync(order, KlingTier.Standard, omni: true);
    }
}
