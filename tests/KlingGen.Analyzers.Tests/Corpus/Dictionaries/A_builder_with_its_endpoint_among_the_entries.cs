//# run
using System.Net.Http.Json;

public sealed class FalCall
{
    private readonly Dictionary<string, object?> _fields = new();

    public FalCall Set(string name, object? value)
    {
        if (value != null)
        {
            _fields[name] = value;
        }

        return this;
    }

    public async Task<string> SendAsync(HttpClient http)
    {
        var endpoint = (string)_fields["endpoint"]!;
        _fields.Remove("endpoint");
        var response = await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, _fields);
        return await response.Content.ReadAsStringAsync();
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => AskAsync(http, "A whale.", "boats");

    private static Task<string> AskAsync(HttpClient http, string prompt, string? avoid) => new FalCall()
        .Set("endpoint", "fal-ai/kling-video/v3/pro/text-to-video")
        .Set("prompt", prompt)
        .Set("negative_prompt", avoid) //! KLG1002
        .SendAsync(http);
}
