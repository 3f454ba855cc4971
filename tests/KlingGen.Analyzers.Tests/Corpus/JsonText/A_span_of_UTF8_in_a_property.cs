//# run
using System.Net.Http.Headers;

public static class Case
{
    private static ReadOnlySpan<byte> Body => """{"prompt":"A gong.","negative_prompt":"noise"}"""u8; //! KLG1002

    public static async Task RunAsync(HttpClient http)
    {
        using var content = new ByteArrayContent(Body.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        await http.PostAsync("fal-ai/kling-video/v3/standard/text-to-video", content);
    }
}
