//# run
using System.Net.Http.Json;

public sealed class TierClient(HttpClient http)
{
    private static string Path(string family, string tier, string route) => $"fal-ai/kling-video/{family}/{tier}/{route}";

    public Task V3Async(string image, string tier = "pro") =>
        http.PostAsJsonAsync("https://queue.fal.run/" + Path("v3", tier, "image-to-video"), new { prompt = "Go.", start_image_url = image }); //! KLG1001

    public Task ReferenceAsync(string image, string tier = "pro") =>
        http.PostAsJsonAsync("https://queue.fal.run/" + Path("o3", tier, "reference-to-video"), new { prompt = "Go.", start_image_url = image }); //~

    public Task OldAsync(string image, string tier = "pro") =>
        http.PostAsJsonAsync("https://queue.fal.run/" + Path("v2.6", tier, "image-to-video"), new { prompt = "Go.", start_image_url = image }); //~
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new TierClient(http).V3Async("https://example.com/a.png");
}
