using System.Net.Http.Json;

public enum Family { Wan, V3 }

public sealed class Sender(HttpClient http)
{
    private static string Path(Family family, bool hasImage, bool isPro) => (family, hasImage, isPro) switch
    {
        (Family.V3, true, _) => "fal-ai/kling-video/v3/pro/image-to-video",
        (Family.V3, _, true) => "fal-ai/kling-video/v3/pro/text-to-video",
        (Family.Wan, true, _) => "fal-ai/wan/v2.6/image-to-video",
        (Family.Wan, false, _) => "fal-ai/wan/v2.6/text-to-video",
        _ => "fal-ai/kling-video/v3/standard/text-to-video",
    };

    public Task A(Family family, string p, bool hasImage, bool isPro)
    {
        object body = family switch
        {
            Family.V3 => new { prompt = p, negative_prompt = "blur" }, //! KLG1002
            _ => new { prompt = p, negative_prompt = "jitter" }, //~
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + Path(family, hasImage, isPro), body);
    }
}
