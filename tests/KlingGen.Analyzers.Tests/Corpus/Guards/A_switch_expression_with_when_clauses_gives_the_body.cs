//# run
using System.Net.Http.Json;

public sealed class VideoGateway(HttpClient http)
{
    private static object BuildInput(string model, string prompt, string image) => model switch
    {
        _ when model.StartsWith("fal-ai/kling-video/v3/", StringComparison.Ordinal) => new
        {
            prompt,
            start_image_url = image, //! KLG1001
            cfg_scale = 0.6, //! KLG1003
        },
        _ when model.StartsWith("fal-ai/kling-video/o3/", StringComparison.Ordinal) => new
        {
            prompt,
            image_url = image,
        },
        _ when model.StartsWith("fal-ai/kling-video/v2.", StringComparison.Ordinal) => new
        {
            prompt,
            image_url = image,
            negative_prompt = "blurry", //~
            cfg_scale = 0.6, //~
        },
        _ => new { prompt, image_url = image, negative_prompt = "blurry" }, //~
    };

    public async Task SubmitAsync(string model, string prompt, string image)
    {
        var response = await http.PostAsJsonAsync("https://queue.fal.run/" + model, BuildInput(model, prompt, image));
        response.EnsureSuccessStatusCode();
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        new VideoGateway(http).SubmitAsync("fal-ai/kling-video/v3/standard/image-to-video", "Snow falls.", "https://example.com/s.png");
}
