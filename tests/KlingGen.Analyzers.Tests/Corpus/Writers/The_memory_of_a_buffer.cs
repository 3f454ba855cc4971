//# run
using System.Net.Http.Headers;
using System.Buffers;
using System.Text.Json;

public static class Kling
{
    public static async Task RunAsync(HttpClient http)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("prompt", "A fox");
            json.WriteString("negative_prompt", "rain"); //! KLG1002
            json.WriteNumber("cfg_scale", 0.5); //! KLG1003
            json.WriteEndObject();
        }

        using var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("fal-ai/kling-video/v3/pro/text-to-video", content);
    }
}
