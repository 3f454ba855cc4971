using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;

public sealed class KlingOptions
{
    public string Prompt { get; set; } = "";
    public string? NegativePrompt { get; set; } //! KLG1002
    public double? CfgScale { get; set; } //! KLG1003
}

public sealed class LtxOptions
{
    public string Prompt { get; set; } = "";
    public string? NegativePrompt { get; set; } //~
}

public sealed class Sender(HttpClient http)
{
    public Task KlingAsync(string prompt) => SendAsync("fal-ai/kling-video/v3/pro/text-to-video", new KlingOptions { Prompt = prompt, NegativePrompt = "blur", CfgScale = 0.5 });

    public Task LtxAsync(string prompt) => SendAsync("fal-ai/ltx-video", new LtxOptions { Prompt = prompt, NegativePrompt = "blur" });

    private Task SendAsync(string model, object options) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", ToBody(options));

    private static Dictionary<string, object?> ToBody(object options)
    {
        var body = new Dictionary<string, object?>();
        foreach (var property in options.GetType().GetProperties())
        {
            if (property.GetValue(options) is { } value)
            {
                body[JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)] = value;
            }
        }

        return body;
    }
}
