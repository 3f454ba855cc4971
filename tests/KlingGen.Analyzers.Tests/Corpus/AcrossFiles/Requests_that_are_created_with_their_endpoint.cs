//# file: FalRequest.cs
public class FalRequest
{
    public FalRequest(string endpoint) => Endpoint = endpoint;
    public string Endpoint { get; }
    public Dictionary<string, object> Input { get; } = new();

    public FalRequest Put(string key, object? value)
    {
        if (value != null)
            Input[key] = value;
        return this;
    }
}
//# file: FalRequests.cs
public static class FalRequests
{
    public static FalRequest Kling(string prompt, string? negative, string? image) =>
        new FalRequest(image == null ? KlingEndpoints.Text : KlingEndpoints.Image)
            .Put("prompt", prompt)
            .Put("negative_prompt", negative) //! KLG1002
            .Put("start_image_url", image); //! KLG1001

    public static FalRequest Wan(string prompt, string? negative)
    {
        var request = new FalRequest("fal-ai/wan/v2.6/text-to-video");
        request.Put("prompt", prompt);
        request.Put("negative_prompt", negative); //~
        return request;
    }

    public static FalRequest Omni(string prompt)
    {
        var request = new FalRequest(KlingEndpoints.Omni);
        request.Input["prompt"] = prompt;
        request.Input["generate_audio"] = true;
        return request;
    }

    public static FalRequest Standard(string prompt, double cfg)
    {
        var request = new FalRequest("fal-ai/kling-video/v3/standard/text-to-video");
        request.Input["prompt"] = prompt;
        request.Input["cfg_scale"] = cfg; //! KLG1003
        return request;
    }
}

public static class KlingEndpoints
{
    public const string Text = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string Image = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Omni = "fal-ai/kling-video/o3/pro/text-to-video";
}
//# file: Sender.cs
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task<string> SendAsync(FalRequest request, CancellationToken token = default)
    {
        var response = await http.PostAsJsonAsync($"https://queue.fal.run/{request.Endpoint}", request.Input, token);
        return await response.Content.ReadAsStringAsync(token);
    }

    public Task DemoAsync() => Task.WhenAll(
        SendAsync(FalRequests.Kling("A fox.", "blur", null)),
        SendAsync(FalRequests.Wan("A fox.", "blur")),
        SendAsync(FalRequests.Omni("A fox.")),
        SendAsync(FalRequests.Standard("A fox.", 0.4)));
}
