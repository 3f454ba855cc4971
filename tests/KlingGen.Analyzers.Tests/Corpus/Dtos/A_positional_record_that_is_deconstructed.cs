//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed record Req(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt = null, //! KLG1002
    [property: JsonPropertyName("duration")] string? Duration = null);

public sealed class Sender(HttpClient http)
{
    private const string Text = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    private Task SendAsync(Req request) => http.PostAsJsonAsync(Text, request, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });

    public Task A(string prompt, string? sound)
    {
        var r = new Req(prompt, "blur", "5");
        var (text, other, length) = r;
        Console.Error.WriteLine(text + other + length);
        return SendAsync(r);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var s = new Sender(http);
        await s.A("A fox", "off"); await s.A("A fox", null);
    }
}
