using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class JobInfo
{
    [JsonPropertyName("request_id")]
    public string RequestId { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~ read, never sent
    public string? NegativePrompt { get; set; }

    [JsonPropertyName("cfg_scale")] //~
    public double? CfgScale { get; set; }
}

public sealed class Sender(HttpClient http)
{
    public async Task<JobInfo?> SendAsync(string prompt)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
        return await response.Content.ReadFromJsonAsync<JobInfo>();
    }
}
