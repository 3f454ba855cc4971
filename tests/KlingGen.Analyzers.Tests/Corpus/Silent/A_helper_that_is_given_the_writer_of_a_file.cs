using System.Text.Json;
public sealed class S(HttpClient http)
{
    public Task SendAsync(string p) => http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new StringContent(JsonSerializer.Serialize(new { prompt = p })));
    public void Save(string path)
    {
        using var file = File.Create(path);
        using var writer = new Utf8JsonWriter(file);
        writer.WriteStartObject();
        WriteParameters(writer, "a");
        writer.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter writer, string p)
    {
        writer.WriteString("prompt", p);
        writer.WriteString("negative_prompt", "blur"); //~
    }
}
