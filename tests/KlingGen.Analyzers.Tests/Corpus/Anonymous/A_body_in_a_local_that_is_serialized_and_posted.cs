//# run
using System.Text;
using System.Text.Json;

public sealed class KlingVideoGenerator(HttpClient http)
{
    private const string SubmitUrl = "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";

    public async Task<string> GenerateAsync(string prompt, CancellationToken cancellationToken = default)
    {
        var payload = new
        {
            prompt,
            duration = "10",
            aspect_ratio = "16:9",
            negative_prompt = "blur, distort, and low quality", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        };

        string json = JsonSerializer.Serialize(payload);
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(SubmitUrl, content, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        return document.RootElement.GetProperty("request_id").GetString()!;
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingVideoGenerator(http).GenerateAsync("A bottle turns on a table.");
}
