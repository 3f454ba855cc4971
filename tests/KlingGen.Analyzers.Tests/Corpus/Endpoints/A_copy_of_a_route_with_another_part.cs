using System.Net.Http.Json;

public readonly record struct FalModelId(string App, string Version, string Tier, string Route)
{
    public override string ToString() => $"fal-ai/{App}/{Version}/{Tier}/{Route}";
}

public static class FalHttpExtensions
{
    public static async Task<string> SubmitAsync(this HttpClient http, FalModelId model, object input, CancellationToken token = default)
    {
        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{model}", input, token);
        return await response.Content.ReadAsStringAsync(token);
    }
}

public sealed class Reel(HttpClient http)
{
    private static readonly FalModelId Text = new("kling-video", "v3", "pro", "text-to-video");
    private static readonly FalModelId Image = Text with { Route = "image-to-video" };
    private static readonly FalModelId Old = Text with { Version = "v2.1", Tier = "master" };

    public Task<string> OpenAsync(string line) => http.SubmitAsync(Text, new { prompt = line, negative_prompt = "text" }); //! KLG1002
    public Task<string> MoveAsync(string line, string still) => http.SubmitAsync(Image, new { prompt = line, start_image_url = still }); //! KLG1001
    public Task<string> OldAsync(string line) => http.SubmitAsync(Old, new { prompt = line, negative_prompt = "text", cfg_scale = 0.5 }); //~
}
