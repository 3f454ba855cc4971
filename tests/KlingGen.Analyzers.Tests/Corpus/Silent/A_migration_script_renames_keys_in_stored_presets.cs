using System.Text.Json.Nodes;

public static class PresetMigration
{
    private const string From = "fal-ai/kling-video/v3/pro/image-to-video";
    private const string To = "fal-ai/kling-video/o3/pro/image-to-video";

    public static JsonObject Migrate(JsonObject preset)
    {
        if ((string?)preset["endpoint"] != From)
        {
            return preset;
        }

        preset["endpoint"] = To;
        var input = preset["input"]!.AsObject();
        if (input["start_image_url"] is { } first) //~
        {
            input.Remove("start_image_url"); //~
            input["image_url"] = first.DeepClone(); //~
        }

        if (input["negative_prompt"]?.GetValue<string>() is { Length: > 0 } avoid) //~
        {
            input["prompt"] = $"{input["prompt"]} Avoid: {avoid}";
        }

        input.Remove("negative_prompt"); //~
        input.Remove("cfg_scale"); //~
        return preset;
    }
}
