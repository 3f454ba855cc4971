//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Clips(HttpClient http)
{
    private const string Kling = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public async Task MakeAsync(string prompt, bool isNight, bool isDraft)
    {
        var body = new JsonObject { ["prompt"] = prompt };
        if (isDraft)
        {
            await http.PostAsJsonAsync(Kling, body);
            return;
        }

        if (isNight)
            body["negative_prompt"] = "daylight"; //! KLG1002
        else
            body["negative_prompt"] = "lamps"; //! KLG1002

        await http.PostAsJsonAsync(Kling, body);
    }

    public Task PaintAsync(string prompt, bool isNight)
    {
        var body = new JsonObject { ["prompt"] = prompt };
        body["negative_prompt"] = isNight ? "daylight" : "lamps"; //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/stable-diffusion-v35-large", body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Clips(http).MakeAsync("A fox.", isNight: true, isDraft: false);
        await new Clips(http).MakeAsync("A fox.", isNight: false, isDraft: false);
        await new Clips(http).MakeAsync("A fox.", isNight: true, isDraft: true);
        await new Clips(http).PaintAsync("A fox.", isNight: true);
    }
}
