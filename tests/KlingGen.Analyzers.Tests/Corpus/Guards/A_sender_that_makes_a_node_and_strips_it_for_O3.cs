using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

public sealed class Omni(HttpClient http)
{
    public Task RunAsync(string p, string avoid) =>
        PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { prompt = p, negative_prompt = avoid }); //~

    private async Task PostAsync(string url, object payload)
    {
        var body = JsonSerializer.SerializeToNode(payload)!.AsObject();
        if (url.Contains("/kling-video/o3/"))
        {
            body.Remove("negative_prompt"); //~
        }

        await http.PostAsJsonAsync(url, body);
    }
}
