public sealed class KlingModel
{
    public static readonly KlingModel V16 = new("v1.6", "standard");
    public static readonly KlingModel V3Pro = new("v3", "pro");

    private KlingModel(string version, string tier)
    {
        Version = version;
        Tier = tier;
    }

    public string Version { get; }
    public string Tier { get; }
    public string TextToVideo => $"fal-ai/kling-video/{Version}/{Tier}/text-to-video";
    public string ImageToVideo => $"fal-ai/kling-video/{Version}/{Tier}/image-to-video";
}
//# file: Studio.cs
using System.Net.Http.Json;

public sealed class Studio(HttpClient http)
{
    public Task TrailerAsync(string prompt) => PostAsync(KlingModel.V3Pro.TextToVideo, new { prompt, negative_prompt = "text", cfg_scale = 0.5 }); //! KLG1002 KLG1003

    public Task TeaserAsync(string prompt, string image) => PostAsync(KlingModel.V3Pro.ImageToVideo, new { prompt, start_image_url = image }); //! KLG1001

    public Task SketchAsync(string prompt) => PostAsync(KlingModel.V16.TextToVideo, new { prompt, negative_prompt = "text", cfg_scale = 0.5 }); //~

    private Task PostAsync(string model, object input) => http.PostAsJsonAsync("https://queue.fal.run/" + model, input);
}
