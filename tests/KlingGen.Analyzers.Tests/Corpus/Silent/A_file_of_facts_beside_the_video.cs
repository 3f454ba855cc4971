using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class Sidecar
{
    [JsonPropertyName("model")]
    public required string Model { get; init; }

    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("negative_prompt")] //~
    public string? NegativePrompt { get; init; }

    [JsonPropertyName("start_image_url")] //~
    public string? StartImageUrl { get; init; }
}

public sealed class Downloader(HttpClient http)
{
    private static readonly JsonSerializerOptions _pretty = new() { WriteIndented = true };

    public async Task SaveAsync(string folder, Uri video, string prompt, string? negative, string image)
    {
        string target = Path.Combine(folder, Path.GetFileName(video.LocalPath));
        await using (FileStream file = File.Create(target))
        await using (Stream stream = await http.GetStreamAsync(video))
        {
            await stream.CopyToAsync(file);
        }

        Sidecar sidecar = new() { Model = "fal-ai/kling-video/v3/pro/image-to-video", Prompt = prompt, NegativePrompt = negative, StartImageUrl = image }; //~ NegativePrompt
        await using FileStream json = File.Create(target + ".json");
        await JsonSerializer.SerializeAsync(json, sidecar, _pretty);
    }

    public static async Task<Sidecar?> LoadAsync(string video)
    {
        await using FileStream json = File.OpenRead(video + ".json");
        return await JsonSerializer.DeserializeAsync<Sidecar>(json);
    }
}
