using System.Text.Json;
using System.Text.Json.Serialization;

public sealed record ClipOrdered(
    [property: JsonPropertyName("endpoint")] string Endpoint,
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? Negative); //~

public sealed class VideoMessage
{
    [JsonPropertyName("endpoint")] public string Endpoint { get; set; } = "";
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //~
}

internal interface IBus
{
    Task PublishAsync<T>(T message);

    Task SendAsync(byte[] message);
}

internal sealed class Orders(IBus bus)
{
    public Task OrderAsync(string prompt) => bus.PublishAsync(new ClipOrdered("fal-ai/kling-video/v3/pro/text-to-video", prompt, "fog"));
}

internal sealed class Sender(IBus bus)
{
    public Task SendAsync(string prompt) => bus.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new VideoMessage
    {
        Endpoint = "fal-ai/kling-video/v3/standard/text-to-video",
        Prompt = prompt,
        NegativePrompt = "fog", //~
    }));
}
//# file: Worker.cs
using System.Net.Http.Json;
using System.Text.Json;

public sealed class Worker(HttpClient http)
{
    public async Task HandleAsync(ClipOrdered message)
    {
        string url = $"https://queue.fal.run/{message.Endpoint}";
        await http.PostAsJsonAsync(url, new { prompt = message.Prompt, negative_prompt = message.Negative }); //! KLG1002
    }
}

public sealed class Listener(HttpClient http)
{
    public async Task OnMessageAsync(byte[] bytes)
    {
        VideoMessage message = JsonSerializer.Deserialize<VideoMessage>(bytes)!;
        if (message.Endpoint.Length == 0)
        {
            message.Endpoint = "fal-ai/kling-video/v3/standard/text-to-video";
        }

        var input = new Dictionary<string, object?> { ["prompt"] = message.Prompt, ["negative_prompt"] = message.NegativePrompt }; //! KLG1002
        await http.PostAsJsonAsync($"https://queue.fal.run/{message.Endpoint}", input);
    }
}
