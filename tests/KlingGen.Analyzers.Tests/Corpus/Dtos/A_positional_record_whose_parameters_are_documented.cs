//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>What is asked for.</summary>
/// <param name="Prompt">What is seen.</param>
/// <param name="NegativePrompt">What is not.</param>
/// <param name="CfgScale">How much.</param>
public sealed record Req(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt = null, //! KLG1002
    [property: JsonPropertyName("cfg_scale")] double CfgScale = 0.5); //! KLG1003

public sealed class Sender(HttpClient http)
{
    private const string Text = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    private Task SendAsync(Req request) => http.PostAsJsonAsync(Text, request, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });

    /// <summary>Makes it.</summary>
    public Task A(string prompt, string? sound) => SendAsync(new Req(prompt, "blur", 0.3));
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var s = new Sender(http);
        await s.A("A fox", "off"); await s.A("A fox", null);
    }
}
