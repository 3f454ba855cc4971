using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt, bool isPro) => http.PostAsJsonAsync("https://queue.fal.run/" + GetEndpoint(isPro), new
    {
        prompt,
        negative_prompt = "cars", //! KLG1002
    });

    private static string GetEndpoint(bool isPro)
    {
        if (isPro)
        {
            return "fal-ai/kling-video/v3/pro/text-to-video";
        }

        return "fal-ai/kling-video/v3/standard/text-to-video";
    }
}
