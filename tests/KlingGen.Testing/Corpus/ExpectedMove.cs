using System.Text.Json;
using System.Text.Json.Nodes;

namespace KlingGen.Testing.Corpus;

/// <summary>Says what a request that goes to V3, or that gives O3 what only V3 has, should be afterwards: worked out from what is sent alone, apart from the fixes.</summary>
public static class ExpectedMove
{
    private static readonly string[] _lists = ["multi_prompt"];

    /// <summary>The address and the JSON body that mean the same for O3; null where the request is none with a JSON object to Kling's video endpoints.</summary>
    public static (Uri Uri, JsonObject Body)? Of(RecordedRequest request)
    {
        string address = request.Uri.OriginalString;
        bool isOld = address.Contains("kling-video/v3/", StringComparison.Ordinal);
        if ((!isOld && !address.Contains("kling-video/o3/", StringComparison.Ordinal)) || Read(request.Body) is not JsonObject body)
        {
            return null;
        }

        JsonObject payload = MadePayload.Unwrap(body);
        bool isReference = address.Contains("reference-to-video", StringComparison.Ordinal)
            || (isOld && address.Contains("image-to-video", StringComparison.Ordinal) && payload["elements"] is not null);
        string moved = address.Replace("kling-video/v3/", "kling-video/o3/", StringComparison.Ordinal);
        Move(payload, isOld, isReference, address.Contains("image-to-video", StringComparison.Ordinal));
        return (new Uri(isReference ? moved.Replace("image-to-video", "reference-to-video", StringComparison.Ordinal) : moved), body);
    }

    /// <summary>Whether two bodies say the same, whatever the order of their members and with null as nothing.</summary>
    public static bool AreSame(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(Sort(one), Sort(other));

    /// <summary>The JSON object of a body, or the fields of a form as one; null where it is neither.</summary>
    public static JsonObject? Read(string body)
    {
        if (body.Contains('=', StringComparison.Ordinal) && body.Split('&').All(static field => field.Split('=').Length == 2 && !field.Contains('{', StringComparison.Ordinal)))
        {
            return ReadForm(body);
        }

        try
        {
            return body.StartsWith('{') ? JsonNode.Parse(body) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // All that a form has is text.
    private static JsonObject ReadForm(string body) => new(body.Split('&').Select(static field => field.Split('=')).Select(static pair =>
        KeyValuePair.Create(Decode(pair[0]), Decode(pair[1]) is var text && bool.TryParse(text, out bool flag) ? JsonValue.Create(flag) : (JsonNode?)JsonValue.Create(Decode(pair[1])))));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static void Move(JsonObject payload, bool isOld, bool isReference, bool hasImage)
    {
        string? words = payload["negative_prompt"] is JsonValue text && text.TryGetValue(out string? read) ? read : null;
        payload.Remove("negative_prompt");
        payload.Remove("cfg_scale");
        JsonArray[] shots = [.. _lists.Select(list => payload[list]).OfType<JsonArray>()];
        if (shots.Length > 0 && payload["prompt"] is null)
        {
            foreach (JsonObject shot in shots.SelectMany(static list => list).OfType<JsonObject>())
            {
                shot["prompt"] = PromptText.Avoiding((string?)shot["prompt"], words);
            }
        }
        else if (PromptText.Avoiding((string?)payload["prompt"], words) is string prompt)
        {
            payload["prompt"] = prompt;
        }

        if (hasImage && !isReference && payload["start_image_url"] is JsonNode image)
        {
            payload.Remove("start_image_url");
            payload["image_url"] = image.DeepClone();
        }

        if (isOld && payload["generate_audio"] is null)
        {
            payload["generate_audio"] = true;
        }
    }

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(static member => member.Value is not null).OrderBy(static member => member.Key, StringComparer.Ordinal).Select(static member => KeyValuePair.Create(member.Key, Sort(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sort)]),
        _ => node?.DeepClone(),
    };
}
