//# run
using System.Text;

public sealed class Sender(HttpClient http)
{
    private const string Kling = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";
    private const string Wan = "https://queue.fal.run/fal-ai/wan/v2.6/text-to-video";

    public Task JoinAsync(string prompt, bool isNight)
    {
        string words = isNight ? ",\"negative_prompt\":\"daylight\"" : ""; //! KLG1002
        return PostAsync(Kling, "{\"prompt\":\"" + prompt + "\"" + words + ",\"duration\":\"5\"}");
    }

    public Task InterpolateAsync(string prompt, bool isNight) =>
        PostAsync(Kling, $"{{\"prompt\":\"{prompt}\"{(isNight ? ",\"cfg_scale\":0.7" : "")},\"duration\":\"5\"}}"); //! KLG1003

    public Task AppendAsync(string prompt, bool isNight)
    {
        var json = new StringBuilder("{");
        json.Append("\"prompt\":\"").Append(prompt).Append('"');
        if (isNight)
        {
            json.Append(",\"negative_prompt\":\"daylight\""); //! KLG1002
        }

        json.Append(",\"cfg_scale\":0.5"); //! KLG1003
        json.Append('}');
        return PostAsync(Kling, json.ToString());
    }

    public Task JoinForWanAsync(string prompt, bool isNight)
    {
        string words = isNight ? ",\"negative_prompt\":\"daylight\"" : ""; //~
        return PostAsync(Wan, "{\"prompt\":\"" + prompt + "\"" + words + "}");
    }

    public Task AppendForWanAsync(string prompt)
    {
        var json = new StringBuilder("{");
        json.Append("\"prompt\":\"").Append(prompt).Append('"');
        json.Append(",\"negative_prompt\":\"daylight\",\"cfg_scale\":4"); //~
        json.Append('}');
        return PostAsync(Wan, json.ToString());
    }

    private Task PostAsync(string address, string json) => http.PostAsync(address, new StringContent(json, Encoding.UTF8, "application/json"));
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Sender sender = new(http);
        await sender.JoinAsync("A fox.", isNight: true);
        await sender.InterpolateAsync("A fox.", isNight: true);
        await sender.AppendAsync("A fox.", isNight: true);
        await sender.JoinForWanAsync("A fox.", isNight: false);
        await sender.AppendForWanAsync("A fox.");
    }
}
