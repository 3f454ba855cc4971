using System.Text.Json;

public sealed class Sender(HttpClient http)
{
    public async Task PostAsync(string prompt)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { prompt }));
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/4k/text-to-video", content);
    }

    public static byte[] ToLogLine(string prompt, string negative)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("prompt", prompt);
            writer.WriteString("negative_prompt", negative); //~
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
