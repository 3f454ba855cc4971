//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (VideoModel model in Catalogue.All)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + model.Endpoint, model.Build("A garden.", "https://example.com/garden.png"));
        }
    }
}
//# file: Catalogue.cs
public sealed record VideoModel(string Key, string Endpoint, int Credits, Func<string, string, object> Build);

public static class Catalogue
{
    public static readonly VideoModel[] All =
    [
        new("kling-3-pro", "fal-ai/kling-video/v3/pro/image-to-video", 42, (prompt, image) => new
        {
            prompt,
            start_image_url = image, //! KLG1001
            cfg_scale = 0.5, //! KLG1003
        }),
        new("kling-2.6", "fal-ai/kling-video/v2.6/pro/image-to-video", 30, (prompt, image) => new
        {
            prompt,
            start_image_url = image, //~
            negative_prompt = "people", //~
        }),
        new("seedance", "fal-ai/bytedance/seedance/v1/pro/image-to-video", 61, (prompt, image) => new { prompt, image_url = image }),
    ];
}
