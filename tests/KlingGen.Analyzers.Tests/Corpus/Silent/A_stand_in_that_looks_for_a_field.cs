using System.Text.Json;

public sealed class FakeFal : HttpMessageHandler
{
    public const string Path = "/fal-ai/kling-video/v3/pro/image-to-video";
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(ct));
        if (request.RequestUri!.AbsolutePath == Path && !body.RootElement.TryGetProperty("start_image_url", out _)) //~
        {
            return new HttpResponseMessage(System.Net.HttpStatusCode.UnprocessableEntity)
            {
                Content = new StringContent("""{"detail":[{"loc":["body","start_image_url"],"msg":"field required","type":"missing"}]}"""), //~
            };
        }

        return new HttpResponseMessage { Content = new StringContent("""{"request_id":"1","input":{"start_image_url":"x","negative_prompt":"y"}}""") }; //~
    }
}
