//# run
using System.Net.Http.Json;

public static class Case
{
    private static Task SendAsync(HttpClient http, string model, string prompt)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.Contains("/v3/"))
        {
            body["generate_audio"] = true;
        }
        else
        {
            body["negative_prompt"] = "blur"; //~
            body["cfg_scale"] = 0.5; //~
        }

        return http.PostAsJsonAsync(model, body);
    }

    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, "fal-ai/kling-video/v3/pro/text-to-video", "A.");
        await SendAsync(http, "fal-ai/kling-video/v2.5-turbo/pro/text-to-video", "A.");
    }
}
