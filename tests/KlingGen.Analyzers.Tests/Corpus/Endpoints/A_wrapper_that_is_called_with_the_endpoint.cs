//# run
using System.Net.Http.Json;

public sealed class Fal(HttpClient http)
{
    public Task KlingAsync(object input) => RunAsync("kling-video/v3/pro/image-to-video", input);

    private Task RunAsync(string path, object input) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + path, input);
}

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        var fal = new Fal(http);
        return fal.KlingAsync(new
        {
            prompt = "A bridge.",
            start_image_url = "https://example.com/bridge.png", //! KLG1001
            negative_prompt = "cars", //! KLG1002
        });
    }
}
