using System.Net.Http.Json;
public abstract class FalModel<TInput>(HttpClient http)
{
    protected abstract string ModelId { get; }
    public Task SubmitAsync(TInput input) => http.PostAsJsonAsync("https://queue.fal.run/" + ModelId, input);
}
public sealed class KlingText(HttpClient http) : FalModel<KlingText.Input>(http)
{
    protected override string ModelId => "fal-ai/kling-video/v3/pro/text-to-video";
    public sealed class Input { public string prompt { get; set; } = ""; public double cfg_scale { get; set; } = 0.5; } //! KLG1003
}
public sealed class WanText(HttpClient http) : FalModel<WanText.Input>(http)
{
    protected override string ModelId => "fal-ai/wan/v2.2-a14b/text-to-video";
    public sealed class Input { public string prompt { get; set; } = ""; public string negative_prompt { get; set; } = ""; } //~
}
