//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, "fal-ai/kling-video/o3/pro/text-to-video", new() { ["prompt"] = "A." });
        await SendAsync(http, "fal-ai/kling-video/v2.5-turbo/pro/text-to-video", new() { ["prompt"] = "A.", ["negative_prompt"] = "b" }); //~
    }

    private static Task SendAsync(HttpClient http, string model, Dictionary<string, object?> input)
    {
        if (model.Contains("/o3/"))
        {
            input.Remove("negative_prompt"); //~
            input.Remove("cfg_scale"); //~
        }

        return http.PostAsJsonAsync(model, input);
    }
}
