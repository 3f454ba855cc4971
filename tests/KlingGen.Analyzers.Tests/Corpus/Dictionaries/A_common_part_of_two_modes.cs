using System.Net.Http.Json;

/// <summary>Kling 3.0 over fal.</summary>
public sealed class Kling3Client
{
    private const string Text = "fal-ai/kling-video/v3/{0}/text-to-video";
    private const string Image = "fal-ai/kling-video/v3/{0}/image-to-video";
    private readonly HttpClient _http;

    public Kling3Client(HttpClient http)
    {
        _http = http;
        _http.BaseAddress ??= new Uri("https://queue.fal.run/");
    }

    public Task<string> TextToVideoAsync(string prompt, string tier = "pro", int seconds = 5, string? negativePrompt = null, double? cfgScale = null)
        => SubmitAsync(string.Format(Text, tier), Input(prompt, seconds, negativePrompt, cfgScale));

    public Task<string> ImageToVideoAsync(string prompt, string firstFrame, string? lastFrame = null, string tier = "pro", int seconds = 5, string? negativePrompt = null, double? cfgScale = null)
    {
        var input = Input(prompt, seconds, negativePrompt, cfgScale);
        input["start_image_url"] = firstFrame; //! KLG1001
        if (lastFrame is not null) input["end_image_url"] = lastFrame;
        return SubmitAsync(string.Format(Image, tier), input);
    }

    // What all modes have.
    private static Dictionary<string, object> Input(string prompt, int seconds, string? negativePrompt, double? cfgScale)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt, ["duration"] = seconds.ToString() };
        if (negativePrompt is not null) input["negative_prompt"] = negativePrompt; //! KLG1002
        if (cfgScale is not null) input["cfg_scale"] = cfgScale.Value; //! KLG1003
        return input;
    }

    private async Task<string> SubmitAsync(string endpoint, object input)
    {
        using var response = await _http.PostAsJsonAsync(endpoint, input);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
