//# run
using System.Text;
using System.Text.Json;

public static class Raw
{
    private static string Json(string s) => JsonSerializer.Serialize(s);

    public static async Task RunAsync(HttpClient http)
    {
        string prompt = "A \"fox\"";
        double cfg = 0.5;
        string image = "https://example.com/a.png";
        string json = $$"""
            {
              "prompt": {{Json(prompt)}},
              "start_image_url": "{{image}}", //! KLG1001
              "negative_prompt": "rain", //! KLG1002
              "cfg_scale": {{cfg.ToString(System.Globalization.CultureInfo.InvariantCulture)}} //! KLG1003
            }
            """;
        await http.PostAsync("fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
