using System.Net.Http.Json;

public sealed class VersionThree(HttpClient http)
{
    public Task SendAsync(string model, string prompt)
    {
        object body = model switch
        {
            "fal-ai/recraft/v3/text-to-image" => new { prompt, negative_prompt = "x" }, //~
            "fal-ai/ideogram/v3" => new { prompt, negative_prompt = "x" }, //~
            "fal-ai/kolors" => new { prompt, negative_prompt = "x", guidance_scale = 5 }, //~
            "fal-ai/kling-image/v3/text-to-image" => new { prompt, negative_prompt = "x" }, //~
            "fal-ai/kling-video/v3/pro/text-to-video" => new { prompt, negative_prompt = "x" }, //! KLG1002
            _ => new { prompt },
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
