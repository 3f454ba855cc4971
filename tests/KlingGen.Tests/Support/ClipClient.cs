namespace KlingGen.Tests.Support;

/// <summary>A client as the generator would write it, with one endpoint.</summary>
public sealed class ClipClient : KlingClientBase
{
    public const string EndpointId = "fal-ai/kling-video/o3/pro/image-to-video";

    public const string Key = "c0ffee00-1111:5ecret-key-never-shown";

    public ClipClient(string apiKey)
        : base(apiKey) => Clips = Endpoint<ClipRequest, Clip>(EndpointId, ClipConverter.Instance);

    public ClipClient(KlingClientOptions options, HttpClient? http = null, string endpointId = EndpointId)
        : base(options, http) => Clips = Endpoint<ClipRequest, Clip>(endpointId, ClipConverter.Instance);

    public EndpointClient<ClipRequest, Clip> Clips { get; }

    /// <summary>A client that waits for nothing: its pauses pass at once on a clock of their own.</summary>
    public static ClipClient Against(Uri queue, TimeProvider? time = null) =>
        new(new KlingClientOptions { ApiKey = Key, QueueAddress = queue, TimeProvider = time ?? new SkippingTimeProvider() });

    /// <summary>A client of the public queue's address that talks to a script instead.</summary>
    public static ClipClient Over(HttpMessageHandler handler, TimeProvider? time = null) =>
        new(new KlingClientOptions { ApiKey = Key, TimeProvider = time ?? new SkippingTimeProvider() }, new HttpClient(handler));

    /// <summary>As <see cref="Over"/>, but every call is made once only.</summary>
    public static ClipClient Impatient(HttpMessageHandler handler) =>
        new(new KlingClientOptions { ApiKey = Key, MaxRepeats = 0, TimeProvider = new SkippingTimeProvider() }, new HttpClient(handler));
}
