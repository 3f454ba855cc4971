using KlingGen.Tests.Support;

namespace KlingGen.Tests.Queue;

public sealed class ClientOptionsTests
{
    [Theory]
    [InlineData("http://queue.fal.run/")]
    [InlineData("http://192.168.0.7/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("https://user:word@queue.fal.run/")]
    [InlineData("https://queue.fal.run/?a=b")]
    [InlineData("queue.fal.run")]
    public void A_queue_that_is_neither_https_nor_loopback_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => Create(new KlingClientOptions { ApiKey = "k", QueueAddress = new Uri(address, UriKind.RelativeOrAbsolute) }));

    [Theory]
    [InlineData("http://localhost:5000", "http://localhost:5000/fal-ai/kling-video/requests/r")]
    [InlineData("http://[::1]:5000/", "http://[::1]:5000/fal-ai/kling-video/requests/r")]
    [InlineData("https://gateway.example/fal", "https://gateway.example/fal/fal-ai/kling-video/requests/r")]
    public void A_queue_elsewhere_keeps_its_path(string address, string expected)
    {
        using ClipClient client = Create(new KlingClientOptions { ApiKey = "k", QueueAddress = new Uri(address) });

        Assert.Equal(expected, client.Clips.Resume("r").Reference.ResponseUrl.AbsoluteUri);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Intervals_must_make_sense(int first, int longest) =>
        Assert.Throws<ArgumentException>(() => Create(new KlingClientOptions
        {
            ApiKey = "k",
            PollInterval = TimeSpan.FromSeconds(first),
            MaxPollInterval = TimeSpan.FromSeconds(longest),
        }));

    [Theory]
    [InlineData("")]
    [InlineData("fal-ai")]
    [InlineData("//evil.example/x")]
    [InlineData("https://evil.example/x")]
    [InlineData("fal-ai/../x")]
    [InlineData("fal-ai/kling-video/?x")]
    [InlineData("fal-ai/kling-video/o3 pro")]
    [InlineData("fal-ai/kling-video/")]
    public void An_endpoint_id_is_plain_segments(string endpointId) =>
        Assert.Throws<ArgumentException>(() => new ClipClient(new KlingClientOptions { ApiKey = "k" }, endpointId: endpointId));

    [Theory]
    [InlineData("workflows/me/film", "https://queue.fal.run/workflows/me/film/requests/r")]
    [InlineData("comfy/me/film/more", "https://queue.fal.run/comfy/me/film/requests/r")]
    [InlineData("kling/v4/text-to-video", "https://queue.fal.run/kling/v4/requests/r")]
    public void The_short_path_depends_on_the_owner(string endpointId, string expected)
    {
        using ClipClient client = new(new KlingClientOptions { ApiKey = "k" }, endpointId: endpointId);

        Assert.Equal(expected, client.Clips.Resume("r").Reference.ResponseUrl.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://gateway.example.com")]
    [InlineData("gateway.example.com/queue")]
    [InlineData("gateway.example.com:8443")]
    [InlineData("")]
    public void A_trusted_host_that_is_no_host_name_is_refused(string host) =>
        Assert.Contains($"'{host}'", Assert.Throws<ArgumentException>(() => new ClipClient(new KlingClientOptions { ApiKey = ClipClient.Key, TrustedHosts = [host] })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_call_ends_although_its_HttpClient_would_wait_for_ever()
    {
        using HttpClient http = new(new SilentHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        KlingClientOptions options = new() { ApiKey = ClipClient.Key };
        QueueTransport transport = new(http, new ApiKey(ClipClient.Key), new QueueHosts(options), new Clock(TimeProvider.System), TimeSpan.FromMilliseconds(20));

        KlingConnectionException exception = await Assert.ThrowsAsync<KlingConnectionException>(() => transport.SendAsync(
            HttpMethod.Get, new Uri("https://queue.fal.run/x"), null, null, new QueueCallContext(QueueCall.Status, ClipClient.EndpointId, "r"), default));

        Assert.Contains("in time", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callers_HttpClient_outlives_the_client()
    {
        using HttpClient http = new(new ScriptedHandler(ScriptedHandler.Submitted));
        new ClipClient(new KlingClientOptions { ApiKey = "k" }, http).Dispose();
        using ClipClient second = new(new KlingClientOptions { ApiKey = "k" }, http);

        Assert.Equal(ScriptedHandler.RequestId, (await second.Clips.SubmitAsync(new ClipRequest())).RequestId);
    }

    private static ClipClient Create(KlingClientOptions options) => new(options);

    private sealed class SilentHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
