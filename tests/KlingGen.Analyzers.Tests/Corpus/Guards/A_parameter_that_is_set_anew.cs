using System.Net.Http.Json;

public enum Family { V3, Wan, Preview }

public sealed class Sender(HttpClient http)
{
    private Task SendAsync(Family family, object body)
    {
        if (family == Family.Preview)
        {
            family = Family.V3;
        }

        string path = family switch
        {
            Family.V3 => "fal-ai/kling-video/v3/pro/text-to-video",
            Family.Wan => "fal-ai/wan/v2.6/text-to-video",
            _ => throw new ArgumentOutOfRangeException(nameof(family)),
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }

    public Task A(string p) => SendAsync(Family.Preview, new { prompt = p, negative_prompt = "blur" }); //! KLG1002
    public Task B(string p) => SendAsync(Family.V3, new { prompt = p, negative_prompt = "blur" }); //! KLG1002
    public Task C(string p) => SendAsync(Family.Wan, new { prompt = p, negative_prompt = "blur" }); //~
    public Task D(string p) => SendAsync(Family.Wan, new { prompt = p, negative_prompt = "x", cfg_scale = 4 }); //~
}
