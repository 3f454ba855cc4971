using System.Net.Http.Json;

public sealed class Filtered(HttpClient http)
{
    private static readonly HashSet<string> _omni = ["prompt", "image_url", "duration"];

    public Task OmniAsync(string prompt, string? avoid, string? image)
    {
        var body = new Dictionary<string, object?>();
        void Set(string name, object? value)
        {
            if (_omni.Contains(name))
            {
                body[name] = value;
            }
        }

        Set("prompt", prompt);
        Set("negative_prompt", avoid); //~
        Set("image_url", image); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", body);
    }

    public Task V3Async(string prompt, string? avoid, string? image)
    {
        var body = new Dictionary<string, object?>();
        void Set(string name, object? value)
        {
            if (_omni.Contains(name))
            {
                body[name] = value;
            }
        }

        Set("prompt", prompt);
        Set("negative_prompt", avoid); //~
        Set("image_url", image); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/turbo/pro/image-to-video", body);
    }

    public Task NamedAsync(string prompt, string? avoid)
    {
        var body = new Dictionary<string, object?>();
        void Set(string name, object? value)
        {
            name = name == "negative_prompt" ? "prompt" : name; //~
            body[name] = value;
        }

        Set("prompt", prompt);
        Set("negative_prompt", avoid); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
