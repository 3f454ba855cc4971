using System.Net.Http.Json;
using System.Text.Json.Serialization;

public abstract record KlingRequest
{
    private KlingRequest() { }

    public sealed record Text(string Prompt, string? Negative) : KlingRequest;
    public sealed record Image(string Prompt, string Frame, string? Negative) : KlingRequest;
    public sealed record Omni(string Prompt, string Frame) : KlingRequest;

    public (string Path, object Body) ToFal() => this switch
    {
        Text t => ("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = t.Prompt, negative_prompt = t.Negative }), //! KLG1002
        Image i => ("fal-ai/kling-video/v3/pro/image-to-video", new { prompt = i.Prompt, start_image_url = i.Frame, negative_prompt = i.Negative }), //! KLG1001 KLG1002
        Omni o => ("fal-ai/kling-video/o3/pro/reference-to-video", new { prompt = o.Prompt, start_image_url = o.Frame }), //~
        _ => throw new InvalidOperationException(),
    };
}

public sealed class UnionSender(HttpClient http)
{
    public async Task SendAsync(KlingRequest request)
    {
        var (path, body) = request.ToFal();
        await http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }
}
