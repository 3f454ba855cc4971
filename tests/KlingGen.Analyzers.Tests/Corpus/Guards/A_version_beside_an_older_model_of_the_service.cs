using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Studio.Jobs;

public static class Registry
{
    public static readonly string[] All =
    [
        "fal-ai/kling-video/v3/pro/text-to-video",
        "fal-ai/kling-video/v2.5-turbo/pro/text-to-video",
        "fal-ai/veo3.1/text-to-video",
    ];
}

public sealed record ClipJob(string ModelId, string Prompt, string NegativePrompt, double Cfg);

public sealed class ClipHandler(HttpClient http)
{
    public Task<HttpResponseMessage> HandleAsync(ClipJob job)
    {
        object input = job.ModelId.Contains("kling-video")
            ? new
            {
                prompt = job.Prompt,
                negative_prompt = job.NegativePrompt, //~ the older one takes both
                cfg_scale = job.Cfg, //~
            }
            : new { prompt = job.Prompt };
        return http.PostAsJsonAsync($"https://queue.fal.run/{job.ModelId}", input);
    }
}
