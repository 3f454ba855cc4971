using System.Net.Http.Json;

public enum Image { Kling, Wan }
public enum Video { Kling, Wan }

public sealed class Sender(HttpClient http)
{
    private Task SendAsync(Video video, Image image, object body)
    {
        string path = video switch
        {
            Video.Kling => "fal-ai/kling-video/v3/pro/text-to-video",
            _ => "fal-ai/wan/v2.6/text-to-video",
        };
        string poster = image switch
        {
            Image.Kling => "fal-ai/kling-image/v3/text-to-image",
            _ => "fal-ai/wan/v2.6/text-to-image",
        };
        http.DefaultRequestHeaders.Add("x-poster", poster);
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }

    public Task A(string p) => SendAsync(Video.Wan, Image.Kling, new { prompt = p, negative_prompt = "blur" }); //~
    public Task B(string p) => SendAsync(Video.Kling, Image.Wan, new { prompt = p, negative_prompt = "blur" }); //! KLG1002
}
