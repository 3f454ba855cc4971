//# run
using System.Net.Http.Json;
using Newtonsoft.Json.Linq;

public static class Case
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public static async Task RunAsync(HttpClient http)
    {
        JObject body = new(
            new JProperty("cfg_scale", 0.4), //! KLG1003
            new JProperty("multi_prompt", new JArray(
                new JObject { ["prompt"] = "A door.", ["duration"] = "3" },
                new JObject { ["prompt"] = "A room.", ["duration"] = "2" })));
        await http.PostAsync(Url, new StringContent(body.ToString(), System.Text.Encoding.UTF8, "application/json"));

        var pairs = new List<KeyValuePair<string, object?>>
        {
            new("cfg_scale", 0.4), //! KLG1003
            new("multi_prompt", new[] { new { prompt = "A door.", duration = "3" } }),
        };
        await http.PostAsJsonAsync(Url, pairs.ToDictionary(pair => pair.Key, pair => pair.Value));

        JObject still = new(
            new JProperty("prompt", "A door."),
            new JProperty("cfg_scale", 7), //~
            new JProperty("negative_prompt", "blur")); //~
        await http.PostAsync("https://queue.fal.run/fal-ai/fast-sdxl", new StringContent(still.ToString(), System.Text.Encoding.UTF8, "application/json"));
    }
}
