using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Cloner(HttpClient http)
{
    public async Task CompareAsync(string prompt)
    {
        var shared = new JsonObject { ["prompt"] = prompt, ["duration"] = "5" };

        var v3 = shared.DeepClone().AsObject();
        v3["negative_prompt"] = "text"; //! KLG1002
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", v3);

        var v21 = shared.DeepClone().AsObject();
        v21["negative_prompt"] = "text"; //~
        v21["cfg_scale"] = 0.5; //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.1/master/text-to-video", v21);
    }
}
