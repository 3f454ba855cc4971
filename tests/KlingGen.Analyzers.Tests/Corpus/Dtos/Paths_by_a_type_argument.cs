using System.Net.Http.Json;
public sealed record V3Request(string prompt, string? negative_prompt = null); //! KLG1002
public sealed record MochiRequest(string prompt, string? negative_prompt = null); //~
public sealed class Sender(HttpClient http)
{
    private static readonly Dictionary<Type, string> Paths = new()
    {
        [typeof(V3Request)] = "fal-ai/kling-video/v3/pro/text-to-video",
        [typeof(MochiRequest)] = "fal-ai/mochi-v1",
    };
    public Task SendAsync<T>(T request) => http.PostAsJsonAsync("https://queue.fal.run/" + Paths[typeof(T)], request);
}
public sealed class Use(Sender s) { public Task A(string p) => s.SendAsync(new V3Request(p, "x")); public Task B(string p) => s.SendAsync(new MochiRequest(p, "x")); }
