//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Case
{
    private static readonly string _prompt = "prompt";
    private static readonly string _negativePrompt = "negative_prompt"; //~
    private static readonly string _cfgScale = "cfg_scale"; //~

    public static async Task RunAsync(HttpClient http)
    {
        JsonObject body = new()
        {
            [_prompt] = "A field of wheat.",
            [_negativePrompt] = "birds", //! KLG1002
            [_cfgScale] = 0.5, //! KLG1003
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", body);
    }
}
