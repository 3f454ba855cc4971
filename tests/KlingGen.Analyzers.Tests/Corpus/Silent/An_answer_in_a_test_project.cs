using System.Net;
using System.Text;

public sealed class ClipServiceTests
{
    public async Task Sends()
    {
        var handler = new FakeHandler("""{ "request_id": "1", "negative_prompt": "blur" }"""); //~
        var service = new ClipService(new HttpClient(handler), "fal-ai/kling-video/v3/pro/text-to-video");
        await service.CreateAsync("A fox");
    }

    private sealed class FakeHandler(string answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
    }
}
//# project: App
using System.Net.Http.Json;

public sealed class ClipService(HttpClient http, string model = ClipService.Endpoint)
{
    public const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task CreateAsync(string p) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", new { prompt = p });
}
