using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

internal static class JsonHelper
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = false };
    internal static StringContent ToContent(object body) => new(JsonSerializer.Serialize(body, Options), Encoding.UTF8, "application/json");
}
//# file: Services.cs
public sealed class KlingService(HttpClient http)
{
    public Task GoAsync(string prompt, string neg) => http.PostAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        JsonHelper.ToContent(new { prompt, negative_prompt = neg })); //! KLG1002
}

public sealed class VeoService(HttpClient http)
{
    public Task GoAsync(string prompt, string neg)
    {
        var content = JsonHelper.ToContent(new { prompt, negative_prompt = neg }); //~
        return http.PostAsync("https://queue.fal.run/fal-ai/veo3.1/fast", content);
    }
}

public sealed class Kling26Service(HttpClient http)
{
    public async Task GoAsync(string prompt, string image)
    {
        object body = new { prompt, start_image_url = image, negative_prompt = "x" }; //~
        using var content = JsonHelper.ToContent(body);
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v2.6/pro/image-to-video", content);
    }
}
