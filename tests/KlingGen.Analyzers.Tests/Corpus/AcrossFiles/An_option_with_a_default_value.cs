//# run
using System.Net.Http.Json;

public sealed class FalVideoService(HttpClient http, FalOptions options)
{
    public async Task AnimateAsync(string prompt, string image)
    {
        var url = $"{options.BaseUrl.TrimEnd('/')}/{options.ImageToVideoModel}";
        using var response = await http.PostAsJsonAsync(url, new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
            ["cfg_scale"] = 0.5, //! KLG1003
        });
    }

    public async Task UpscaleAsync(string prompt)
    {
        using var response = await http.PostAsJsonAsync($"{options.BaseUrl}/{options.ImageModel}", new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", //~
        });
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new FalVideoService(http, new FalOptions()).AnimateAsync("A garden.", "https://example.com/garden.png");
}
//# file: FalOptions.cs
public sealed class FalOptions
{
    public string BaseUrl { get; set; } = "https://queue.fal.run";

    public string ImageToVideoModel { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    public string ImageModel { get; set; } = "fal-ai/flux/dev";
}
