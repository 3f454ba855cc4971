using System.Net.Http.Json;

public enum Family { V3, V3Turbo, O3, Reference, V26 }

public sealed class Client(HttpClient http)
{
    private static string FrameKey(Family family) => family switch
    {
        Family.V3 or Family.Reference or Family.V26 => "start_image_url",
        _ => "image_url",
    };

    public Task TurboAsync(string prompt, string image) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/turbo/pro/image-to-video", new Dictionary<string, object> { ["prompt"] = prompt, [FrameKey(Family.V3Turbo)] = image });

    public Task OmniAsync(string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[FrameKey(Family.O3)] = image;
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", body);
    }

    public Task V3Async(string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[FrameKey(Family.V3)] = image; //! KLG1001
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }

    public Task OldAsync(string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[FrameKey(Family.V26)] = image;
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.6/pro/image-to-video", body);
    }
}
