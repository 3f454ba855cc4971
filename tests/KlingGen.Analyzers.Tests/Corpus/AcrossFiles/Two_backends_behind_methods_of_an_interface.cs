using System.Net.Http.Json;

public interface IVideoBackend
{
    string GetEndpoint(string tier);
    object GetPayload(string prompt, string negative);
}

public sealed class KlingBackend : IVideoBackend
{
    public string GetEndpoint(string tier) => $"fal-ai/kling-video/v3/{tier}/text-to-video";
    public object GetPayload(string prompt, string negative) => new { prompt, negative_prompt = negative, cfg_scale = 0.5 }; //! KLG1002 KLG1003
}

public sealed class PixverseBackend : IVideoBackend
{
    public string GetEndpoint(string tier) => "fal-ai/pixverse/v5/text-to-video";
    public object GetPayload(string prompt, string negative) => new { prompt, negative_prompt = negative }; //~
}

public sealed class BackendRunner(HttpClient http, IEnumerable<IVideoBackend> backends)
{
    public async Task RunAllAsync(string prompt, string negative)
    {
        foreach (var backend in backends)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + backend.GetEndpoint("pro"), backend.GetPayload(prompt, negative));
        }
    }
}
