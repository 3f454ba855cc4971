using System.Net.Http.Json;

public enum Family { V3, O3, O1 }

public sealed class KlingDesk(KlingSender sender)
{
    public async Task AnimateAsync(Family family, string prompt, string image)
    {
        switch (family)
        {
            case Family.V3:
                await sender.SendAsync(family, new { prompt, start_image_url = image, cfg_scale = 0.6 }); //! KLG1001 KLG1003
                break;
            case Family.O3:
                await sender.SendAsync(family, new { prompt, image_url = image, generate_audio = true });
                break;
            default:
                await sender.SendAsync(family, new { prompt, start_image_url = image }); //~
                break;
        }
    }

    public Task DescribeAsync(Family family, string prompt) => family == Family.V3
        ? sender.SendAsync(family, new { prompt, negative_prompt = "blur" }, "text-to-video") //! KLG1002
        : sender.SendAsync(family, new { prompt }, "text-to-video");
}

public sealed class KlingSender(HttpClient http)
{
    public Task SendAsync(Family family, object body, string route = "image-to-video") =>
        http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{family.ToString().ToLowerInvariant()}/pro/{route}", body);
}
