using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;

public sealed class LowAlloc(HttpClient http)
{
    private static readonly Uri _endpoint = new("https://queue.fal.run/fal-ai/kling-video/v3/4k/text-to-video");
    private static readonly Uri _wan = new("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video");

    public async Task KlingAsync(string prompt, string? negative)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteString("prompt", prompt);
            WriteOptional(json, "negative_prompt", negative); //! KLG1002
            json.WriteNumber("cfg_scale"u8, 0.5); //! KLG1003
            json.WriteEndObject();
        }

        await SendAsync(_endpoint, buffer.WrittenMemory);
    }

    public async Task WanAsync(string prompt, string? negative)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteString("prompt", prompt);
            WriteOptional(json, "negative_prompt", negative); //~
            json.WriteNumber("cfg_scale"u8, 0.5); //~
            json.WriteEndObject();
        }

        await SendAsync(_wan, buffer.WrittenMemory);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private async Task SendAsync(Uri endpoint, ReadOnlyMemory<byte> body)
    {
        using ByteArrayContent content = new(body.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await http.PostAsync(endpoint, content);
        response.EnsureSuccessStatusCode();
    }
}
