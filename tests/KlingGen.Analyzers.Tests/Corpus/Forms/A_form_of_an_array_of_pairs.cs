//# run
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using var form = new FormUrlEncodedContent(new[]
        {
            new KeyValuePair<string, string>("prompt", "A swing moves in the wind."),
            new KeyValuePair<string, string>("negative_prompt", "children"), //! KLG1002
            KeyValuePair.Create("cfg_scale", "0.5"), //! KLG1003
        });
        using var response = await http.PostAsync("https://fal.run/fal-ai/kling-video/v3/standard/text-to-video", form);
        response.EnsureSuccessStatusCode();
    }
}
