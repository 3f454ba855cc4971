using System.Text.Json.Serialization;

[AttributeUsage(AttributeTargets.Class)]
public sealed class FalModelAttribute(string id) : Attribute
{
    public string Id => id;
}

[FalModel("fal-ai/kling-video/v3/pro/image-to-video")]
public sealed class KlingV3Image
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("start_image_url")] //! KLG1001
    public string StartImageUrl { get; set; } = "";

    [JsonPropertyName("cfg_scale")] //! KLG1003
    public double CfgScale { get; set; } = 0.5;
}

[FalModel("fal-ai/kling-video/v2.6/pro/image-to-video")]
public sealed class KlingV26Image
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("start_image_url")] //~
    public string StartImageUrl { get; set; } = "";
}
