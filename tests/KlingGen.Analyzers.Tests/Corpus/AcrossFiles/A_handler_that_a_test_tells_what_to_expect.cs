using System.Net;

public sealed class MockHttpTests
{
    public async Task Sends_what_V3_takes()
    {
        var mock = new MockHttpMessageHandler();
        mock.Expect(HttpMethod.Post, "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video")
            .WithContent("""{"prompt":"A fox","negative_prompt":"blur","cfg_scale":0.5}""") //~
            .Respond("application/json", """{"request_id":"1","negative_prompt":"blur"}"""); //~
        mock.When("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video")
            .WithJsonContent(new { prompt = "A fox", start_image_url = "https://example.com/a.png" }) //~
            .Respond(HttpStatusCode.OK);
        await new Sut(new HttpClient(mock)).RunAsync("A fox");
        mock.VerifyNoOutstandingExpectation();
    }

    public void Wire()
    {
        var server = new WireServer();
        server.Given(Req.Create().WithPath("/fal-ai/kling-video/v3/pro/text-to-video").UsingPost().WithBody(new JsonMatcher(new { prompt = "A", negative_prompt = "blur" }))) //~
            .RespondWith(Res.Create().WithBodyAsJson(new { request_id = "1", negative_prompt = "blur", cfg_scale = 0.5 })); //~
    }
}

public sealed class Sut(HttpClient http)
{
    public Task RunAsync(string prompt) => System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003
}
//# file: Mocks.cs
using System.Net;

public sealed class MockHttpMessageHandler : HttpMessageHandler
{
    public MockedRequest Expect(HttpMethod method, string url) => new();
    public MockedRequest When(string url) => new();
    public void VerifyNoOutstandingExpectation() { }
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage());
}
public sealed class MockedRequest
{
    public MockedRequest WithContent(string content) => this;
    public MockedRequest WithJsonContent<T>(T content) => this;
    public MockedRequest Respond(string mediaType, string content) => this;
    public MockedRequest Respond(HttpStatusCode code) => this;
}
public sealed class WireServer { public WireServer Given(Req r) => this; public void RespondWith(Res r) { } }
public sealed class Req
{
    public static Req Create() => new();
    public Req WithPath(string path) => this;
    public Req UsingPost() => this;
    public Req WithBody(JsonMatcher matcher) => this;
}
public sealed class JsonMatcher(object value) { public object Value => value; }
public sealed class Res { public static Res Create() => new(); public Res WithBodyAsJson(object value) => this; }
