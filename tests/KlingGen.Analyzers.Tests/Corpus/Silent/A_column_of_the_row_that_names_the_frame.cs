using System.Net.Http.Json;

public sealed record Capabilities(string Endpoint, bool NegativePrompt, bool CfgScale, string FrameKey);

public static class Known
{
    public static readonly Capabilities V3 = new("fal-ai/kling-video/v3/pro/image-to-video", true, true, "start_image_url"); //~ a row
    public static readonly Capabilities O3 = new("fal-ai/kling-video/o3/pro/image-to-video", false, false, "image_url");
}

public sealed class CapableSender(HttpClient http)
{
    public Task SendAsync(Capabilities model, string prompt, string image, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, [model.FrameKey] = image };
        if (model.NegativePrompt) body["negative_prompt"] = negative; //! KLG1002
        if (model.CfgScale) body["cfg_scale"] = 0.5; //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Endpoint, body);
    }
}
