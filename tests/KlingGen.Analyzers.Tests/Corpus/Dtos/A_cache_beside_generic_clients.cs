using System.Net.Http.Json;

public sealed class FalClient<TInput>(HttpClient http, string path)
{
    public Task SendAsync(TInput input) => http.PostAsJsonAsync("https://queue.fal.run/" + path, input);
}

public sealed class Cache<TItem>(string name)
{
    private readonly Dictionary<string, TItem> _items = [];
    public string Name => name;
    public void Put(string key, TItem item) => _items[key] = item;
}

public sealed record KlingInput(string prompt, string? negative_prompt = null); //! KLG1002
public sealed record WanInput(string prompt, string? negative_prompt = null); //~
public sealed record CachedSettings(string title, string? negative_prompt = null, double cfg_scale = 0.5); //~

public sealed class App(HttpClient http)
{
    private readonly FalClient<KlingInput> _kling = new(http, "fal-ai/kling-video/v3/pro/text-to-video");
    private readonly FalClient<WanInput> _wan = new(http, "fal-ai/wan/v2.6/text-to-video");
    private readonly Cache<CachedSettings> _cache = new("settings");
    private readonly Cache<WanInput> _recent = new("fal-ai/kling-video/v3/pro/text-to-video");

    public Task KlingAsync(KlingInput input) => _kling.SendAsync(input);
    public Task WanAsync(WanInput input)
    {
        _recent.Put("last", input);
        return _wan.SendAsync(input);
    }

    public void Remember(CachedSettings settings) => _cache.Put("x", settings);
}
