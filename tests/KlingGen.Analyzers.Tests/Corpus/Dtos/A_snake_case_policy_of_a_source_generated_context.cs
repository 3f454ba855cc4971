using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

public sealed class KlingBody
{
    public string Prompt { get; set; } = "";

    public string? StartImageUrl { get; set; } //! KLG1001

    public string? NegativePrompt { get; set; } //! KLG1002

    public double? CfgScale { get; set; } //! KLG1003
}

// What System.Text.Json's generator adds to the context.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(KlingBody))]
public partial class FalJsonContext : JsonSerializerContext
{
    public FalJsonContext()
        : base(null)
    {
    }

    public static FalJsonContext Default { get; } = new();

    public JsonTypeInfo<KlingBody> KlingBody => (JsonTypeInfo<KlingBody>)GetTypeInfo(typeof(KlingBody))!;

    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    public override JsonTypeInfo? GetTypeInfo(Type type) => throw new NotSupportedException();
}

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(KlingBody body)
    {
        string json = JsonSerializer.Serialize(body, FalJsonContext.Default.KlingBody);
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json));
    }
}
