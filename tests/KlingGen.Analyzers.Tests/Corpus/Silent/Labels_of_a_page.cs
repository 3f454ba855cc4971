public sealed record Field(string Name, string Label, string Help = "");

public static class VideoForm
{
    public const string Model = "fal-ai/kling-video/v3/pro/image-to-video";

    public static readonly Field[] Fields =
    [
        new("prompt", "Prompt"),
        new("start_image_url", "First frame"), //~
        new("negative_prompt", "What to avoid", "Sent as negative_prompt."), //~
        new(Name: "cfg_scale", Label: "Guidance"), //~
    ];

    public static string Render() =>
        """
        <form>
          <input name="start_image_url" placeholder="https://"> //~
          <textarea name="negative_prompt"></textarea> //~
          <input name="cfg_scale" type="range" min="0" max="1"> //~
        </form>
        """;

    public static string Describe(string name) => name switch
    {
        "negative_prompt" => "What to avoid", //~
        "cfg_scale" => "Guidance", //~
        _ => name,
    };
}
