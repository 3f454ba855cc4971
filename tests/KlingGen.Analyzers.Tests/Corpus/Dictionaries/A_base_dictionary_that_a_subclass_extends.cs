//# run
using System.Net.Http.Json;

public class VideoModel(string id)
{
    public string Id { get; } = id;

    public virtual Dictionary<string, object?> Build(string prompt) => new() { ["prompt"] = prompt };
}

public sealed class KlingThree() : VideoModel("fal-ai/kling-video/v3/pro/text-to-video")
{
    public override Dictionary<string, object?> Build(string prompt)
    {
        var body = base.Build(prompt);
        body["cfg_scale"] = 0.5; //! KLG1003
        return body;
    }
}

public sealed class Mochi() : VideoModel("fal-ai/mochi-v1")
{
    public override Dictionary<string, object?> Build(string prompt)
    {
        var body = base.Build(prompt);
        body["negative_prompt"] = "blur"; //~
        return body;
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        VideoModel[] models = [new KlingThree(), new Mochi()];
        foreach (var model in models)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + model.Id, model.Build("A yard."));
        }
    }
}
