using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
public sealed class HistoryTests
{
    public async Task Reads()
    {
        var handler = new FakeFal(_ => new
        {
            model = "fal-ai/kling-video/v3/pro/text-to-video",
            input = new { prompt = "A fox.", negative_prompt = "blur" }, //~
        });
        await new HistoryReader(new HttpClient(handler)).GetAsync("abc");
    }

    private sealed class FakeFal(Func<HttpRequestMessage, object> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(answer(request)) });
    }
}
public sealed class HistoryReader(HttpClient http)
{
    public Task<string> GetAsync(string id) => http.GetStringAsync("https://queue.fal.run/fal-ai/kling-video/requests/" + id);
}
