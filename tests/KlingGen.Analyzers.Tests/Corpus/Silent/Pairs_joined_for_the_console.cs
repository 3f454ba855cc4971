using System.Net.Http.Json;
using System.Text;

public sealed class Service(HttpClient http)
{
    private readonly string _model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task CreateAsync(string p) => http.PostAsJsonAsync($"https://queue.fal.run/{_model}", new { prompt = p });

    public void Show(string p, string avoid)
    {
        var values = new Dictionary<string, object>
        {
            ["prompt"] = p,
            ["negative_prompt"] = avoid, //~
        };
        Console.WriteLine(string.Join(", ", values.Select(pair => $"{pair.Key}={pair.Value}")));
    }
}
