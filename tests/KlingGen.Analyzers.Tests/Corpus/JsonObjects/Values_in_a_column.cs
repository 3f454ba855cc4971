//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

class Clips
{
    readonly HttpClient client;

    public Clips(HttpClient client) { this.client = client; }

    public async Task Intro(string title)
    {
        var json = new JsonObject
        {
            ["prompt"]          = "Title card: " + title,   // shown for two seconds
            ["negative_prompt"] = "people, cars",           // the brand team insists //! KLG1002
            ["cfg_scale"]       = 0.7,                      // found by trying //! KLG1003
            ["aspect_ratio"]    = "16:9",
        };
        await client.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", json);
    }

    public async Task Outro(string url)
    {
        var json = new JsonObject { ["prompt"] = "Fade out.", ["start_image_url"] = url, ["cfg_scale"] = 0.7, ["generate_audio"] = false }; //! KLG1001 KLG1003
        await client.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", json);
    }
}

static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var clips = new Clips(http);
        await clips.Intro("News");
        await clips.Outro("https://example.com/last.png");
    }
}
