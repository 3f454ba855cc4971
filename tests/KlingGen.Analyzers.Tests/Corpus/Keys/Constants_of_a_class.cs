//# run
using System.Net.Http.Json;

public static class FalKeys
{
    public const string Prompt = "prompt";
    public const string StartImageUrl = "start_image_url"; //~
    public const string NegativePrompt = "negative_prompt"; //~
    public const string CfgScale = "cfg_scale"; //~
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object>
        {
            [FalKeys.Prompt] = "A field of wheat.",
            [FalKeys.StartImageUrl] = "https://example.com/wheat.png", //! KLG1001
            [FalKeys.NegativePrompt] = "birds", //! KLG1002
        };
        body[FalKeys.CfgScale] = 0.5; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
