using System.Net.Http.Json;

public enum Family { Kling, Wan }

public sealed class Optional(HttpClient http)
{
    private Task SendAsync(object body, Family family = Family.Wan, params string[] tags) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + (family == Family.Kling ? "fal-ai/kling-video/v3/pro/text-to-video" : "fal-ai/wan/v2.6/text-to-video"), body);

    public Task A(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }); //~
    public Task B(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }, tags: ["a"]); //~
    public Task C(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }, Family.Kling, "a", "b"); //! KLG1002
    public Task D(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }, default, "a"); //! KLG1002
    public Task E(string p) => SendAsync(new { prompt = p, negative_prompt = "blur" }, (Family)1); //~
}
