using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

public sealed class Studio(HttpClient http, string folder)
{
    public async Task KlingAsync(string prompt) => await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new { prompt });

    public void Write(string prompt, string negative)
    {
        using FileStream file = File.Create(folder);
        using Utf8JsonWriter writer = new(file);
        writer.WriteStartObject();
        writer.WriteString("prompt", prompt);
        writer.WriteString("negative_prompt", negative); //~
        writer.WriteEndObject();
    }
}
