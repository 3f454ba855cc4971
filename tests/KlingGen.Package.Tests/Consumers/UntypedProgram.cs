using System.Net.Http.Headers;
using System.Net.Http.Json;

using HttpClient http = new() { BaseAddress = new Uri(Environment.GetEnvironmentVariable("QUEUE_ADDRESS")!) };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", "test");

var bottle = new
{
    prompt = "Slow push-in.",
    start_image_url = "https://example.com/bottle.png",
    negative_prompt = "blur, low quality", // agreed with the client
    cfg_scale = 0.7,
};
await SendAsync(Models.ImageToVideo, bottle);

var mascot = new Dictionary<string, object>
{
    ["prompt"] = "A mascot waves.",
    ["generate_audio"] = false,
};
mascot["cfg_scale"] = 0.3;
await SendAsync("fal-ai/kling-video/v3/standard/text-to-video", mascot);

async Task SendAsync(string model, object payload)
{
    using HttpResponseMessage response = await http.PostAsJsonAsync(model, payload);
    response.EnsureSuccessStatusCode();
}

internal static class Models
{
    public const string ImageToVideo = "fal-ai/kling-video/v3/pro/image-to-video";
}
