//# run
using System.Net.Http.Json;
using System.Text.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var input = new
        {
            prompt = "Clouds move.",
            start_image_url = "https://example.com/sky.png", //! KLG1001
        };
        Console.WriteLine($"Sending {JsonSerializer.Serialize(input)}, first frame start_image_url {input.start_image_url}."); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input);
    }
}
