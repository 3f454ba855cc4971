using System.Net.Http.Json;

public abstract class Engine(HttpClient http)
{
    protected abstract string Path { get; }

    protected virtual bool TakesNegative => true;

    protected abstract bool TakesScale();

    public Task SendAsync(string prompt, string avoid)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        if (TakesNegative)
        {
            body["negative_prompt"] = avoid; //~ Veo gets it too
        }

        if (TakesScale())
        {
            body["cfg_scale"] = 0.5; //! KLG1003
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + Path, body);
    }
}

public sealed class KlingEngine(HttpClient http) : Engine(http)
{
    protected override string Path => "fal-ai/kling-video/v3/pro/text-to-video";
    protected override bool TakesScale() => true;
}

public sealed class VeoEngine(HttpClient http) : Engine(http)
{
    protected override string Path => "fal-ai/veo3";
    protected override bool TakesScale() => false;
}
//# file: Plugins.cs
using System.Net.Http.Json;

public interface IVideoPlugin
{
    string ModelId { get; }
    bool UsesFirstFrame { get; }
    bool HasScale { get; }
}

public sealed class KlingPlugin : IVideoPlugin
{
    public string ModelId => Ids.Kling;
    public bool UsesFirstFrame => true;
    public bool HasScale => false;
}

public sealed class ReferencePlugin : IVideoPlugin
{
    public string ModelId => Ids.Reference;
    public bool UsesFirstFrame => false;
    public bool HasScale => false;
}

public sealed class HunyuanPlugin : IVideoPlugin
{
    public string ModelId => Ids.Hunyuan;
    public bool UsesFirstFrame { get; } = false;
    public bool HasScale { get; } = true;
}

internal static class Ids
{
    public const string Kling = "fal-ai/kling-video/v3/standard/image-to-video";
    public const string Reference = "fal-ai/kling-video/v2.6/pro/image-to-video";
    public const string Hunyuan = "fal-ai/hunyuan-video/image-to-video";
}

public sealed class PluginHost(HttpClient http)
{
    public Task RunAsync(IVideoPlugin plugin, string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (plugin.UsesFirstFrame)
        {
            body["start_image_url"] = image; //! KLG1001
        }
        else
        {
            body["image_url"] = image;
        }

        if (plugin.HasScale)
        {
            body["cfg_scale"] = 6; //~
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{plugin.ModelId}", body);
    }
}
