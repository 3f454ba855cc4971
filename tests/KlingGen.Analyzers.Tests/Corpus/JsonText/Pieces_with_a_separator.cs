public static class Separated
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public static Task InnerAsync(HttpClient http) =>
        http.PostAsync(Url, new StringContent("{" + string.Join(",", "\"prompt\":\"A kite rises.\"", "\"cfg_scale\":0.5", "\"duration\":\"5\"") + "}")); //! KLG1003

    public static Task LinesAsync(HttpClient http) =>
        http.PostAsync(Url, new StringContent(string.Join(",\n", new[] { "{\"prompt\":\"A kite rises.\"", "\"negative_prompt\":\"blur\"", "\"duration\":\"5\"}" }))); //! KLG1002
}
