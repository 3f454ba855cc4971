//# run
using System.Net.Http.Json;

public enum Quality { Draft, Good, Best }

public sealed class QualityKling(HttpClient http)
{
    private static string EndpointFor(Quality quality) => quality switch
    {
        Quality.Draft => "fal-ai/kling-video/v3/standard/text-to-video",
        Quality.Good => "fal-ai/kling-video/v3/pro/text-to-video",
        Quality.Best => "fal-ai/kling-video/v3/4k/text-to-video",
        _ => throw new ArgumentOutOfRangeException(nameof(quality)),
    };

    public async Task SendAsync(Quality quality, string prompt)
    {
        var endpoint = EndpointFor(quality);
        var response = await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", new
        {
            prompt,
            negative_prompt = "blur", //! KLG1002
        });
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new QualityKling(http).SendAsync(Quality.Draft, "a");
        await new QualityKling(http).SendAsync(Quality.Best, "a");
    }
}
