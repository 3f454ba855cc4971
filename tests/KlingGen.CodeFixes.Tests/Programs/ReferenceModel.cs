extern alias RunTime;

using System.Text.Json.Nodes;
using RunTimeText = RunTime::KlingGen.PromptText;

namespace KlingGen.CodeFixes.Tests.Programs;

/// <summary>Says what a program must do after the move, from what it did before: the same in the same order, but for the requests that it sends.</summary>
internal static class ReferenceModel
{
    /// <summary>The first frame of requests that are written with elements, which need not be there at run time.</summary>
    public const string ElementsImage = "https://example.com/elements.png";

    public static IEnumerable<string> Move(IEnumerable<string> before) =>
        before.Select(entry => entry.Split(' ', 3) is ["POST", string path, string body] ? $"POST {MovePath(path, body)} {MovePayload(body)}" : entry);

    /// <summary>A log whose payloads have their members in one order.</summary>
    public static IEnumerable<string> Normalize(IEnumerable<string> log) =>
        log.Select(entry => entry.Split(' ', 3) is ["POST", string path, string body] ? $"POST {path} {Sort(JsonNode.Parse(body)!.AsObject())}" : entry);

    private static string MovePath(string path, string body)
    {
        string moved = path.Replace("/v3/", "/o3/", StringComparison.Ordinal);
        return body.Contains(ElementsImage, StringComparison.Ordinal) ? moved.Replace("/image-to-video", "/reference-to-video", StringComparison.Ordinal) : moved;
    }

    private static string MovePayload(string body)
    {
        JsonObject payload = JsonNode.Parse(body)!.AsObject();
        string? words = (string?)payload["negative_prompt"];
        payload.Remove("negative_prompt");
        payload.Remove("cfg_scale");
        payload["generate_audio"] ??= true;
        if (payload["prompt"] is JsonNode prompt)
        {
            payload["prompt"] = RunTimeText.Avoiding((string?)prompt, words);
        }

        foreach (JsonNode? shot in payload["multi_prompt"]?.AsArray() ?? [])
        {
            shot!["prompt"] = RunTimeText.Avoiding((string?)shot["prompt"], words);
        }

        if (payload["start_image_url"] is JsonNode image && (string?)image != ElementsImage)
        {
            payload.Remove("start_image_url");
            payload["image_url"] = (string?)image;
        }

        return Sort(payload);
    }

    private static string Sort(JsonObject payload) =>
        new JsonObject(payload.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
}
