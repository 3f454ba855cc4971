//# run
using System.Net.Http.Json;

public static class Case
{
    private const string Insert = "INSERT INTO jobs (endpoint, negative_prompt, cfg_scale) VALUES (@endpoint, @negative_prompt, @cfg_scale)"; //~

    public static async Task RunAsync(HttpClient http)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["@endpoint"] = "fal-ai/kling-video/v3/pro/text-to-video",
            ["@negative_prompt"] = "x", //~
            ["@cfg_scale"] = 0.5, //~
        };
        Execute(Insert, parameters);
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A." });
    }

    private static void Execute(string sql, Dictionary<string, object?> parameters) => Console.WriteLine(sql + parameters.Count);
}
