using System.Net.Http.Json;

public sealed class Usage : Dictionary<string, int>
{
    public void Count(string? negative, double? cfg)
    {
        if (negative is not null) this["negative_prompt"] = this.GetValueOrDefault("negative_prompt") + 1; //~
        if (cfg is not null) this["cfg_scale"] = this.GetValueOrDefault("cfg_scale") + 1; //~
    }
}

public sealed class CountingSender(HttpClient http)
{
    private readonly Usage _usage = [];
    public Task SendAsync(string prompt, string? negative)
    {
        _usage.Count(negative, null);
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }

    public object Report() => new { usage = _usage };
}
