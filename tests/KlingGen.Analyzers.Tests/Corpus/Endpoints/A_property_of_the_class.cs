//# run
using System.Net.Http.Json;

public sealed class KlingProvider(HttpClient http)
{
    public string Endpoint { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    private Uri Address => new("https://queue.fal.run/" + Endpoint);

    public Task GenerateAsync(string prompt, string image) => http.PostAsJsonAsync(Address, new
    {
        prompt,
        start_image_url = image, //! KLG1001
        negative_prompt = "cars", //! KLG1002
    });
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingProvider(http).GenerateAsync("A bridge.", "https://example.com/bridge.png");
}
