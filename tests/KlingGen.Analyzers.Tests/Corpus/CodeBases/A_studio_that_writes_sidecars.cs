using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;

public sealed class WriterStudio(HttpClient http, string outputFolder)
{
    private const string Wan = "https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video";
    private const string Kling = "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";

    public Task WanAsync(string prompt, string negative) => PostAsync(Wan, writer =>
    {
        writer.WriteString("prompt", prompt);
        writer.WriteString("negative_prompt", negative); //~
        writer.WriteNumber("num_inference_steps", 27);
    });

    public async Task KlingAsync(string prompt, string negative)
    {
        await PostAsync(Kling, writer => writer.WriteString("prompt", $"{prompt} Avoid {negative}."));
        WriteSidecar(prompt, negative);
    }

    private void WriteSidecar(string prompt, string negative)
    {
        using FileStream file = File.Create(Path.Combine(outputFolder, "clip.json"));
        using Utf8JsonWriter writer = new(file, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        writer.WriteString("endpoint", Kling);
        writer.WriteString("prompt", prompt);
        writer.WriteString("negative_prompt", negative); //~
        writer.WriteNumber("cfg_scale", 0.5); //~
        writer.WriteEndObject();
    }

    private async Task PostAsync(string url, Action<Utf8JsonWriter> fill)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            fill(writer);
            writer.WriteEndObject();
        }

        using ByteArrayContent content = new(buffer.WrittenSpan.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(url, content);
    }
}
