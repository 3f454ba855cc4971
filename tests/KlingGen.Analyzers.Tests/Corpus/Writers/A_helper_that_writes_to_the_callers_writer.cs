//# run
using System.Net.Http.Headers;
using System.Text.Json;

public sealed class KlingV3Body
{
    public const string EndpointId = "fal-ai/kling-video/v3/pro/image-to-video";

    public static byte[] Write(string prompt, string image, string? negative)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            WriteFields(writer, prompt, image, negative);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteFields(Utf8JsonWriter writer, string prompt, string image, string? negative)
    {
        writer.WriteString("prompt"u8, prompt);
        writer.WriteString("start_image_url"u8, image); //! KLG1001
        if (negative != null)
        {
            writer.WriteString("negative_prompt"u8, negative); //! KLG1002
        }
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var content = new ByteArrayContent(KlingV3Body.Write("Steam.", "https://example.com/cup.png", "people"));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("https://queue.fal.run/" + KlingV3Body.EndpointId, content);
    }
}
