using System.Text;
using System.Text.Json;

public readonly struct JsonBody(object value)
{
    public static implicit operator StringContent(JsonBody body) => new(JsonSerializer.Serialize(body._value), Encoding.UTF8, "application/json");
    private readonly object _value = value;
}

public static class BodySender
{
    public static Task SendAsync(HttpClient http, string prompt, string image)
    {
        StringContent content = new JsonBody(new { prompt, start_image_url = image, negative_prompt = "blur" }); //! KLG1001 KLG1002
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", content);
    }
}
