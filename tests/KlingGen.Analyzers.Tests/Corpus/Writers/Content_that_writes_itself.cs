using System.Net;
using System.Text.Json;

public sealed class KlingContent(string prompt, string? negative) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("prompt", prompt);
        if (negative is not null)
            json.WriteString("negative_prompt", negative); //! KLG1002
        json.WriteNumber("cfg_scale", 0.5); //! KLG1003
        json.WriteEndObject();
    }

    protected override bool TryComputeLength(out long length) { length = -1; return false; }
}

public static class Program1
{
    public static Task RunAsync(HttpClient http) => http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new KlingContent("a", "b"));
}
