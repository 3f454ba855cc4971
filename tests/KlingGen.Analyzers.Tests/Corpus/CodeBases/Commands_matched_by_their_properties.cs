//# file: VideoCommand.cs
namespace Pattern.Api;

public enum ModelId { KlingV3, KlingO3, Wan26, Sora2 }

public sealed class VideoCommand
{
    public required ModelId Model { get; init; }
    public required string Prompt { get; init; }
    public MediaRef? Opening { get; init; }
    public Tuning Tuning { get; init; } = new();
}

public sealed record MediaRef(string Url, string ContentType);

public sealed class Tuning
{
    public string? Negative { get; set; }
    public double? Cfg { get; set; }
    public int? Seed { get; set; }
}
//# file: BodyFactory.cs
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pattern.Api;

internal static class BodyFactory
{
    public static string EndpointOf(VideoCommand command) => command switch
    {
        { Model: ModelId.KlingV3, Opening: not null } => "fal-ai/kling-video/v3/standard/image-to-video",
        { Model: ModelId.KlingV3 } => "fal-ai/kling-video/v3/standard/text-to-video",
        { Model: ModelId.KlingO3, Opening: not null } => "fal-ai/kling-video/o3/standard/image-to-video",
        { Model: ModelId.KlingO3 } => "fal-ai/kling-video/o3/standard/text-to-video",
        { Model: ModelId.Wan26, Opening: null } => "fal-ai/wan/v2.6/text-to-video",
        { Model: ModelId.Wan26 } => "fal-ai/wan/v2.6/image-to-video",
        { Model: ModelId.Sora2 } => "fal-ai/sora-2/text-to-video",
        _ => throw new JsonException("model"),
    };

    public static JsonObject BodyOf(VideoCommand command)
    {
        JsonObject body = new() { ["prompt"] = command.Prompt };
        switch (command)
        {
            case { Model: ModelId.KlingV3, Opening: { } opening }:
                body.Add("start_image_url", opening.Url); //! KLG1001
                AddTuning(body, command.Tuning);
                break;
            case { Model: ModelId.KlingV3 }:
                AddTuning(body, command.Tuning);
                body.Add("aspect_ratio", "16:9");
                break;
            case { Model: ModelId.Wan26, Tuning: { Negative: { Length: > 0 } words } }:
                body.Add("negative_prompt", words); //~
                body.Add("seed", command.Tuning.Seed);
                break;
            case { Opening.Url: var url }:
                body.Add("image_url", url);
                break;
        }

        return body;
    }

    private static void AddTuning(JsonObject body, Tuning tuning)
    {
        if (tuning is { Negative.Length: > 0 })
        {
            body.Add("negative_prompt", tuning.Negative); //! KLG1002
        }

        if (tuning.Cfg is { } cfg and >= 0 and <= 1)
        {
            body.Add("cfg_scale", cfg); //! KLG1003
        }
    }
}
//# file: VideoEndpoint.cs
using System.Text;

namespace Pattern.Api;

public sealed class VideoEndpoint(HttpClient http)
{
    public async Task<int> PostAsync(VideoCommand command)
    {
        using var content = new StringContent(BodyFactory.BodyOf(command).ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync($"https://queue.fal.run/{BodyFactory.EndpointOf(command)}", content);
        return (int)response.StatusCode;
    }
}
