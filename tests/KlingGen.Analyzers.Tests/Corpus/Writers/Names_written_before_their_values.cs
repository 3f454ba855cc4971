//# run
using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;

public static class Case
{
    private const string Endpoint = "fal-ai/kling-video/v3/standard/text-to-video";

    public static async Task RunAsync(HttpClient http)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WritePropertyName("prompt");
        json.WriteStringValue("Steam rises from a cup.");
        json.WritePropertyName("negative_prompt"); //! KLG1002
        json.WriteStringValue("people");
        json.WritePropertyName("cfg_scale"u8); //! KLG1003
        json.WriteNumberValue(0.5);
        json.WriteEndObject();
        json.Flush();

        var content = new ByteArrayContent(buffer.WrittenSpan.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("https://queue.fal.run/" + Endpoint, content);
    }
}
