using System.Text;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        string json = """
            {
              "prompt": "Explain negative_prompt and cfg_scale to the viewer, and what \"start_image_url\" is.", //~
              "multi_prompt": [ { "prompt": "negative_prompt", "duration": "5" } ] //~
            }
            """;
        Console.WriteLine("negative_prompt and cfg_scale are gone: " + prompt); //~
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
