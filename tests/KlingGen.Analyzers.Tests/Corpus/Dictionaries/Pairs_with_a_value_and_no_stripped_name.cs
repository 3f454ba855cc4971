using System.Net.Http.Json;

public sealed class Copies(HttpClient http)
{
    private static readonly HashSet<string> _stripped = ["negative_prompt"]; //~

    private static Dictionary<string, object?> Input(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //~
        ["cfg_scale"] = 0.5, //! KLG1003
    };

    public Task SendAsync(string prompt)
    {
        var body = new Dictionary<string, object?>();
        foreach (var pair in Input(prompt))
        {
            if (pair.Value is null || _stripped.Contains(pair.Key))
            {
                continue;
            }

            body[pair.Key] = pair.Value;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
