//# run
using System.Net.Http.Headers;
using System.Text.Json;

public static class PayloadWriter
{
    public static byte[] Write(string prompt, string image, string? negative, double cfg)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("prompt", prompt);
            writer.WriteString("start_image_url", image); //! KLG1001
            if (negative is not null)
            {
                writer.WriteString("negative_prompt"u8, negative); //! KLG1002
            }

            writer.WritePropertyName("cfg_scale"); //! KLG1003
            writer.WriteNumberValue(cfg);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}

//# file: Client.cs
using System.Net.Http.Headers;

public static class Client
{
    public static async Task RunAsync(HttpClient http)
    {
        var content = new ByteArrayContent(PayloadWriter.Write("A fox", "https://example.com/a.png", "rain", 0.5));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("fal-ai/kling-video/v3/pro/image-to-video", content);
    }
}
