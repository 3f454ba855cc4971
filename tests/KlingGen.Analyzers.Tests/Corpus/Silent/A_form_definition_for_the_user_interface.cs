public sealed record FieldDefinition(string Name, string Label, string Kind, object? Default);

public sealed record FormDefinition(string Model, FieldDefinition[] Fields);

public static class Forms
{
    public static readonly FormDefinition Kling = new(
        "fal-ai/kling-video/v2.6/pro/image-to-video",
        [
            new("prompt", "Prompt", "text", null),
            new("start_image_url", "First frame", "image", null), //~
            new("negative_prompt", "Avoid", "text", "blur"), //~
        ]);

    public static readonly FormDefinition Sdxl = new(
        "stability-ai/sdxl",
        [
            new("prompt", "Prompt", "text", null),
            new("negative_prompt", "Negative prompt", "text", ""), //~
            new("cfg_scale", "Guidance", "slider", 7), //~
        ]);
}
