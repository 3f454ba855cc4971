//# run
using System.Text;
using System.Text.Json.Nodes;

public static class KlingPayloads
{
    public static JsonObject BuildV3(string prompt, string image, string? negative)
    {
        var node = new JsonObject
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        if (negative != null)
            node["negative_prompt"] = negative; //! KLG1002
        return node;
    }

    public static JsonObject BuildO3(string prompt, string image) => new()
    {
        ["prompt"] = prompt,
        ["image_url"] = image,
    };

    public static JsonObject Build25(string prompt, string image, string? negative) => new()
    {
        ["prompt"] = prompt,
        ["image_url"] = image,
        ["negative_prompt"] = negative,
        ["cfg_scale"] = 0.5,
    };
}

public sealed class KlingService(HttpClient http)
{
    public Task V3Async(string prompt, string image, string? negative) => SendAsync("fal-ai/kling-video/v3/pro/image-to-video", KlingPayloads.BuildV3(prompt, image, negative));

    public Task O3Async(string prompt, string image) => SendAsync("fal-ai/kling-video/o3/pro/image-to-video", KlingPayloads.BuildO3(prompt, image));

    public Task TurboAsync(string prompt, string image, string? negative) => SendAsync("fal-ai/kling-video/v2.5-turbo/pro/image-to-video", KlingPayloads.Build25(prompt, image, negative));

    private async Task SendAsync(string endpoint, JsonObject input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://queue.fal.run/{endpoint}")
        {
            Content = new StringContent(input.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingService service = new(http);
        await service.V3Async("A cat", "https://example.com/1.png", "blur");
        await service.V3Async("A cat", "https://example.com/1.png", null);
        await service.O3Async("A cat", "https://example.com/1.png");
        await service.TurboAsync("A cat", "https://example.com/1.png", "blur");
    }
}
