//# run
using System.Net.Http.Headers;
using System.Text.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("prompt", "Steam rises from a cup.");
            writer.WriteString("start_image_url", "https://example.com/cup.png"); //! KLG1001
            writer.WriteString("negative_prompt", "people"); //! KLG1002
            writer.WriteNumber("cfg_scale", 0.5); //! KLG1003
            writer.WriteEndObject();
        }

        var content = new ByteArrayContent(stream.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", content);
    }
}
