using System.Collections.Immutable;
using System.Net.Http.Json;

public sealed class Immutable(HttpClient http)
{
    private static readonly ImmutableDictionary<string, object> KlingDefaults = ImmutableDictionary<string, object>.Empty
        .Add("negative_prompt", "blur") //! KLG1002
        .Add("cfg_scale", 0.5); //! KLG1003

    private static readonly ImmutableDictionary<string, object> SdDefaults = ImmutableDictionary<string, object>.Empty
        .Add("negative_prompt", "blur") //~
        .Add("cfg_scale", 7); //~

    public Task KlingAsync(string prompt) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", KlingDefaults.SetItem("prompt", prompt));

    public Task SdAsync(string prompt) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/stable-diffusion-v3-medium", SdDefaults.SetItem("prompt", prompt));
}
