using System.Text;
using Newtonsoft.Json.Linq;

public sealed class Desk(HttpClient http)
{
    private static readonly Uri _x = new("https://api.x.ai/v1/images");

    public Task ClipAsync(string prompt) =>
        SendAsync(new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video"), new JObject { ["prompt"] = prompt, ["cfg_scale"] = 1 }); //! KLG1003

    public Task PosterAsync(string prompt, string avoid) =>
        SendAsync(_x, new JObject { ["prompt"] = prompt, ["negative_prompt"] = avoid, ["rendering_speed"] = "TURBO" }); //~

    private async Task SendAsync(Uri address, JObject body)
    {
        HttpRequestMessage message = new() { Method = HttpMethod.Post, RequestUri = address, Content = new StringContent(body.ToString(), Encoding.UTF8, "application/json") };
        using HttpResponseMessage response = await http.SendAsync(message);
    }
}
