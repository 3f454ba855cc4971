//# run
using System.Text.Json;

public static class JsonBody
{
    public static ByteArrayContent Create(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return new ByteArrayContent(stream.ToArray()) { Headers = { ContentType = new("application/json") } };
    }
}
//# file: Main.cs
using System.Text.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", JsonBody.Create(writer =>
        {
            writer.WriteString("prompt", "A spark.");
            writer.WriteString("negative_prompt", "smoke"); //! KLG1002
            writer.WriteNumber("cfg_scale", 0.5); //! KLG1003
        }));
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v1.6/pro/text-to-video", JsonBody.Create(writer =>
        {
            writer.WriteString("prompt", "A spark.");
            writer.WriteString("negative_prompt", "smoke"); //~
        }));
    }
}
