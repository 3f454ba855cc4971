namespace Northlight.Cli;

/// <summary>Everything that a day in the studio needs.</summary>
internal sealed class Studio : IDisposable
{
    private readonly HttpClient _http;

    public Studio(Uri queue)
    {
        Kling = new KlingClient(new KlingClientOptions { ApiKey = "studio", QueueAddress = queue, PollInterval = TimeSpan.FromMilliseconds(5) });
        Stills = new LoggingStillRenderer(new RetryingStillRenderer(new StillRenderer(Kling)), Log);
        Openings = new OpeningRenderer(Kling);
        Desk = new DraftDesk(Openings, new JobDesk(Kling), new BatchRenderer(Kling), Log);
        _http = new HttpClient(new LocalQueueHandler(queue));
        _http.DefaultRequestHeaders.Add("Authorization", "Key studio");
        Queue = new FalQueue(_http);
    }

    public KlingClient Kling { get; }

    public RequestLog Log { get; } = new();

    public IStillRenderer Stills { get; }

    public IOpeningRenderer Openings { get; }

    public DraftDesk Desk { get; }

    public FalQueue Queue { get; }

    public void Dispose()
    {
        _http.Dispose();
        Kling.Dispose();
    }
}
