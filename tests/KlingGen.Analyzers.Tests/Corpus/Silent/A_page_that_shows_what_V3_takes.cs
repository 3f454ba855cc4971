public sealed record FieldInfo(string Name, string Label, string Kind);

public static class FormFields
{
    public static IReadOnlyList<FieldInfo> For(string model)
    {
        List<FieldInfo> fields = [new("prompt", "Prompt", "textarea")];
        if (model.Contains("kling-video/v3/"))
        {
            fields.Add(new FieldInfo("negative_prompt", "Negative prompt", "text")); //~
            fields.Add(new("cfg_scale", "CFG scale", "range")); //~
            fields.Add(new FieldInfo(Name: "start_image_url", Label: "First frame", Kind: "file")); //~
        }

        return fields;
    }

    public static Dictionary<string, string> Labels(string model) => model.Contains("kling-video/v3/")
        ? new() { ["negative_prompt"] = "What to avoid", ["cfg_scale"] = "How strictly to follow the prompt" } //~
        : new() { ["image_url"] = "First frame" };
}
