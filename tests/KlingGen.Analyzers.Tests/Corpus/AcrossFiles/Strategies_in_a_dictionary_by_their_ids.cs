//# file: Models.cs
public abstract class VideoModel
{
    public abstract string Id { get; }

    public abstract object Build(string prompt);
}

public sealed class KlingThree : VideoModel
{
    public override string Id => "fal-ai/kling-video/v3/pro/text-to-video";

    public override object Build(string prompt) => new { prompt, negative_prompt = "blur" }; //! KLG1002
}

public sealed class KlingOmni : VideoModel
{
    public override string Id { get; } = "fal-ai/kling-video/o3/pro/text-to-video";

    public override object Build(string prompt) => new { prompt };
}
//# file: Sender.cs
using System.Net.Http.Json;

public sealed class Sender(HttpClient http, IEnumerable<VideoModel> models)
{
    private readonly Dictionary<string, VideoModel> _models = models.ToDictionary(model => model.Id);

    public Task SendAsync(string id, string prompt)
    {
        VideoModel model = _models[id];
        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Id, model.Build(prompt));
    }
}
