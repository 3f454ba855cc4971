using System.Text.Json;

public sealed class KlingBodies(HttpClient http)
{
    private const string Address = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public byte[] Build(string prompt, string negative)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("prompt", prompt);
            json.WriteString("negative_prompt", negative); //! KLG1002
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public Task<HttpResponseMessage> SendAsync(byte[] body) => http.PostAsync(Address, new ByteArrayContent(body));
}
