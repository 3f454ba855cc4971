public sealed class VideoRequestMessage
{
    public const int NegativePromptFieldNumber = 3;
    public static readonly string[] FieldNames = ["prompt", "start_image_url", "negative_prompt", "cfg_scale"]; //~
    public string Prompt { get; set; } = "";
    public string NegativePrompt { get; set; } = "";
    public string Model { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    public override string ToString() => $"{{ \"prompt\": \"{Prompt}\", \"negative_prompt\": \"{NegativePrompt}\" }}"; //~
}
