using System.Net.Http.Json;

public enum Tier { Standard, Pro, FourK }

public readonly record struct KlingRoute(string Family, Tier Tier, string Task)
{
    public string Path => $"fal-ai/kling-video/{Family}/{TierName}/{Task}";
    private string TierName => Tier switch { Tier.Standard => "standard", Tier.Pro => "pro", _ => "4k" };
    public override string ToString() => Path;
}

public sealed class Client(HttpClient http)
{
    public Task V3(string prompt) => Post(new KlingRoute("v3", Tier.Pro, "text-to-video"), new { prompt, negative_prompt = "blur" }); //! KLG1002
    public Task O3(string prompt) => Post(new KlingRoute("o3", Tier.FourK, "text-to-video"), new { prompt, cfg_scale = 0.5 }); //! KLG1003
    public Task O3Ref(string prompt, string image) => Post(new KlingRoute("o3", Tier.Pro, "reference-to-video"), new { prompt, start_image_url = image }); //~
    public Task V2(string prompt) => Post(new KlingRoute("v2.6", Tier.Pro, "text-to-video"), new { prompt, negative_prompt = "blur" }); //~
    private Task Post(KlingRoute route, object body) => http.PostAsJsonAsync($"https://queue.fal.run/{route}", body);
}
