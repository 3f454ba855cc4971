using System.Text.Json.Serialization;

public sealed class PlaygroundState
{
    [JsonPropertyName("model")] public string Model { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("negative_prompt")] public string NegativePrompt { get; set; } = ""; //~
}

public interface ILocalStorage
{
    Task SetItemAsync<T>(string key, T value);
    Task<T?> GetItemAsync<T>(string key);
}
//# file: Playground.cs
using System.Net.Http.Json;

public sealed class Playground(ILocalStorage storage, HttpClient http)
{
    private PlaygroundState _state = new();

    public async Task OpenAsync() => _state = await storage.GetItemAsync<PlaygroundState>("playground") ?? new PlaygroundState();

    public Task KeepAsync() => storage.SetItemAsync("playground", _state);

    public Task SubmitAsync() => http.PostAsJsonAsync("https://queue.fal.run/" + _state.Model, new { prompt = _state.Prompt });
}
