using System.Net.Http.Json;

public interface IAdapter
{
    string Path { get; }

    bool CanHandle(string model);

    object Build(string prompt);
}

public sealed class V3Adapter : IAdapter
{
    string IAdapter.Path => "fal-ai/kling-video/v3/pro/text-to-video";

    bool IAdapter.CanHandle(string model) => model.Contains("kling-video/v3/");

    object IAdapter.Build(string prompt) => new { prompt, negative_prompt = "blur" }; //! KLG1002
}

public sealed class OldAdapter : IAdapter
{
    string IAdapter.Path => "fal-ai/kling-video/v2.1/pro/text-to-video";

    bool IAdapter.CanHandle(string model) => model.Contains("kling-video/v2.1/");

    object IAdapter.Build(string prompt) => new { prompt, negative_prompt = "blur", cfg_scale = 0.5 };
}

public sealed class Engine(HttpClient http, IEnumerable<IAdapter> adapters)
{
    public async Task RunAsync(string model, string prompt)
    {
        IAdapter adapter = adapters.First(one => one.CanHandle(model));
        await http.PostAsJsonAsync("https://queue.fal.run/" + adapter.Path, adapter.Build(prompt));
    }
}
