//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public abstract record FalJob
{
    [JsonIgnore] public abstract string Path { get; }
}

public sealed record KlingClip(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("start_image_url")] string Image) : FalJob //! KLG1001
{
    public override string Path => "fal-ai/kling-video/v3/pro/image-to-video";
}

public sealed record WanClip(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("start_image_url")] string Image) : FalJob //~
{
    public override string Path => "fal-ai/wan/v3/image-to-video";
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        FalJob[] jobs = [new KlingClip("A.", "https://example.com/a.png"), new WanClip("A.", "https://example.com/a.png")];
        foreach (var job in jobs)
        {
            await http.PostAsync($"https://queue.fal.run/{job.Path}", JsonContent.Create(job, job.GetType()));
        }
    }
}
