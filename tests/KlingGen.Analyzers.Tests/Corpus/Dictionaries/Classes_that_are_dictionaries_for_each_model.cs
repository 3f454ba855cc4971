using System.Net.Http.Json;

public sealed class WanArguments : Dictionary<string, object>
{
    public WanArguments Avoid(string words)
    {
        this["negative_prompt"] = words; //~
        return this;
    }
}

public sealed class KlingArguments : Dictionary<string, object>
{
    public KlingArguments Avoid(string words)
    {
        this["negative_prompt"] = words; //! KLG1002
        return this;
    }
}

public class Headers : Dictionary<string, string>
{
    public Headers() : base(StringComparer.OrdinalIgnoreCase)
    {
        this["negative_prompt"] = "Avoid"; //~
        Add("cfg_scale", "Guidance"); //~
    }
}

public class SharedArguments : Dictionary<string, object>
{
    public string? Avoid { set => this["negative_prompt"] = value!; } //~
}

public sealed class MochiArguments : SharedArguments;

public sealed class Client(HttpClient http)
{
    public Task WanAsync(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", new WanArguments { ["prompt"] = p }.Avoid("blur"));
    public Task KlingAsync(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new KlingArguments { ["prompt"] = p }.Avoid("blur"));
    public Task MochiAsync(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/mochi-v1", new MochiArguments { ["prompt"] = p, Avoid = "blur" });
    public string Title(string key) => new Headers()[key];
}
