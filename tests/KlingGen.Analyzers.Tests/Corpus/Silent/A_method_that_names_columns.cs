public static class Columns
{
    public static string NameOf(string label) => label switch { "Avoid" => "negative_prompt", "Guidance" => "cfg_scale", _ => "prompt" }; //~
    public static Dictionary<string, object?> Row(IEnumerable<(string Label, object? Value)> cells)
    {
        var row = new Dictionary<string, object?> { ["endpoint"] = "fal-ai/kling-video/v3/pro/text-to-video" };
        foreach (var (label, value) in cells)
        {
            row[NameOf(label)] = value;
        }

        return row;
    }
}
