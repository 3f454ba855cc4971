public sealed class Registry
{
    private readonly Dictionary<string, Func<string, string, object>> _makers = [];

    public Registry Register(string model, Func<string, string, object> maker)
    {
        _makers[model] = maker;
        return this;
    }

    public object Make(string model, string text, string image) => _makers[model](text, image);
}
//# file: Setup.cs
public static class Setup
{
    public static Registry Create() => new Registry()
        .Register("fal-ai/kling-video/v3/standard/image-to-video", (text, image) => new { prompt = text, start_image_url = image }) //! KLG1001
        .Register("fal-ai/kling-video/v2.6/standard/image-to-video", (text, image) => new { prompt = text, start_image_url = image, negative_prompt = "blur" }) //~
        .Register("fal-ai/wan/v2.6/image-to-video", (text, image) => new { prompt = text, image_url = image, negative_prompt = "blur" }); //~
}
//# file: Service.cs
using System.Net.Http.Json;

public sealed class Service(HttpClient http)
{
    private readonly Registry _registry = Setup.Create();

    public Task RunAsync(string model, string text, string image) => http.PostAsJsonAsync("https://queue.fal.run/" + model, _registry.Make(model, text, image));
}
