//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class KlingQueue(HttpClient http)
{
    public async Task SubmitAsync(string model, JsonObject body)
    {
        Clean(body, model);
        await http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static void Clean(JsonObject body, string model)
    {
        if (!model.Contains("/o3/"))
        {
            return;
        }

        body.Remove("negative_prompt"); //~
        body.Remove("cfg_scale"); //~
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingQueue queue = new(http);
        await queue.SubmitAsync("fal-ai/kling-video/v3/pro/text-to-video", new JsonObject { ["prompt"] = "A fox", ["negative_prompt"] = "blur" }); //! KLG1002
        await queue.SubmitAsync("fal-ai/kling-video/o3/pro/text-to-video", new JsonObject { ["prompt"] = "A dog", ["negative_prompt"] = "blur" }); //~ removed
    }
}
