//# file: Inputs.cs
namespace Nimbus.Inputs;

public abstract record VideoInput(string Prompt);

public abstract record FramedInput(string Prompt) : VideoInput(Prompt)
{
    public int? Seed { get; init; }
}

public record KlingInput(string Prompt) : VideoInput(Prompt)
{
    public string Duration { get; init; } = "5";

    public string? EndImageUrl { get; init; }
}

public sealed record KlingV3Input(string Prompt) : KlingInput(Prompt)
{
    public string? StartImageUrl { get; init; } //! KLG1001

    public string? NegativePrompt { get; init; } //! KLG1002

    public double? CfgScale { get; init; } //! KLG1003
}

public sealed record KlingO3Input(string Prompt) : KlingInput(Prompt)
{
    public string? ImageUrl { get; init; }

    public bool GenerateAudio { get; init; } = true;
}

public sealed record WanInput(string Prompt) : FramedInput(Prompt)
{
    public string? ImageUrl { get; init; }

    public string? NegativePrompt { get; init; } //~
}

public sealed record HunyuanInput(string Prompt) : FramedInput(Prompt)
{
    public double? CfgScale { get; init; } //~
}
//# file: Endpoints.cs
using Nimbus.Inputs;

namespace Nimbus;

public static class Endpoints
{
    private static readonly Dictionary<Type, string> s_paths = new()
    {
        [typeof(KlingV3Input)] = "fal-ai/kling-video/v3/pro/image-to-video",
        [typeof(KlingO3Input)] = "fal-ai/kling-video/o3/pro/image-to-video",
        [typeof(WanInput)] = "fal-ai/wan/v2.6/image-to-video",
        [typeof(HunyuanInput)] = "fal-ai/hunyuan-video",
    };

    public static string Of(VideoInput input) => s_paths[input.GetType()];
}
//# file: NimbusClient.cs
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nimbus.Inputs;

namespace Nimbus;

public sealed class NimbusClient(HttpClient http)
{
    private static readonly JsonSerializerOptions s_wire = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public async Task<JsonDocument> SubmitAsync(VideoInput input, CancellationToken token)
    {
        using JsonContent content = JsonContent.Create(input, input.GetType(), options: s_wire);
        using HttpResponseMessage response = await http.PostAsync($"https://queue.fal.run/{Endpoints.Of(input)}", content, token);
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(token), cancellationToken: token);
    }
}
//# file: Campaign.cs
using Nimbus.Inputs;

namespace Nimbus;

public sealed class Campaign(NimbusClient client)
{
    public async Task RunAsync(string prompt, string image, CancellationToken token)
    {
        VideoInput[] inputs =
        [
            new KlingV3Input(prompt) { StartImageUrl = image, NegativePrompt = "text, logos", CfgScale = 0.6 }, //~ said of the class
            new KlingO3Input(prompt + " Avoid text, logos.") { ImageUrl = image },
            new WanInput(prompt) { ImageUrl = image, NegativePrompt = "text, logos" }, //~
            new HunyuanInput(prompt) { CfgScale = 6 }, //~
        ];
        foreach (VideoInput input in inputs)
        {
            (await client.SubmitAsync(input, token)).Dispose();
        }
    }
}
