using System.Net.Http.Json;
public sealed class Composer
{
    public bool WithGuidance { get; init; }
    public Dictionary<string, object> Compose(string p)
    {
        var d = new Dictionary<string, object> { ["prompt"] = p };
        if (WithGuidance) d["cfg_scale"] = 7.5; //~
        return d;
    }
}
public sealed class U(HttpClient http)
{
    public Task K(string p) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", new Composer().Compose(p));
    public Task S(string p) => http.PostAsJsonAsync("fal-ai/stable-diffusion-v35-large", new Composer { WithGuidance = true }.Compose(p));
}
