//# file: ModelCatalog.cs
public interface IModelCatalog
{
    ModelEntry Find(string name);
}

public sealed record ModelEntry(string Endpoint, TimeSpan Timeout);

public sealed class ModelCatalog : IModelCatalog
{
    private readonly Dictionary<string, ModelEntry> _entries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kling"] = new("fal-ai/kling-video/v3/pro/text-to-video", TimeSpan.FromMinutes(10)),
        ["hunyuan"] = new("fal-ai/hunyuan-video", TimeSpan.FromMinutes(5)),
    };

    public ModelEntry Find(string name) => _entries[name];
}
//# file: Api.cs
using System.Net.Http.Json;

public sealed class Api(HttpClient http, IModelCatalog catalog)
{
    public Task KlingAsync(string prompt) => RunAsync("kling", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003
    public Task HunyuanAsync(string prompt) => RunAsync("hunyuan", new { prompt, negative_prompt = "blur" }); //~

    private async Task RunAsync(string name, object input)
    {
        var entry = catalog.Find(name);
        using var cancel = new CancellationTokenSource(entry.Timeout);
        await http.PostAsJsonAsync("https://queue.fal.run/" + entry.Endpoint, input, cancel.Token);
    }
}
