using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Studio.Models;

namespace Studio.Jobs;

public sealed record ClipJob(string ModelId, string ImageUrl, string Prompt, string NegativePrompt, double? Cfg, int Seconds);

public sealed record StillJob(string ModelId, string Prompt, string NegativePrompt, string Style);

public sealed class ClipHandler(IQueue queue)
{
    public Task<string> HandleAsync(ClipJob job)
    {
        _ = Registry.Find(job.ModelId);
        bool isV3 = job.ModelId.Contains("/v3/");
        bool isKling = job.ModelId.Contains("kling-video");

        object input = isV3
            ? new
            {
                start_image_url = job.ImageUrl, //! KLG1001
                prompt = job.Prompt,
                duration = job.Seconds.ToString(),
                negative_prompt = job.NegativePrompt, //! KLG1002
                cfg_scale = job.Cfg ?? 0.5, //! KLG1003
            }
            : isKling
            ? new
            {
                image_url = job.ImageUrl,
                prompt = job.Prompt,
                negative_prompt = job.NegativePrompt, //~
                cfg_scale = job.Cfg ?? 0.5, //~
            }
            : (object)new { image_url = job.ImageUrl, prompt = job.Prompt };

        return queue.SubmitAsync(job.ModelId, input);
    }
}

public sealed class StillHandler(IQueue queue)
{
    public Task<string> HandleAsync(StillJob job)
    {
        if (job.ModelId.Contains("/v3/"))
        {
            return queue.SubmitAsync(job.ModelId, new
            {
                prompt = job.Prompt,
                negative_prompt = job.NegativePrompt, //~ one name that many have
            });
        }

        return queue.SubmitAsync(job.ModelId, new { prompt = job.Prompt, style = job.Style });
    }
}

public sealed class PosterHandler(IQueue queue)
{
    public Task<string> HandleAsync(StillJob job) => job.ModelId.Contains("/v3/")
        ? queue.SubmitAsync(job.ModelId, new
        {
            prompt = job.Prompt,
            rendering_speed = "TURBO",
            negative_prompt = job.NegativePrompt, //~ beside what no video model takes
            cfg_scale = 0.5, //~
        })
        : queue.SubmitAsync(job.ModelId, new { prompt = job.Prompt });
}

//# file: Registry.cs
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Studio.Models;

public sealed record Model(string Id, string Name, string Kind);

public static class Registry
{
    private static readonly IReadOnlyList<Model> _all =
    [
        new("fal-ai/kling-video/v3/pro/text-to-video", "Kling 3", "video"),
        new("fal-ai/kling-video/v3/pro/image-to-video", "Kling 3", "video"),
        new("fal-ai/kling-video/o3/standard/image-to-video", "Kling O3", "video"),
        new("fal-ai/kling-video/v2.5-turbo/pro/image-to-video", "Kling 2.5", "video"),
        new("fal-ai/ideogram/v3/edit", "Ideogram 3", "still"),
    ];

    public static Model? Find(string id) => _all.FirstOrDefault(model => model.Id == id);
}

public interface IQueue
{
    Task<string> SubmitAsync(string modelId, object input);
}

public sealed class Queue(HttpClient http) : IQueue
{
    public async Task<string> SubmitAsync(string modelId, object input)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{modelId}", input);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
