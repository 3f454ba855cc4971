//# run
using System.Net.Http.Headers;
using System.Text.Json;

public sealed class WriterSender(HttpClient http)
{
    public async Task SendAsync(string prompt, string? negative)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("prompt", prompt);
            writer.WriteString("duration", "5");
            if (negative is not null)
            {
                writer.WriteString("negative_prompt", negative); //! KLG1002
            }

            writer.WriteNumber("cfg_scale"u8, 0.5); //! KLG1003
            writer.WriteEndObject();
        }

        using ByteArrayContent content = new(stream.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", content);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new WriterSender(http).SendAsync("Sea", "blur");
        await new WriterSender(http).SendAsync("Sea", null);
    }
}
