//# file: Commands.cs
public abstract record VideoCommand(string Prompt);
public sealed record KlingCommand(string Prompt, string? Negative, double Cfg = 0.5) : VideoCommand(Prompt);
public sealed record OmniCommand(string Prompt, IReadOnlyList<string> References) : VideoCommand(Prompt);
public sealed record SeedanceCommand(string Prompt, string? Negative) : VideoCommand(Prompt);
//# file: CommandSerializer.cs
using System.Text.Json.Nodes;

public static class CommandSerializer
{
    public static JsonNode Serialize(VideoCommand command)
    {
        switch (command)
        {
            case KlingCommand kling:
                return new JsonObject
                {
                    ["prompt"] = kling.Prompt,
                    ["negative_prompt"] = kling.Negative, //! KLG1002
                    ["cfg_scale"] = kling.Cfg, //! KLG1003
                };
            case OmniCommand omni:
                var images = new JsonArray();
                foreach (var reference in omni.References)
                {
                    images.Add(reference);
                }

                return new JsonObject { ["prompt"] = omni.Prompt, ["image_urls"] = images };
            case SeedanceCommand seedance:
                return new JsonObject { ["prompt"] = seedance.Prompt, ["negative_prompt"] = seedance.Negative }; //~
            default:
                throw new ArgumentException($"Unknown command {command.GetType().Name}.", nameof(command));
        }
    }

    public static string Route(VideoCommand command) => command switch
    {
        KlingCommand => "fal-ai/kling-video/v3/standard/text-to-video",
        OmniCommand => "fal-ai/kling-video/o3/standard/reference-to-video",
        SeedanceCommand => "fal-ai/bytedance/seedance/v1/pro/text-to-video",
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };
}
//# file: CommandSender.cs
using System.Text;

public sealed class CommandSender(HttpClient http)
{
    public async Task<string> SendAsync(VideoCommand command, CancellationToken token)
    {
        var json = CommandSerializer.Serialize(command).ToJsonString();
        var uri = new Uri(new Uri("https://queue.fal.run"), CommandSerializer.Route(command));
        using var response = await http.PostAsync(uri, new StringContent(json, Encoding.UTF8, "application/json"), token);
        return await response.Content.ReadAsStringAsync(token);
    }
}
