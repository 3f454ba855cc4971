//# file: Models.cs
using System.Text.Json.Serialization;

public sealed record SubmitRequest<T>([property: JsonPropertyName("input")] T Input, [property: JsonPropertyName("webhook_url")] string? Webhook = null);

public record VideoArguments
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("aspect_ratio")] public string Ratio { get; init; } = "16:9";
}

public record KlingArguments : VideoArguments
{
    [JsonPropertyName("negative_prompt")] public string? Avoid { get; init; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double Cfg { get; init; } = 0.5; //! KLG1003
}

public record HunyuanArguments : VideoArguments
{
    [JsonPropertyName("negative_prompt")] public string? Avoid { get; init; } //~
}
//# file: ArgumentFactory.cs
public static class ArgumentFactory
{
    public static KlingArguments Kling(string prompt) => new() { Prompt = prompt };
    public static KlingArguments KlingVertical(string prompt) => Kling(prompt) with { Ratio = "9:16", Avoid = "horizontal" };
    public static HunyuanArguments Hunyuan(string prompt) => new() { Prompt = prompt, Avoid = "blur" };
}
//# file: Queue.cs
using System.Text;
using System.Text.Json;

public sealed class Queue(HttpClient http)
{
    public Task<string> KlingAsync(string prompt, bool vertical) =>
        SubmitAsync("fal-ai/kling-video/v3/pro/text-to-video", new SubmitRequest<KlingArguments>(vertical ? ArgumentFactory.KlingVertical(prompt) : ArgumentFactory.Kling(prompt)));

    public Task<string> HunyuanAsync(string prompt) =>
        SubmitAsync("fal-ai/hunyuan-video", new SubmitRequest<HunyuanArguments>(ArgumentFactory.Hunyuan(prompt), "https://example.com/hook"));

    private async Task<string> SubmitAsync<T>(string model, SubmitRequest<T> request)
    {
        var json = JsonSerializer.Serialize(request.Input);
        var url = request.Webhook is null ? $"https://queue.fal.run/{model}" : $"https://queue.fal.run/{model}?fal_webhook={request.Webhook}";
        using var response = await http.PostAsync(url, new StringContent(json, Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}
