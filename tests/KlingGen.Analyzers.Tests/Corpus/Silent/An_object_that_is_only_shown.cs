//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var preview = new { prompt = "A.", negative_prompt = "b" }; //~
        Console.WriteLine(preview.negative_prompt); //~
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { preview.prompt });
    }
}
