using System.Net.Http.Json;

public sealed class FalRequestBuilder
{
    private readonly Dictionary<string, object?> _input = [];
    public string? Model { get; private set; }
    public FalRequestBuilder UseModel(string model) { Model = model; return this; }
    public FalRequestBuilder Set(string key, object? value) { _input[key] = value; return this; }
    public IReadOnlyDictionary<string, object?> Input => _input;
}

public static class FalBuilderExtensions
{
    public static Task<HttpResponseMessage> FalAsync(this HttpClient http, Action<FalRequestBuilder> build)
    {
        var builder = new FalRequestBuilder();
        build(builder);
        return http.PostAsJsonAsync("https://queue.fal.run/" + builder.Model, builder.Input);
    }
}

public sealed class BuilderCalls(HttpClient http)
{
    public Task KlingAsync(string prompt) => http.FalAsync(b => b.UseModel("fal-ai/kling-video/v3/pro/text-to-video").Set("prompt", prompt).Set("negative_prompt", "blur")); //! KLG1002
    public Task WanAsync(string prompt) => http.FalAsync(b => b.UseModel("fal-ai/wan/v2.5/text-to-video").Set("prompt", prompt).Set("negative_prompt", "blur")); //~
    public Task O3Async(string prompt, string image) => http.FalAsync(b =>
    {
        b.UseModel("fal-ai/kling-video/o3/pro/reference-to-video");
        b.Set("prompt", prompt);
        b.Set("start_image_url", image); //~
    });
}
