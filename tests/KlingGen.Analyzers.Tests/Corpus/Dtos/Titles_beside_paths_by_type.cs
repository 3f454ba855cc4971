using System.Net.Http.Json;

public sealed record TextInput(string prompt, string? negative_prompt = null); //~
public sealed record WanInput(string prompt, string? negative_prompt = null); //~
public sealed record KlingInput(string prompt, string? negative_prompt = null); //! KLG1002
public sealed record PresetRow(string name, string? negative_prompt = null); //~

public static class Catalog
{
    public static readonly Dictionary<Type, string> Paths = new()
    {
        [typeof(KlingInput)] = "fal-ai/kling-video/v3/pro/text-to-video",
        [typeof(WanInput)] = "fal-ai/wan/v2.6/text-to-video",
        [typeof(TextInput)] = "fal-ai/kling-video/v2.6/pro/text-to-video",
    };

    public static readonly Dictionary<Type, string> Titles = new()
    {
        [typeof(PresetRow)] = "Presets for fal-ai/kling-video/v3/pro/text-to-video",
        [typeof(WanInput)] = "Wan, cheaper than fal-ai/kling-video/v3/pro/text-to-video",
    };
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync<T>(T input) => http.PostAsJsonAsync("https://queue.fal.run/" + Catalog.Paths[typeof(T)], input);
}
