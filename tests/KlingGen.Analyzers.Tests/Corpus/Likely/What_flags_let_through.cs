using System.Net.Http.Json;

public sealed class Flags(HttpClient http)
{
    private readonly record struct Caps(bool Negative, bool Cfg, string FrameKey);

    private static Caps Of(string model) => model switch
    {
        "fal-ai/kling-video/v3/pro/image-to-video" => new(true, true, "start_image_url"),//~
        "fal-ai/kling-video/o3/pro/image-to-video" => new(false, false, "image_url"), //~
        "fal-ai/kling-video/v2.6/pro/image-to-video" => new(true, true, "start_image_url"), //~
        _ => new(true, false, "image_url"), //~
    };

    public Task SendAsync(string model, string prompt, string frame, string negative)
    {
        Caps caps = Of(model);
        Dictionary<string, object> body = new() { ["prompt"] = prompt, [caps.FrameKey] = frame };
        if (caps.Negative) body["negative_prompt"] = negative; //~
        if (caps.Cfg) body["cfg_scale"] = 0.5; //~
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
