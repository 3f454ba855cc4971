using System.Net.Http.Json;

public abstract class B(string endpoint)
{
    private readonly Dictionary<string, object?> _input = [];
    protected B Set(string name, object? value) { _input[name] = value; return this; }
    public Task Go(HttpClient http) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, _input);
}
public abstract class N(string endpoint) : B(endpoint) { public B Without(string w) => Set("negative_prompt", w); } //~
public sealed class V3() : N("fal-ai/kling-video/v3/pro/image-to-video") { public B From(string i) => Set("start_image_url", i); } //! KLG1001
public sealed class Wan() : N("wan/v2.6/image-to-video");
public sealed class Ref() : B("fal-ai/kling-video/o3/pro/reference-to-video") { public B From(string i) => Set("start_image_url", i); } //~
