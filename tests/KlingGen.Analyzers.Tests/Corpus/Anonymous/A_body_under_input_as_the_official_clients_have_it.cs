//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class FalClient(HttpClient http)
{
    public async Task<JsonNode?> SubscribeAsync(string endpointId, object options)
    {
        JsonNode input = System.Text.Json.JsonSerializer.SerializeToNode(options)!["input"]!;
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{endpointId}", input);
        return await response.Content.ReadFromJsonAsync<JsonNode>();
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var fal = new FalClient(http);
        await fal.SubscribeAsync("fal-ai/kling-video/v3/pro/image-to-video", new
        {
            input = new
            {
                prompt = "The camera circles the bottle.",
                start_image_url = "https://example.com/bottle.png", //! KLG1001
                negative_prompt = "shaky camera", //! KLG1002
                cfg_scale = 0.6, //! KLG1003
            },
            logs = true,
        });
    }
}
