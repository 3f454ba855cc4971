using System.Net.Http.Json;

public enum Family { V3, O3, Wan }

public sealed class Sender(HttpClient http)
{
    private static string Path(Family family) => family switch
    {
        Family.V3 => "fal-ai/kling-video/v3/pro/image-to-video",
        Family.O3 => "fal-ai/kling-video/o3/pro/reference-to-video",
        _ => "fal-ai/wan/v2.6/image-to-video",
    };

    private Task SendAsync(Family family, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(family), body);

    public Task A(string p, string i) => SendAsync(Family.V3, new { prompt = p, start_image_url = i }); //! KLG1001
    public Task B(string p, string i) => SendAsync(Family.O3, new { prompt = p, start_image_url = i }); //~
    public Task C(string p, string i) => SendAsync(Family.Wan, new { prompt = p, image_url = i, negative_prompt = "blur" }); //~
    public Task D(string p, string i) => SendAsync(body: new { prompt = p, image_url = i, negative_prompt = "blur" }, family: Family.Wan); //~
    public Task E(string p, string i) => SendAsync(body: new { prompt = p, start_image_url = i, cfg_scale = 0.5 }, family: Family.V3); //! KLG1001 KLG1003
}
