using System.Net.Http.Json;
public sealed class Gen(HttpClient http)
{
    private Task SubmitAsync(string m, object o) => http.PostAsJsonAsync("https://queue.fal.run/" + m, o);
    public Task Veo(string p) => SubmitAsync("fal-ai/veo3.1", new { prompt = p, negative_prompt = "x" }); //~
    public Task Kling(string p) => SubmitAsync("fal-ai/kling-video/o3/pro/text-to-video", new { prompt = p, generate_audio = true });
}
