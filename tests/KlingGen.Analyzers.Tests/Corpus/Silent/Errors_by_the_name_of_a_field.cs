//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var errors = new Dictionary<string, string[]>();
        double scale = 2;
        if (scale > 1)
        {
            errors["cfg_scale"] = ["must be at most 1"]; //~
        }

        if (errors.Count == 0)
        {
            return;
        }

        Console.WriteLine(string.Join(", ", errors.Keys));
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A." });
    }
}
