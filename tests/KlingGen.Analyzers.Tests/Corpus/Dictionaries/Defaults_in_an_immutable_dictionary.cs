using System.Collections.Immutable;
using System.Net.Http.Json;
public sealed class A12(HttpClient http)
{
    private static readonly ImmutableDictionary<string, object> s_defaults = ImmutableDictionary<string, object>.Empty.Add("negative_prompt", "blur").Add("cfg_scale", 0.5); //! KLG1002 KLG1003
    public Task GoAsync(string p) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", s_defaults.SetItem("prompt", p));
}
