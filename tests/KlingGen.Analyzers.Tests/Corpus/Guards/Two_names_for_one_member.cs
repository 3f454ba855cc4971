using System.Net.Http.Json;

public enum Family { Wan, V3, Default = Wan, Latest = V3 }

public sealed class Sender(HttpClient http)
{
    private static string Path(Family family) => family switch
    {
        Family.Wan => "fal-ai/wan/v2.6/text-to-video",
        _ => "fal-ai/kling-video/v3/pro/text-to-video",
    };

    private Task SendAsync(object body, Family family = Family.Default) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(family), body);

    public Task A(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }, Family.Default); //~
    public Task B(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }); //~
    public Task C(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }, Family.V3); //! KLG1002
    public Task D(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }, Family.Latest); //! KLG1002
}
