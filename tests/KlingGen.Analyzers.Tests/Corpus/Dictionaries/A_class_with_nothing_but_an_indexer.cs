using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class FalInput
{
    [JsonExtensionData]
    public Dictionary<string, object?> Values { get; } = new();

    public object? this[string name]
    {
        get => Values.TryGetValue(name, out object? value) ? value : null;
        set
        {
            if (value is null)
            {
                Values.Remove(name);
            }
            else
            {
                Values[name] = value;
            }
        }
    }
}

public sealed class KlingClient(HttpClient http)
{
    public Task SubmitAsync(string prompt, string? still, string? avoid)
    {
        FalInput input = new();
        input["prompt"] = prompt;
        input["start_image_url"] = still; //! KLG1001
        input["negative_prompt"] = avoid; //! KLG1002
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input);
    }

    public Task UpscaleAsync(string image)
    {
        FalInput input = new() { ["image_url"] = image, ["negative_prompt"] = "noise" }; //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/clarity-upscaler", input);
    }
}
