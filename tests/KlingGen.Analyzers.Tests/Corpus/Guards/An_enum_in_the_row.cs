using System.Net.Http.Json;

public enum Family { Kling3, Kling2, Veo }
public sealed class ModelInfo
{
    public string Id { get; init; } = "";
    public Family Family { get; init; }
}

public static class ModelList
{
    public static readonly List<ModelInfo> All = new()
    {
        new() { Id = "fal-ai/kling-video/v3/pro/image-to-video", Family = Family.Kling3 },
        new() { Id = "fal-ai/kling-video/v3/standard/image-to-video", Family = Family.Kling3 },
        new() { Id = "fal-ai/kling-video/v2.1/pro/image-to-video", Family = Family.Kling2 },
        new() { Id = "fal-ai/veo3/image-to-video", Family = Family.Veo },
    };
}
//# file: Build.cs
using System.Net.Http.Json;
public sealed class Build(HttpClient http)
{
    public Task GoAsync(ModelInfo model, string p, string i)
    {
        var args = new Dictionary<string, object> { ["prompt"] = p };
        if (model.Family == Family.Kling3)
        {
            args["start_image_url"] = i; //! KLG1001
            args["negative_prompt"] = "x"; //! KLG1002
        }
        else if (model.Family == Family.Kling2)
        {
            args["image_url"] = i;
            args["cfg_scale"] = 0.5; //~
        }
        else
        {
            args["negative_prompt"] = "x"; //~
        }
        return http.PostAsJsonAsync($"https://queue.fal.run/{model.Id}", args);
    }
}
