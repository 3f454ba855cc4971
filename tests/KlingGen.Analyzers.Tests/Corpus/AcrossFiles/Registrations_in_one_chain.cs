using System.Net.Http.Json;

public sealed record Model(string Key, string Endpoint, Action<Dictionary<string, object>, Wish> Fill);

public sealed record Wish(string Prompt, string Negative, string Image);

public sealed class Registry
{
    private readonly List<Model> _models = [];

    public Model this[string key] => _models.Single(model => model.Key == key);

    public Registry Register(string key, string endpoint, Action<Dictionary<string, object>, Wish> fill)
    {
        _models.Add(new Model(key, endpoint, fill));
        return this;
    }

    public static Registry Create() => new Registry()
        .Register("kling3", "fal-ai/kling-video/v3/pro/image-to-video", (body, wish) =>
        {
            body["start_image_url"] = wish.Image; //! KLG1001
            body["negative_prompt"] = wish.Negative; //! KLG1002
        })
        .Register("kling2", "fal-ai/kling-video/v2/master/image-to-video", (body, wish) =>
        {
            body["image_url"] = wish.Image;
            body["negative_prompt"] = wish.Negative; //~
        });
}
//# file: Execution.cs
using System.Net.Http.Json;

public sealed class Execution(HttpClient http, Registry registry)
{
    public Task RunAsync(string key, Wish wish)
    {
        Model model = registry[key];
        var body = new Dictionary<string, object> { ["prompt"] = wish.Prompt };
        model.Fill(body, wish);
        return http.PostAsJsonAsync($"https://queue.fal.run/{model.Endpoint}", body);
    }
}
