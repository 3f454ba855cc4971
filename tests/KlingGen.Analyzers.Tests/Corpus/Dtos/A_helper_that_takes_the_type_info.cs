using System.Text.Json;
using System.Text.Json.Serialization;

public record KlingInput(string Prompt, string? StartImageUrl, string? NegativePrompt, float? CfgScale, string Duration = "5"); //! KLG1001 KLG1002 KLG1003

public record VeoInput(string Prompt, string? NegativePrompt, string? ImageUrl); //~

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KlingInput))]
[JsonSerializable(typeof(VeoInput))]
public partial class FalJson : JsonSerializerContext
{
    public FalJson() : base(null) { }
    public static FalJson Default { get; } = new();
    public System.Text.Json.Serialization.Metadata.JsonTypeInfo<KlingInput> KlingInput => null!;
    public System.Text.Json.Serialization.Metadata.JsonTypeInfo<VeoInput> VeoInput => null!;
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
    public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
}
//# file: Worker.cs
using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;

public sealed class Worker(IHttpClientFactory factory)
{
    public const string KlingModel = "fal-ai/kling-video/o3/pro/image-to-video";
    public const string VeoModel = "fal-ai/veo3.1/image-to-video";

    public Task<string> KlingAsync(string prompt, string image, CancellationToken token) =>
        RunAsync(KlingModel, new KlingInput(prompt, image, "blur", 0.5f), FalJson.Default.KlingInput, token);

    public Task<string> VeoAsync(string prompt, string image, CancellationToken token) =>
        RunAsync(VeoModel, new VeoInput(prompt, "blur", image), FalJson.Default.VeoInput, token);

    private async Task<string> RunAsync<T>(string model, T input, JsonTypeInfo<T> type, CancellationToken token)
    {
        HttpClient http = factory.CreateClient("fal");
        using HttpResponseMessage response = await http.PostAsJsonAsync(model, input, type, token);
        return await response.Content.ReadAsStringAsync(token);
    }
}

public interface IHttpClientFactory { HttpClient CreateClient(string name); }
