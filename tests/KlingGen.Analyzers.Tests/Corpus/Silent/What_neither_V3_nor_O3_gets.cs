//# run
using System.Net.Http.Json;

public static class Case
{
    private static Task SendAsync(HttpClient http, string model)
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A." };
        if (!model.Contains("/v3/") && !model.Contains("/o3/"))
        {
            body["negative_prompt"] = "b"; //~
            body["cfg_scale"] = 0.5; //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/" + model, body);
    }

    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, "v3/pro/text-to-video");
        await SendAsync(http, "o3/pro/text-to-video");
        await SendAsync(http, "v2.6/pro/text-to-video");
    }
}
