//# run
using System.Net.Http.Json;
using System.Text.Json;

public sealed record ClipBody(string Prompt, string? NegativePrompt = null, double? CfgScale = null); //! KLG1002 KLG1003

public sealed record ChatBody(string Prompt, string? NegativePrompt = null); //~

public interface IQueue
{
    Task SubmitAsync<T>(string endpoint, T body);
}

public sealed class FalQueue(HttpClient http) : IQueue
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task SubmitAsync<T>(string endpoint, T body) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body, Snake);
}

public sealed class Chat(HttpClient http)
{
    public Task AskAsync(object body) => http.PostAsJsonAsync("https://chat.example/ask", body);
}

public sealed class Clips(IQueue queue, Chat chat)
{
    public async Task GoAsync(string prompt)
    {
        await chat.AskAsync(new ChatBody(prompt, NegativePrompt: "blur")); //~
        await queue.SubmitAsync("fal-ai/kling-video/v3/pro/text-to-video", new ClipBody(prompt, "blur", 0.5));
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Clips(new FalQueue(http), new Chat(http)).GoAsync("A fox");
}
