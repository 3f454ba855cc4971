using System.Net.Http.Json;

public static class FalModels
{
    public const string KlingV3Pro = "fal-ai/kling-video/v3/pro/image-to-video";
}

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string address, string prompt, string image)
    {
        await http.PostAsJsonAsync(address, new
        {
            prompt,
            negative_prompt = "blur", //~
            cfg_scale = 7, //~
            sampler_name = "Euler",
            steps = 30,
        });
        await http.PostAsJsonAsync(address, new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["image_url"] = image,
            ["negative_prompt"] = "blur", //~ the way Kling 2.1 has it
            ["cfg_scale"] = 0.5, //~
        });
        await http.PostAsJsonAsync(address, new
        {
            prompt,
            start_image_url = image, //~
            negative_prompt = "blur", //~
            seed = 42,
        });
    }
}
