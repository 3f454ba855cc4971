using System.Net.Http.Json;

public sealed class SwaggerExamples
{
    public object GetExamples() => new
    {
        model = "fal-ai/kling-video/v3/pro/text-to-video",
        prompt = "A lighthouse in a storm.",
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
    };
}

public static class Docs
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public static void Describe(OpenApi api) => api.Schema("ClipRequest")
        .Property("prompt", "string", "What is seen")
        .Property("negative_prompt", "string", "What is not") //~
        .Property("cfg_scale", "number", "0 to 1") //~
        .Example(new Dictionary<string, object> { ["prompt"] = "x", ["negative_prompt"] = "blur" }); //~
}

public sealed class OpenApi
{
    public List<object> Examples { get; } = [];
    public OpenApi Schema(string name) => this;
    public OpenApi Property(string name, string type, string description) => this;
    public OpenApi Example(object value) { Examples.Add(value); return this; }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + Docs.Model, new { prompt });
}
