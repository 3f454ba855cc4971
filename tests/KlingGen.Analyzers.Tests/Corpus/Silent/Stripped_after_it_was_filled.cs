using System.Net.Http.Json;

public sealed class Filler(HttpClient http)
{
    public Task SendAsync(string prompt, string image)
    {
        var body = Fill(prompt, image);
        body.Remove("negative_prompt"); //~
        body.Remove("cfg_scale"); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/image-to-video", body);
    }

    private static Dictionary<string, object> Fill(string prompt, string image) => new()
    {
        ["prompt"] = prompt,
        ["image_url"] = image,
        ["negative_prompt"] = "blur", //~ taken out again
        ["cfg_scale"] = 0.5, //~
    };
}
