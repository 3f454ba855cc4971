using System.Net.Http.Json;

public sealed class OutRouter(HttpClient http)
{
    private static object Prepare(bool cinematic, string prompt, out string path)
    {
        if (cinematic)
        {
            path = "fal-ai/kling-video/v3/pro/text-to-video";
            return new { prompt, cfg_scale = 0.8 }; //! KLG1003
        }

        path = "fal-ai/cogvideox-5b";
        return new { prompt, negative_prompt = "static", guidance_scale = 7 }; //~
    }

    public Task SendAsync(bool cinematic, string prompt)
    {
        var body = Prepare(cinematic, prompt, out var path);
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }
}
