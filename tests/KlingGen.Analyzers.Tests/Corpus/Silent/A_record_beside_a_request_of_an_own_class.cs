using System.Net.Http.Json;

public interface IClipStore
{
    Task SaveAsync(ClipRecord record);
}

public sealed record ClipRecord
{
    public required string Endpoint { get; init; }
    public string? negative_prompt { get; init; } //~
}

public sealed record ClipRequest
{
    public required string prompt { get; init; }
    public string? negative_prompt { get; init; } //! KLG1002
}

public sealed class ClipPipeline(HttpClient http, IClipStore store)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task RunAsync(string text)
    {
        var request = new ClipRequest { prompt = text, negative_prompt = "blur" }; //~
        await store.SaveAsync(new ClipRecord { Endpoint = Endpoint, negative_prompt = request.negative_prompt }); //~
        await http.PostAsJsonAsync($"https://queue.fal.run/{Endpoint}", request);
    }
}
