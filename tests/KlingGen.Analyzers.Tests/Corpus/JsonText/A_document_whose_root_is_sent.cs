using System.Net.Http.Json;
using System.Text.Json;

public sealed class FalQueue(HttpClient http)
{
    public async Task<Submission> SubmitAsync(string application, JsonElement input, CancellationToken ct = default)
    {
        using var r = await http.PostAsJsonAsync($"https://queue.fal.run/{application}", input, ct);
        return (await r.Content.ReadFromJsonAsync<Submission>(ct))!;
    }
}

public sealed record Submission(string request_id, string status_url, string response_url);

public sealed class Uses(FalQueue queue)
{
    public Task<Submission> A(string prompt, string negative) =>
        queue.SubmitAsync("fal-ai/kling-video/v3/pro/text-to-video", JsonSerializer.SerializeToElement(new { prompt, negative_prompt = negative })); //! KLG1002

    public async Task<Submission> B(string prompt, string negative)
    {
        using var doc = JsonDocument.Parse($$"""{"prompt":{{JsonSerializer.Serialize(prompt)}},"negative_prompt":{{JsonSerializer.Serialize(negative)}}}"""); //! KLG1002
        return await queue.SubmitAsync("fal-ai/kling-video/v3/standard/text-to-video", doc.RootElement);
    }

    public async Task<Submission> C(string prompt, string negative)
    {
        using var doc = JsonDocument.Parse($$"""{"prompt":{{JsonSerializer.Serialize(prompt)}},"negative_prompt":{{JsonSerializer.Serialize(negative)}}}"""); //~
        return await queue.SubmitAsync("fal-ai/pixverse/v4.5/text-to-video", doc.RootElement);
    }
}
