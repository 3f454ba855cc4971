using System.Net.Http.Headers;
public sealed class Warmup(HttpClient http)
{
    private static ReadOnlySpan<byte> Body => """{"prompt":"A bird.","cfg_scale":0.5}"""u8; //! KLG1003
    public async Task PingAsync()
    {
        var content = new ByteArrayContent(Body.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", content);
    }
}
