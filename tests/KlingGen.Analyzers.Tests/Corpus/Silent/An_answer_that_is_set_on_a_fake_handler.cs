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
    public async Task Sends()
    {
        var handler = new FakeHandler { Answer = """{ "request_id": "1", "negative_prompt": "blur" }""" }; //~
        var service = new ClipService(new HttpClient(handler));
        await service.CreateAsync("A fox");
    }

    private sealed class FakeHandler : HttpMessageHandler
    {
        public string Answer { get; set; } = "{}";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/json") });
    }
}
