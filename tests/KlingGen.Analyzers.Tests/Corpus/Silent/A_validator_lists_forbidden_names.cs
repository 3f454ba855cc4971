public static class PayloadValidator
{
    private static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["fal-ai/kling-video/o3/pro/image-to-video"] = ["negative_prompt", "cfg_scale", "start_image_url"], //~
        ["fal-ai/kling-video/o3/pro/text-to-video"] = ["negative_prompt", "cfg_scale"], //~
    };

    public static IEnumerable<string> Check(string endpoint, IReadOnlyDictionary<string, object?> body)
    {
        if (!Forbidden.TryGetValue(endpoint, out var names))
        {
            yield break;
        }

        foreach (var name in names.Where(body.ContainsKey))
        {
            yield return $"{endpoint} takes no {name}";
        }

        if (body.ContainsKey("cfg_scale")) //~
        {
            yield return "cfg_scale is of no use"; //~
        }
    }
}
