using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private static readonly Dictionary<string, Action<Dictionary<string, object>>> Fill = new()
    {
        ["fal-ai/kling-video/v3/pro/text-to-video"] = AddKling,
        ["fal-ai/veo3.1"] = AddVeo,
    };

    public Task SendAsync(string model, string prompt)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        Fill[model](body);
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static void AddKling(Dictionary<string, object> body) => body["negative_prompt"] = "blur"; //! KLG1002

    private static void AddVeo(Dictionary<string, object> body) => body["negative_prompt"] = "blur"; //~
}
