using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class JsonMerge
{
    public static JsonObject Merge(this JsonObject target, JsonObject source)
    {
        foreach (var (key, value) in source)
        {
            target[key] = value?.DeepClone();
        }

        return target;
    }
}
//# file: Run.cs
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Run(HttpClient http)
{
    public Task KlingAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new JsonObject { ["prompt"] = prompt }.Merge(new JsonObject { ["cfg_scale"] = 0.5 })); //! KLG1003

    public Task LtxAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/ltx-video",
        new JsonObject { ["prompt"] = prompt }.Merge(new JsonObject { ["negative_prompt"] = "x" })); //~
}
