using System.Net.Http.Json;

public sealed class Shadow(HttpClient http)
{
    private readonly Dictionary<string, object?> _body = [];
    private void Set(string name, object? value) => _body[name] = value;

    public Task KlingAsync(string prompt, string avoid)
    {
        var notes = new Dictionary<string, string?>();
        void Set(string name, string? value) => notes[name] = value;

        Set("negative_prompt", avoid); //~
        this.Set("prompt", prompt + notes["negative_prompt"]); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", _body);
    }
}

public sealed class Two(HttpClient http)
{
    public async Task BothAsync(string prompt, string avoid)
    {
        var kling = new Dictionary<string, object?>();
        var wan = new Dictionary<string, object?>();
        void SetKling(string name, object? value) => kling[name] = value;
        void SetWan(string name, object? value) => wan[name] = value;
        void SetBoth(string name, object? value)
        {
            SetKling(name, value);
            SetWan(name, value);
        }

        SetBoth("prompt", prompt);
        SetWan("negative_prompt", avoid); //~
        SetKling("cfg_scale", 0.5); //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", kling);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", wan);
    }
}
