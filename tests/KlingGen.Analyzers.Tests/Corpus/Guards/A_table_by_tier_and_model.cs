using System.Net.Http.Json;

public enum Tier { Standard, Pro }
public enum Family { V3, Wan }

public sealed class Sender(HttpClient http)
{
    private static readonly Dictionary<(Tier, Family), string> _paths = new()
    {
        [(Tier.Standard, Family.V3)] = "fal-ai/kling-video/v3/standard/text-to-video",
        [(Tier.Pro, Family.V3)] = "fal-ai/kling-video/v3/pro/text-to-video",
        [(Tier.Standard, Family.Wan)] = "fal-ai/wan/v2.6/text-to-video",
        [(Tier.Pro, Family.Wan)] = "fal-ai/wan/v2.6/text-to-video",
    };

    private Task SendAsync(Tier tier, Family family, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + _paths[(tier, family)], body);

    public Task A(string p) => SendAsync(Tier.Pro, Family.Wan, new { prompt = p, negative_prompt = "blur" }); //~
    public Task B(Tier tier, string p) => SendAsync(tier, Family.Wan, new { prompt = p, negative_prompt = "blur" }); //~
    public Task C(string p) => SendAsync(Tier.Pro, Family.V3, new { prompt = p, negative_prompt = "blur" }); //! KLG1002
}
