using System.Net.Http.Json;

public sealed class FallbackService(HttpClient http)
{
    public async Task CreateAsync(string prompt, string negative)
    {
        try
        {
            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
        }
        catch (HttpRequestException)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", new { prompt, negative_prompt = negative }); //~
        }

        var body = new { prompt, negative_prompt = negative }; //~ both may get it
        foreach (string model in new[] { "fal-ai/wan/v2.6/text-to-video", "fal-ai/kling-video/v3/pro/text-to-video" })
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
        }
    }
}
