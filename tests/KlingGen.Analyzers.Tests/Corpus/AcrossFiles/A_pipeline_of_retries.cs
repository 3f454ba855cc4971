using System.Net.Http.Json;
public sealed class ResiliencePipeline { public async ValueTask<T> ExecuteAsync<T>(Func<CancellationToken, ValueTask<T>> callback, CancellationToken token = default) => await callback(token); }
public sealed class Clips(HttpClient http, ResiliencePipeline pipeline)
{
    public async Task<HttpResponseMessage> MakeAsync(string prompt, CancellationToken token)
    {
        return await pipeline.ExecuteAsync(async ct => await http.PostAsJsonAsync(
            "fal-ai/kling-video/v3/pro/text-to-video",
            new { prompt, negative_prompt = "text, logo", cfg_scale = 0.4m }, ct), token); //! KLG1002 KLG1003
    }
}
