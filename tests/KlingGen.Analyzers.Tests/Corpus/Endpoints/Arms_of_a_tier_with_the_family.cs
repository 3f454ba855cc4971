using System.Net.Http.Json;
public enum Quality { Draft, Final, Cinema }
public sealed class Tiers(HttpClient http)
{
    private static string Route(Quality q) => q switch
    {
        Quality.Draft => "v3/standard/text-to-video",
        Quality.Final => "v3/pro/text-to-video",
        _ => "v3/4k/text-to-video",
    };
    public Task GoAsync(Quality q, string text) => http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{Route(q)}", new { prompt = text, negative_prompt = "hands" }); //! KLG1002
}
