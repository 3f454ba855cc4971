using System.Net.Http.Json;
using System.Text.Json.Nodes;

public abstract class ModelClient
{
    private readonly HttpClient _http;
    private readonly string _app;
    protected JsonObject Body { get; } = [];

    protected ModelClient(HttpClient http, string app)
    {
        _http = http;
        _app = app;
    }

    protected abstract string Route { get; }

    protected Task PostAsync() => _http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/{_app}/{Route}", Body);
}

public sealed class KlingText : ModelClient
{
    public KlingText(HttpClient http) : base(http, "kling-video/v3/pro") { }

    protected override string Route => "text-to-video";

    public Task RunAsync(string prompt)
    {
        Body["prompt"] = prompt;
        Body["negative_prompt"] = "blur"; //! KLG1002
        return PostAsync();
    }
}

public sealed class OmniReference : ModelClient
{
    public OmniReference(HttpClient http) : base(http, "kling-video/o3/pro") { }

    protected override string Route => "reference-to-video";

    public Task RunAsync(string prompt, string image)
    {
        Body["prompt"] = prompt;
        Body["start_image_url"] = image; //~
        return PostAsync();
    }
}

public sealed class Flux : ModelClient
{
    public Flux(HttpClient http) : base(http, "flux-krea-lora") { }

    protected override string Route => "image-to-image";

    public Task RunAsync(string prompt)
    {
        Body["prompt"] = prompt;
        Body["negative_prompt"] = "blur"; //~
        Body["cfg_scale"] = 3; //~
        return PostAsync();
    }
}
