//# file: KlingBody.cs
using System.Text.Json.Serialization;

public interface IBody;

public record struct KlingBody : IBody
{
    public KlingBody() { }
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("start_image_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Start { get; set; } //! KLG1001
    [JsonPropertyName("negative_prompt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Negative { get; set; } //! KLG1002
}

public record struct FluxBody : IBody
{
    public FluxBody() { }
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("negative_prompt")] public string? Negative { get; set; } //~
}
//# file: Bodies.cs
public static class BodyFactory
{
    private static readonly KlingBody Template = new() { Negative = "blur, low quality" };

    public static KlingBody ForScene(string prompt, string? frame) => Template with { Prompt = prompt, Start = frame };
    public static FluxBody ForStill(string prompt) => new() { Prompt = prompt, Negative = "blur" };
}
//# file: Studio.cs
using System.Net.Http.Json;

public sealed class Studio(HttpClient http)
{
    public async Task<(string Video, string Still)> MakeAsync(string prompt, string? frame)
    {
        var video = SendAsync(ModelId.Kling(frame is not null), BodyFactory.ForScene(prompt, frame));
        var still = SendAsync(ModelId.Flux, BodyFactory.ForStill(prompt));
        await Task.WhenAll(video, still);
        return (await video, await still);
    }

    private async Task<string> SendAsync<TBody>(ModelId model, TBody body) where TBody : struct, IBody
    {
        using var response = await http.PostAsJsonAsync(model.Url, body);
        return await response.Content.ReadAsStringAsync();
    }
}

public readonly record struct ModelId(string Value)
{
    public static readonly ModelId Flux = new("fal-ai/flux/dev");
    public static ModelId Kling(bool image) => new("fal-ai/kling-video/v3/pro/" + (image ? "image-to-video" : "text-to-video"));
    public Uri Url => new($"https://queue.fal.run/{Value}");
}
