//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        string prompt = "A.";
        Console.WriteLine($"negative_prompt is not sent to fal-ai/kling-video/v3/pro/text-to-video, cfg_scale neither"); //~
        Log("kling.submit", new { endpoint = "fal-ai/kling-video/v3/pro/text-to-video", negative_prompt = (string?)null }); //~
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }

    private static void Log(string name, object values) => Console.WriteLine(name + " " + values);
}
