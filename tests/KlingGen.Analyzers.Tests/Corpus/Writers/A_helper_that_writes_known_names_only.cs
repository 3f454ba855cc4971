using System.Text;
using System.Text.Json;

public sealed class Bodies(HttpClient http)
{
    private static readonly HashSet<string> _omni = ["prompt", "image_url"];

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null || !_omni.Contains(name))
        {
            return;
        }

        json.WriteString(name, value);
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public Task OmniAsync(string prompt, string? avoid)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            Write(json, "prompt", prompt);
            Write(json, "negative_prompt", avoid); //~
            json.WriteEndObject();
        }

        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new StringContent(Encoding.UTF8.GetString(stream.ToArray()), Encoding.UTF8, "application/json"));
    }

    public Task KlingAsync(string prompt, string? avoid)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            WriteIf(json, "prompt", prompt);
            WriteIf(json, "negative_prompt", avoid); //! KLG1002
            json.WriteEndObject();
        }

        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(Encoding.UTF8.GetString(stream.ToArray()), Encoding.UTF8, "application/json"));
    }
}
