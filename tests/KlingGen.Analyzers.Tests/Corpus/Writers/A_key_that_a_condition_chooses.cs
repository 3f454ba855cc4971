using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
[JsonConverter(typeof(VideoRequestConverter))]
public sealed record VideoRequest(string Model, string Prompt, string? FirstFrame);
public sealed class VideoRequestConverter : JsonConverter<VideoRequest>
{
    public override VideoRequest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, VideoRequest value, JsonSerializerOptions options)
    {
        var isV3 = value.Model.StartsWith("fal-ai/kling-video/v3/");
        writer.WriteStartObject();
        writer.WriteString("prompt", value.Prompt);
        writer.WriteString(isV3 ? "start_image_url" : "image_url", value.FirstFrame); //! KLG1001
        writer.WriteEndObject();
    }
}
public sealed class Videos(HttpClient http)
{
    public Task KlingAsync(string prompt, string frame) => SendAsync(new VideoRequest("fal-ai/kling-video/v3/pro/image-to-video", prompt, frame));
    private Task SendAsync(VideoRequest request) => http.PostAsJsonAsync("https://queue.fal.run/" + request.Model, request);
}
