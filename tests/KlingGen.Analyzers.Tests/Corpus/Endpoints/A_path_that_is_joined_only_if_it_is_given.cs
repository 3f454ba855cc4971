using System.Net.Http.Json;

public sealed class FalClient
{
    private readonly HttpClient _http;

    public FalClient(HttpClient http)
    {
        _http = http;
        Kling = new KlingArea(this);
        Images = new ImageArea(this);
    }

    public KlingArea Kling { get; }
    public ImageArea Images { get; }

    internal async Task<string> QueueAsync(string app, string? path, IDictionary<string, object?> input)
    {
        using var r = await _http.PostAsJsonAsync(path is null ? $"https://queue.fal.run/fal-ai/{app}" : $"https://queue.fal.run/fal-ai/{app}/{path}", input);
        return await r.Content.ReadAsStringAsync();
    }
}

public sealed class KlingArea(FalClient client)
{
    public Task<string> TextToVideo(string prompt, string? negativePrompt = null, double? cfgScale = null)
    {
        var input = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (negativePrompt != null) input["negative_prompt"] = negativePrompt; //! KLG1002
        if (cfgScale.HasValue) input["cfg_scale"] = cfgScale.Value; //! KLG1003
        return client.QueueAsync("kling-video", "v3/pro/text-to-video", input);
    }

    public Task<string> Legacy(string prompt, string? negativePrompt = null)
    {
        var input = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (negativePrompt != null) input["negative_prompt"] = negativePrompt; //~
        return client.QueueAsync("kling-video", "v1.6/pro/text-to-video", input);
    }
}

public sealed class ImageArea(FalClient client)
{
    public Task<string> Sdxl(string prompt, string? negativePrompt = null, double? cfgScale = null)
    {
        var input = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (negativePrompt != null) input["negative_prompt"] = negativePrompt; //~
        if (cfgScale.HasValue) input["cfg_scale"] = cfgScale.Value; //~
        return client.QueueAsync("fast-sdxl", null, input);
    }
}
