using System.Net;
using System.Net.Http.Json;
using System.Text;

public sealed class ClipService(HttpClient http)
{
    public const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task CreateAsync(string p) => http.PostAsJsonAsync($"https://queue.fal.run/{Endpoint}", new { prompt = p });
}

public sealed class ClipServiceTests
{
    public Task Sends() => new ClipService(new HttpClient(new FakeHandler("""{ "request_id": "1", "negative_prompt": "blur" }"""))).CreateAsync("A fox"); //~

    private sealed class FakeHandler(string answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
    }
}
