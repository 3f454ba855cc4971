//# run
using System.Net.Http.Json;

public sealed record VideoRequest(string Prompt, string ImageUrl, string? NegativePrompt, double? CfgScale);

public sealed class KlingV3Provider(HttpClient http)
{
    public const string ModelId = "fal-ai/kling-video/v3/pro/image-to-video";

    public async Task SubmitAsync(VideoRequest request)
    {
        Dictionary<string, object> payload = new()
        {
            ["prompt"] = request.Prompt,
            ["start_image_url"] = request.ImageUrl, //! KLG1001
        };

        if (!string.IsNullOrWhiteSpace(request.NegativePrompt)) //~
        {
            payload["negative_prompt"] = request.NegativePrompt; //! KLG1002
        }

        if (request.CfgScale is double scale) //~
        {
            payload["cfg_scale"] = scale; //! KLG1003
        }

        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{ModelId}", payload);
        response.EnsureSuccessStatusCode();
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new KlingV3Provider(http).SubmitAsync(new VideoRequest("Snow falls.", "https://example.com/snow.png", "people", 0.4));
        await new KlingV3Provider(http).SubmitAsync(new VideoRequest("Snow falls.", "https://example.com/snow.png", null, null));
    }
}
