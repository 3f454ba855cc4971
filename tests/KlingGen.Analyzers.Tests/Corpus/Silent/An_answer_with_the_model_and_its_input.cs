using System.Net;
using System.Net.Http.Json;
public static class Fake
{
    public static HttpResponseMessage Answer() => new(HttpStatusCode.OK)
    {
        Content = JsonContent.Create(new { model = "fal-ai/kling-video/v3/pro/text-to-video", input = new { prompt = "A fox.", negative_prompt = "blur" } }), //~
    };
}
