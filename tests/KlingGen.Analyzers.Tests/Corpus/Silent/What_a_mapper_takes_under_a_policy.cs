using System.Net.Http.Json;
using System.Text.Json;

public sealed record ClipJob(string Prompt, string? NegativePrompt, double? CfgScale); //~ mapped, not sent

public sealed record FalInput(string Prompt, bool GenerateAudio);

public static class Mapper
{
    public static FalInput Map(ClipJob job) => new(job.Prompt + " Avoid " + job.NegativePrompt, true);
}

public sealed class Api(HttpClient http)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task PostAsync(ClipJob job) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Mapper.Map(job), Options);
}
