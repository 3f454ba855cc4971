//# run
using System.Net.Http.Json;

public static class Case
{
    private static object Build(string model, string prompt, string image) =>
        model.StartsWith("fal-ai/kling-video/v3/", StringComparison.Ordinal)
            ? new
            {
                prompt,
                start_image_url = image, //! KLG1001
                cfg_scale = 0.5, //! KLG1003
            }
            : model.Contains("wan")
                ? new { prompt, image_url = image, negative_prompt = "ugly" } //~
                : new { prompt, image_url = image };

    public static async Task RunAsync(HttpClient http)
    {
        string[] models = ["fal-ai/kling-video/v3/standard/image-to-video", "fal-ai/wan/v2.2/image-to-video"];
        foreach (string model in models)
        {
            await http.PostAsJsonAsync(model, Build(model, "A.", "https://example.com/a.png"));
        }
    }
}
