//# run
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["prompt"] = "A swing moves in the wind.",
            ["start_image_url"] = "https://example.com/swing.png", //! KLG1001
            ["negative_prompt"] = "children", //! KLG1002
            ["cfg_scale"] = "0.5", //! KLG1003
        });
        await http.PostAsync("https://fal.run/fal-ai/kling-video/v3/pro/image-to-video", form);
    }
}
