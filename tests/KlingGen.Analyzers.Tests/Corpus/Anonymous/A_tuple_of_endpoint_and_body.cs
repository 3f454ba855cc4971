//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (string kind in new[] { "kling", "wan" })
        {
            (string endpoint, object body) = Map(kind, "Clouds move.", "https://example.com/sky.png");
            await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
        }
    }

    private static (string Endpoint, object Body) Map(string kind, string prompt, string image) => kind switch
    {
        "kling" => ("fal-ai/kling-video/v3/pro/image-to-video", new
        {
            prompt,
            start_image_url = image, //! KLG1001
            cfg_scale = 0.5, //! KLG1003
        }),
        _ => ("fal-ai/wan-i2v", new
        {
            prompt,
            image_url = image,
            negative_prompt = "birds", //~
        }),
    };
}
