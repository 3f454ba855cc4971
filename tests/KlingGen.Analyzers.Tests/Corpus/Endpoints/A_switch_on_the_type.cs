using System.Net.Http.Json;

public abstract record Request(string Prompt);
public sealed record KlingRequest(string Prompt, string? Negative) : Request(Prompt);
public sealed record VeoRequest(string Prompt, string? Negative) : Request(Prompt);

public sealed class TypeSwitch(HttpClient http)
{
    public Task GoAsync(Request request)
    {
        var (endpoint, body) = request switch
        {
            KlingRequest k => ("fal-ai/kling-video/v3/pro/text-to-video", (object)new { prompt = k.Prompt, negative_prompt = k.Negative }), //! KLG1002
            VeoRequest v => ("fal-ai/veo3.1", new { prompt = v.Prompt, negative_prompt = v.Negative }), //~
            _ => throw new NotSupportedException(),
        };
        return http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body);
    }
}
