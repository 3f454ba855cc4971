using System.Collections.Immutable;
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video",
        ImmutableDictionary<string, object>.Empty
            .Add("prompt", prompt)
            .Add("negative_prompt", "smoke") //! KLG1002
            .SetItem("cfg_scale", 0.5)); //! KLG1003
}
