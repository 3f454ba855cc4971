//# run
using System.Net.Http.Json;
using System.Text.Json;

public sealed class Snake : JsonNamingPolicy
{
    public override string ConvertName(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}

public sealed class Input
{
    public string Prompt { get; set; } = "";
    public string? NegativePrompt { get; set; } //! KLG1002
}

public static class Use
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = new Snake() };

    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new Input { Prompt = "A fox", NegativePrompt = "rain" }, Options);
}
