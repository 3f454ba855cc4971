using System.Text.Json;
using System.Text.Json.Serialization;

public sealed record StoredInput(
    [property: JsonPropertyName("prompt")] string? Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt, //~
    [property: JsonPropertyName("cfg_scale")] double? CfgScale, //~
    [property: JsonPropertyName("start_image_url")] string? StartImageUrl); //~

public sealed record WebhookBody(
    [property: JsonPropertyName("request_id")] string RequestId,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("payload")] JsonElement Payload);

public interface IVideoStore
{
    Task CompleteAsync(string id, string url, string? avoided);
}

public sealed class KlingWebhook(IVideoStore store)
{
    private const string V3 = "fal-ai/kling-video/v3/pro/image-to-video";

    public async Task<bool> HandleAsync(Stream body, string endpoint, CancellationToken cancellationToken)
    {
        if (endpoint != V3)
        {
            return false;
        }

        WebhookBody? hook = await JsonSerializer.DeserializeAsync<WebhookBody>(body, cancellationToken: cancellationToken);
        if (hook is not { Status: "OK" })
        {
            return false;
        }

        string? avoided = hook.Payload.TryGetProperty("input", out JsonElement input) && input.TryGetProperty("negative_prompt", out JsonElement negative) //~
            ? negative.GetString()
            : input.Deserialize<StoredInput>()?.NegativePrompt;
        await store.CompleteAsync(hook.RequestId, hook.Payload.GetProperty("video").GetProperty("url").GetString()!, avoided);
        return true;
    }
}
