using System.Net.Http.Json;

public sealed class Local(HttpClient http)
{
    public async Task KlingAsync(string prompt, string? avoid, string? image)
    {
        var body = new Dictionary<string, object>();
        void Set(string name, object? value)
        {
            if (value is not null)
            {
                body[name] = value;
            }
        }

        Set("prompt", prompt);
        Set("negative_prompt", avoid); //! KLG1002
        Set("start_image_url", image); //! KLG1001
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }

    public async Task WanAsync(string prompt, string? avoid)
    {
        var body = new Dictionary<string, object>();
        void Set(string name, object? value)
        {
            if (value is not null)
            {
                body.Add(name, value);
            }
        }

        Set("prompt", prompt);
        Set("negative_prompt", avoid); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/image-to-video", body);
        Log("negative_prompt", avoid); //~
    }

    private readonly Dictionary<string, object?> _log = [];
    private void Log(string name, object? value) => _log[name] = value;
}
