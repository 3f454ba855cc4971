using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        const string Guidance = "cfg" + "_scale";
        const string Prefix = "negative";
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body.Add(Guidance, 0.5); //! KLG1003
        body[$"{Prefix}_prompt"] = "birds"; //! KLG1002
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
