extern alias RunTime;

using System.Text.Json.Nodes;
using KlingGen.Testing.Corpus;
using RunTimeText = RunTime::KlingGen.PromptText;

namespace KlingGen.CodeFixes.Tests.Shapes;

/// <summary>What a request must become, by the tables of the migration pages.</summary>
internal static class ShapeModel
{
    /// <summary>A request as its path and its payload, members in one order.</summary>
    public static string Describe(RecordedRequest request) => request.Body.StartsWith('{')
        ? $"{request.Method} {request.Uri.AbsolutePath} {Sort(JsonNode.Parse(request.Body)!.AsObject())}"
        : $"{request.Method} {request.Uri.AbsolutePath} {request.Body}";

    /// <summary>What it must be on O3.</summary>
    public static string MoveToO3(RecordedRequest request)
    {
        string path = request.Uri.AbsolutePath;
        if (!path.Contains("kling-video/v3/", StringComparison.Ordinal) || path.Contains("motion-control", StringComparison.Ordinal) || path.Contains("turbo", StringComparison.Ordinal) || !request.Body.StartsWith('{'))
        {
            return Describe(request);
        }

        JsonObject payload = JsonNode.Parse(request.Body)!.AsObject();
        string? words = (string?)payload["negative_prompt"];
        payload.Remove("negative_prompt");
        payload.Remove("cfg_scale");
        payload["generate_audio"] ??= true;
        if (payload["multi_prompt"] is JsonArray shots)
        {
            foreach (JsonNode? shot in shots)
            {
                shot!["prompt"] = RunTimeText.Avoiding((string?)shot["prompt"], words);
            }
        }

        if ((payload["multi_prompt"] is null || payload["prompt"] is not null) && RunTimeText.Avoiding((string?)payload["prompt"], words) is string prompt)
        {
            payload["prompt"] = prompt;
        }

        bool hasElements = payload["elements"] is not null;
        if (!hasElements && payload["start_image_url"] is JsonNode image)
        {
            payload.Remove("start_image_url");
            payload["image_url"] = (string?)image;
        }

        return $"{request.Method} {path.Replace("/v3/", "/o3/", StringComparison.Ordinal).Replace("/image-to-video", hasElements ? "/reference-to-video" : "/image-to-video", StringComparison.Ordinal)} {Sort(payload)}";
    }

    /// <summary>What it must be on V3.</summary>
    public static string MoveToV3(RecordedRequest request)
    {
        string path = request.Uri.AbsolutePath;
        if (!path.Contains("kling-video/o3/", StringComparison.Ordinal) || !request.Body.StartsWith('{'))
        {
            return Describe(request);
        }

        JsonObject payload = JsonNode.Parse(request.Body)!.AsObject();
        payload["generate_audio"] ??= false;
        if (payload["image_url"] is JsonNode image)
        {
            payload.Remove("image_url");
            payload["start_image_url"] = (string?)image;
        }

        if (path.EndsWith("/reference-to-video", StringComparison.Ordinal))
        {
            payload.Remove("aspect_ratio");
        }

        return $"{request.Method} {path.Replace("/o3/", "/v3/", StringComparison.Ordinal).Replace("/reference-to-video", "/image-to-video", StringComparison.Ordinal)} {Sort(payload)}";
    }

    // A member that is null says as much as one that is absent.
    private static string Sort(JsonObject payload) => new JsonObject(payload
        .Where(static member => member.Value is not null)
        .OrderBy(static member => member.Key, StringComparer.Ordinal)
        .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
}
