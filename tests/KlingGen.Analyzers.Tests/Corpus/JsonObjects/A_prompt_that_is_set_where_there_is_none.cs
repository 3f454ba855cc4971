using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Animator(HttpClient http)
{
    private const string Endpoint = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public async Task AnimateAsync(string prompt, bool isShort)
    {
        var body = new JsonObject { ["negative_prompt"] = "blur" }; //! KLG1002
        if (isShort)
        {
            body["prompt"] ??= prompt;
        }

        await http.PostAsJsonAsync(Endpoint, body);
    }
}
