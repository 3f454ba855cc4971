namespace KlingGen.Tests.Support;

/// <summary>A client whose one endpoint gives <c>{"video":{"url":"..."}}</c>, read as generated code reads.</summary>
public sealed class UrlClient : KlingClientBase
{
    public UrlClient(HttpMessageHandler handler)
        : base(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = new SkippingTimeProvider() }, new HttpClient(handler)) =>
        Urls = Endpoint<ClipRequest, UrlAnswer>(ClipClient.EndpointId, UrlAnswer.JsonCodec.Instance);

    public EndpointClient<ClipRequest, UrlAnswer> Urls { get; }
}
