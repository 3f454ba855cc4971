using System.Diagnostics;
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string negative)
    {
        using Activity? activity = new Activity("kling").Start();
        activity.SetTag("negative_prompt", negative); //~
        activity.AddTag("cfg_scale", "0.5"); //~
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video");
        request.Headers.Add("x-negative_prompt", negative); //~
        request.Options.Set(new HttpRequestOptionsKey<string>("negative_prompt"), negative); //~
        request.Content = JsonContent.Create(new { prompt });
        using HttpResponseMessage response = await http.SendAsync(request);
        using var scope = BeginScope(new Dictionary<string, object> { ["negative_prompt"] = negative, ["attempt"] = 1 }); //~
    }

    private static MemoryStream BeginScope(Dictionary<string, object> state) => new(state.Count);
}
