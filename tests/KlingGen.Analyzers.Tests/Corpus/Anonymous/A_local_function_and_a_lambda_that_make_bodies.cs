//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        const string model = "fal-ai/kling-video/v3/pro/image-to-video";

        object Body(string prompt, string image) => new
        {
            prompt,
            start_image_url = image, //! KLG1001
        };

        Func<string, object> simple = prompt => new { prompt, start_image_url = "https://example.com/i.png", negative_prompt = "blur" }; //! KLG1001 KLG1002

        await http.PostAsJsonAsync($"https://queue.fal.run/{model}", Body("A", "https://example.com/i.png"));
        await http.PostAsJsonAsync($"https://queue.fal.run/{model}", simple("B"));
    }
}
