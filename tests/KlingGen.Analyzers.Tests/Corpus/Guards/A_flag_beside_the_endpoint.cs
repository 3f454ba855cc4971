//# run
using System.Net.Http.Json;

public sealed class FalVideos(HttpClient http)
{
    public Task<HttpResponseMessage> KlingAsync(string prompt) => SubmitAsync("fal-ai/kling-video/v3/pro/text-to-video", prompt, Family.Kling, takesWords: true);

    public Task<HttpResponseMessage> WanAsync(string prompt) => SubmitAsync("fal-ai/wan/v2.2-a14b/text-to-video", prompt, Family.Wan);

    public Task<HttpResponseMessage> VeoAsync(string prompt) => SubmitAsync("fal-ai/veo3", prompt, Family.Veo);

    private Task<HttpResponseMessage> SubmitAsync(string endpoint, string prompt, Family family, bool takesWords = false)
    {
        object body;
        if (!takesWords)
        {
            body = new { prompt, negative_prompt = "noise" }; //~
            return http.PostAsJsonAsync(endpoint, body);
        }

        body = family switch
        {
            Family.Kling => new { prompt, negative_prompt = "blur" }, //! KLG1002
            _ => new { prompt, cfg_scale = 7 }, //~
        };
        return http.PostAsJsonAsync(endpoint, body);
    }
}

public enum Family
{
    Kling,
    Wan,
    Veo,
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var videos = new FalVideos(http);
        await videos.KlingAsync("A.");
        await videos.WanAsync("B.");
        await videos.VeoAsync("C.");
    }
}
