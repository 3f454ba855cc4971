using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Sender(HttpClient http)
{
    public Task GoAsync(string prompt, string tag)
    {
        var body = new JsonObject { ["duration"] = "5" };
        for (int round = 0; round < 2; round++)
        {
            Fill(body, prompt, tag);
        }

        body.Remove("negative_prompt");
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    private static void Fill(JsonObject target, string prompt, string tag)
    {
        target["prompt"] = prompt;
        target["negative_prompt"] = $"no {tag}"; //~
    }
}
