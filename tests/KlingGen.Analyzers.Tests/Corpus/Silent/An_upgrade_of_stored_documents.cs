using System.Text.Json.Nodes;

public static class DocumentUpgrade
{
    private const string From = "fal-ai/kling-video/v3/pro/image-to-video";
    private const string To = "fal-ai/kling-video/o3/pro/image-to-video";

    public static void Upgrade(JsonObject job)
    {
        if ((string?)job["endpoint"] != From) return;
        job["endpoint"] = To;
        var input = job["input"]!.AsObject();
        var frame = input["start_image_url"]; //~
        input.Remove("start_image_url"); //~
        input["image_url"] = frame?.DeepClone();
        input.Remove("cfg_scale"); //~
        if (input["negative_prompt"] is JsonValue negative) //~
        {
            input["prompt"] = $"{input["prompt"]} Avoid {negative}.";
            input.Remove("negative_prompt"); //~
        }
    }
}
