using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(string prompt)
    {
        Dictionary<string, object?> body = new()
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", ["cfg_scale"] = 0.5, //! KLG1002 KLG1003
        };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
