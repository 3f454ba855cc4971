//# run
using System.Net.Http.Headers;
using System.Text.Json;

public static class Case
{
    private static Task PostAsync(HttpClient http, string path, Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        var content = new ByteArrayContent(stream.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return http.PostAsync("https://queue.fal.run/" + path, content);
    }

    public static async Task RunAsync(HttpClient http)
    {
        await PostAsync(http, "fal-ai/mochi-v1", writer =>
        {
            writer.WriteString("prompt", "Hail.");
            writer.WriteString("negative_prompt", "sun"); //~
        });
        await PostAsync(http, "fal-ai/kling-video/o3/pro/reference-to-video", writer =>
        {
            writer.WriteString("prompt", "Hail.");
            writer.WriteString("start_image_url", "https://example.com/hail.png"); //~
            writer.WriteString("negative_prompt", "sun"); //! KLG1002
        });
        await PostAsync(http, "fal-ai/kling-video/o3/pro/text-to-video", writer =>
        {
            writer.WriteString("prompt", "Hail.");
            writer.WriteNumber("cfg_scale", 0.5); //! KLG1003
        });
    }
}
