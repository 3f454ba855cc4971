//# run
using System.Text;
using System.Text.Json;

public sealed class RawJson(HttpClient http)
{
    public async Task SendAsync(string prompt, string? image, IReadOnlyList<string> terms)
    {
        string body = $$"""
            {
              "prompt": {{JsonSerializer.Serialize(prompt)}},
              "duration": "{{(prompt.Length > 200 ? "10" : "5")}}",
              "start_image_url": {{JsonSerializer.Serialize(image ?? $"https://example.com/{prompt.Length}.png")}}, //! KLG1001
              "negative_prompt": "{{string.Join(", ", terms.Select(term => $"{term}"))}}", //! KLG1002
              "cfg_scale": {{(terms.Count > 3 ? 0.8 : 0.5)}} //! KLG1003
            }
            """;
        await http.PostAsync(Urls.Kling, new StringContent(body, Encoding.UTF8, "application/json"));
        await http.PostAsync(Urls.Wan, new StringContent($$"""{"prompt":{{JsonSerializer.Serialize(prompt)}},"negative_prompt":"blur"}""")); //~
    }
}
//# file: Urls.cs
internal static class Urls
{
    private const string Queue = "https://queue.fal.run";

    public static readonly Uri Kling = new($"{Queue}/fal-ai/kling-video/v3/pro/image-to-video");
    public static readonly Uri Wan = new($"{Queue}/fal-ai/wan/v2.2-a14b/text-to-video");
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new RawJson(http).SendAsync("A mill.", null, ["blur", "noise"]);
    }
}
