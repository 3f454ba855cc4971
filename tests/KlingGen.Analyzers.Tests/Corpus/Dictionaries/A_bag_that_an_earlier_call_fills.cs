using System.Net.Http.Json;

public sealed class ChatSession
{
    public Dictionary<string, object> Extra { get; } = [];
}

public sealed class UpdateHandler(HttpClient http)
{
    private readonly Dictionary<string, object> _draft = [];

    public Task HandleAsync(ChatSession session, string text)
    {
        if (text.StartsWith("/avoid "))
        {
            session.Extra["negative_prompt"] = text[7..]; //! KLG1002
            return Task.CompletedTask;
        }

        if (text.StartsWith("/cfg ") && double.TryParse(text[5..], out var cfg))
        {
            session.Extra.Add("cfg_scale", cfg); //! KLG1003
            return Task.CompletedTask;
        }

        var body = new Dictionary<string, object>(session.Extra) { ["prompt"] = text };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    // Each branch sends it itself.
    public Task SendAsync(bool isDraft, string prompt, string avoid)
    {
        _draft["prompt"] = prompt;
        if (isDraft)
        {
            _draft["negative_prompt"] = avoid; //~
            return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-5b/text-to-video", _draft);
        }

        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", _draft);
    }
}
