//# run
using System.Text;
using Newtonsoft.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var text = new StringWriter();
        using (var writer = new JsonTextWriter(text))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("prompt");
            writer.WriteValue("Steam rises from a cup.");
            writer.WritePropertyName("start_image_url"); //! KLG1001
            writer.WriteValue("https://example.com/cup.png");
            writer.WritePropertyName("cfg_scale"); //! KLG1003
            writer.WriteValue(0.5);
            writer.WriteEndObject();
        }

        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(text.ToString(), Encoding.UTF8, "application/json"));
    }
}
