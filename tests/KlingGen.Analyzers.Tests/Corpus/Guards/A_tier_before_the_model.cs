using System.Net.Http.Json;

public enum Tier { Standard, Pro }
public enum Family { V3, Wan, Mochi }

public sealed class Sender(HttpClient http)
{
    private static string Path(Tier tier, Family family) => (tier, family) switch
    {
        (_, Family.Wan) => "fal-ai/wan/v2.6/text-to-video",
        (_, Family.Mochi) => "fal-ai/mochi-v1",
        _ => "fal-ai/kling-video/v3/pro/text-to-video",
    };

    private Task SendAsync(Tier tier, Family family, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(tier, family), body);

    public Task A(string p) => SendAsync(Tier.Pro, Family.Wan, new { prompt = p, negative_prompt = "blur" }); //~
    public Task B(string p) => SendAsync(Tier.Standard, Family.Mochi, new { prompt = p, negative_prompt = "blur" }); //~
    public Task C(string p) => SendAsync(Tier.Pro, Family.V3, new { prompt = p, negative_prompt = "blur" }); //! KLG1002
}
