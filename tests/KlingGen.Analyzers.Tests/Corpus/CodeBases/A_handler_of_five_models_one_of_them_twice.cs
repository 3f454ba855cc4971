using System.Net.Http.Json;

public sealed class FalVideoHandler(HttpClient client)
{
    public async Task SubmitAsync(string modelId, VideoJob job, CancellationToken ct)
    {
        object body;
        if (modelId.Contains("veo3"))
        {
            body = new { prompt = job.Prompt, negative_prompt = job.Negative, duration = "8s" };
        }
        else if (modelId.Contains("kling-video/v3") && job.ImageUrl is not null)
        {
            body = new
            {
                prompt = job.Prompt,
                start_image_url = job.ImageUrl, //! KLG1001
                negative_prompt = job.Negative ?? "blur", //! KLG1002
                cfg_scale = 0.5, //! KLG1003
                duration = job.Seconds.ToString(),
            };
        }
        else if (modelId.Contains("kling-video/v3"))
        {
            body = new
            {
                prompt = job.Prompt,
                negative_prompt = job.Negative ?? "blur", //! KLG1002
                cfg_scale = 0.5, //! KLG1003
                aspect_ratio = job.Aspect,
            };
        }
        else if (modelId.Contains("kling-video/v2.6"))
        {
            body = new { prompt = job.Prompt, start_image_url = job.ImageUrl, negative_prompt = job.Negative, cfg_scale = 0.5 };
        }
        else if (modelId.StartsWith("fal-ai/wan"))
        {
            body = new { prompt = job.Prompt, negative_prompt = job.Negative, image_url = job.ImageUrl };
        }
        else
        {
            body = new { prompt = job.Prompt, negative_prompt = job.Negative, cfg_scale = 7 };
        }

        using var response = await client.PostAsJsonAsync($"https://queue.fal.run/{modelId}", body, ct);
        response.EnsureSuccessStatusCode();
    }
}

public sealed record VideoJob(string Prompt, string? Negative, string? ImageUrl, string Aspect, int Seconds);
//# file: Models.cs
public static class Models
{
    public const string KlingV3Text = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string KlingV3Image = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Kling26 = "fal-ai/kling-video/v2.6/pro/image-to-video";
    public const string Veo = "fal-ai/veo3";
    public const string Wan = "fal-ai/wan/v2.5/text-to-video";
}
