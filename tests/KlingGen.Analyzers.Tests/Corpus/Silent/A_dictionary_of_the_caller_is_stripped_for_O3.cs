using System.Net.Http.Json;

public sealed class Migrating(HttpClient http)
{
    public Task SendAsync(string model, Dictionary<string, object?> input)
    {
        if (model.Contains("kling-video/o3"))
        {
            input.Remove("negative_prompt"); //~
            input.Remove("cfg_scale"); //~
            if (input.TryGetValue("start_image_url", out var first)) //~
            {
                input.Remove("start_image_url"); //~
                input["image_url"] = first;
            }
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, input);
    }
}
//# file: Ids.cs
public static class Ids
{
    public const string A = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string B = "fal-ai/kling-video/o3/pro/text-to-video";
}
