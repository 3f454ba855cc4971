//# run
using System.Net.Http.Json;

public sealed class KlingOptions
{
    public const string Section = "Kling";

    public string ModelId { get; set; } = "fal-ai/kling-video/v3/standard/image-to-video";

    public string BaseUrl { get; set; } = "https://queue.fal.run";
}

public sealed class KlingClipMaker(HttpClient http, KlingOptions options)
{
    private readonly KlingOptions _options = options;

    public async Task MakeAsync(string prompt, Uri image)
    {
        var request = new
        {
            prompt,
            start_image_url = image.ToString(), //! KLG1001
            negative_prompt = "text, watermark", //! KLG1002
            duration = "10",
        };
        var response = await http.PostAsJsonAsync($"{_options.BaseUrl}/{_options.ModelId}", request);
        response.EnsureSuccessStatusCode();
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingClipMaker(http, new KlingOptions()).MakeAsync("Snow", new Uri("https://example.com/x.png"));
}
