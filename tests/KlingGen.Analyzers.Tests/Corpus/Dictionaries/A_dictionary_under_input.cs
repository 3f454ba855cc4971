using System.Text.Json;

public sealed class Job
{
    public string Serialize(string prompt, string image)
    {
        var envelope = new Dictionary<string, object>
        {
            ["model"] = "fal-ai/kling-video/v3/pro/image-to-video",
            ["input"] = new Dictionary<string, object>
            {
                ["prompt"] = prompt,
                ["start_image_url"] = image, //! KLG1001
                ["negative_prompt"] = "blur", //! KLG1002
            },
        };
        return JsonSerializer.Serialize(envelope);
    }
}
