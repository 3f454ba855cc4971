using System.Net.Http.Json;

public sealed class Router(HttpClient http, string stableVideoUrl)
{
    public Task SubmitAsync(bool useKling, string prompt, string image)
    {
        string url;
        object body;
        if (useKling)
        {
            url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";
            body = new { prompt, start_image_url = image }; //! KLG1001
        }
        else
        {
            url = stableVideoUrl;
            body = new { prompt, image, negative_prompt = "blur", cfg_scale = 2.5 }; //~
        }

        return http.PostAsJsonAsync(url, body);
    }
}

public sealed class Aliases(HttpClient http)
{
    public Task SubmitAsync(string model, string prompt)
    {
        if (model == "kling")
        {
            model = "fal-ai/kling-video/v3/pro/text-to-video";
            return http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, cfg_scale = 0.4 }); //! KLG1003
        }
        else
        {
            return http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, negative_prompt = "blur" }); //~
        }
    }
}
