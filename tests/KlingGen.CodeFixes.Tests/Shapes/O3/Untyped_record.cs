using KlingGen;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new Body("https://a.example/1.png", "A."));
    }
}

public sealed record Body([property: JsonPropertyName("image_url")] string ImageUrl, [property: JsonPropertyName("prompt")] string Prompt)
{
    [JsonPropertyName("generate_audio")]
    public bool GenerateAudio { get; init; } = true;
}
