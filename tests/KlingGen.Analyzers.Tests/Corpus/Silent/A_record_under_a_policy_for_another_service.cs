using System.Net.Http.Json;
using System.Text.Json;
public sealed record ImageRequest(string Prompt, string NegativePrompt, double CfgScale); //~
public sealed class Images(HttpClient http)
{
    private static readonly JsonSerializerOptions s_snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    public Task GoAsync(ImageRequest r) => http.PostAsJsonAsync("http://localhost:7860/sdapi/v1/txt2img", r, s_snake);
    public Task ClipAsync(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { Prompt = p }, s_snake);
}
