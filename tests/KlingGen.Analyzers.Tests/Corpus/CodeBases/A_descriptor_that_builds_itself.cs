//# run
using System.Text.Json.Nodes;

public abstract class VideoModelDescriptor(string id, string endpoint)
{
    public string Id => id;

    public string Endpoint => endpoint;

    public abstract JsonNode Build(string prompt, Dictionary<string, string> settings);
}

public sealed class Kling3Descriptor() : VideoModelDescriptor("kling-3", "fal-ai/kling-video/v3/pro/text-to-video")
{
    public override JsonNode Build(string prompt, Dictionary<string, string> settings) => new JsonObject
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = settings.GetValueOrDefault("negative_prompt", "blur"), //! KLG1002
        ["cfg_scale"] = double.Parse(settings.GetValueOrDefault("cfg_scale", "0.5")), //! KLG1003
    };
}

public sealed class PixVerseDescriptor() : VideoModelDescriptor("pixverse", "fal-ai/pixverse/v5/text-to-video")
{
    public override JsonNode Build(string prompt, Dictionary<string, string> settings) => new JsonObject
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = settings.GetValueOrDefault("negative_prompt", ""), //~
    };
}
//# file: Studio.cs
using System.Net.Http.Json;

public sealed class Studio(HttpClient http)
{
    private readonly Dictionary<string, VideoModelDescriptor> _models = new VideoModelDescriptor[] { new Kling3Descriptor(), new PixVerseDescriptor() }.ToDictionary(model => model.Id);

    public Task RunAsync(string id, string prompt, Dictionary<string, string> settings)
    {
        var model = _models[id];
        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Endpoint, model.Build(prompt, settings));
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Studio(http).RunAsync("kling-3", "A mill.", []);
        await new Studio(http).RunAsync("pixverse", "A mill.", []);
    }
}
