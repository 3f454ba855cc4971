using System.Net.Http.Json;

public abstract class KlingHandler
{
    private KlingHandler? _next;
    public KlingHandler Then(KlingHandler next) { _next = next; return next; }
    public virtual void Handle(Dictionary<string, object> body, Prompt prompt) => _next?.Handle(body, prompt);
}

public sealed class NegativeHandler : KlingHandler
{
    public override void Handle(Dictionary<string, object> body, Prompt prompt)
    {
        body["negative_prompt"] = prompt.Negative; //! KLG1002
        base.Handle(body, prompt);
    }
}

public sealed class AudioHandler : KlingHandler
{
    public override void Handle(Dictionary<string, object> body, Prompt prompt)
    {
        body["generate_audio"] = false;
        base.Handle(body, prompt);
    }
}

public sealed record Prompt(string Text, string Negative);

public sealed class Program(HttpClient http)
{
    public async Task RunAsync(Prompt prompt)
    {
        var first = new AudioHandler();
        first.Then(new NegativeHandler());
        Dictionary<string, object> body = new() { ["prompt"] = prompt.Text };
        first.Handle(body, prompt);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
