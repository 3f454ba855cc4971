using System.Net.Http.Json;

public abstract class FalModelService(HttpClient http, string family)
{
    private readonly Dictionary<string, object?> _input = [];

    protected void Set(string name, object? value)
    {
        if (value is not null)
        {
            _input[name] = value;
        }
    }

    protected async Task<string> SendAsync(string route)
    {
        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/{family}/{route}", _input);
        _input.Clear();
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class KlingV3Service(HttpClient http) : FalModelService(http, "kling-video/v3/pro")
{
    public Task<string> AnimateAsync(string prompt, string image, string? avoid)
    {
        Set("prompt", prompt);
        Set("start_image_url", image); //! KLG1001
        Set("negative_prompt", avoid); //! KLG1002
        return SendAsync("image-to-video");
    }
}

public sealed class WanService(HttpClient http) : FalModelService(http, "wan/v2.6")
{
    public Task<string> AnimateAsync(string prompt, string image, string? avoid)
    {
        Set("prompt", prompt);
        Set("image_url", image);
        Set("negative_prompt", avoid); //~
        return SendAsync("image-to-video");
    }
}
