using System.Net.Http.Json;
using System.Text.Json;

public record ImageToVideo(string Prompt, string StartImageUrl, string? NegativePrompt = null, double CfgScale = 0.5); //! KLG1001 KLG1002 KLG1003

public class KlingApi(HttpClient http)
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task<HttpResponseMessage> Still(string product, string first, string? last)
    {
        var request = new ImageToVideo(product, first) with { NegativePrompt = "cuts" };
        return http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", request, Snake);
    }
}
