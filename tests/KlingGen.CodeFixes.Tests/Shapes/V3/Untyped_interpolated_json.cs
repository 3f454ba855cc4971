using KlingGen;
using System.Text;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        double scale = 0.5;
        string prompt = "A.";
        string json = $"{{\"prompt\": \"{prompt}\", \"cfg_scale\": {scale.ToString(System.Globalization.CultureInfo.InvariantCulture)}, \"duration\": \"5\"}}";
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
