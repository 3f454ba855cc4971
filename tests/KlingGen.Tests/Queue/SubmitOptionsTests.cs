using KlingGen.Emulator;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Queue;

public sealed class SubmitOptionsTests
{
    private static readonly string[] _ofTheCall = ["Authorization", "Accept"];

    [Fact]
    public async Task All_options_go_beside_the_request_as_fal_reads_them()
    {
        KlingSubmitOptions options = new()
        {
            Priority = KlingPriority.Low,
            StartTimeout = TimeSpan.FromSeconds(90.5),
            RunnerHint = "campaign-7",
            FilesExpireAfter = TimeSpan.FromHours(1),
            StorePayloads = false,
            RetriedByFal = false,
            Tags = new Dictionary<string, string> { ["campaign"] = "autumn 26", ["scene.no"] = "3" },
            WebhookUrl = new Uri("https://example.com/hooks/kling?a=1&b=2"),
        };

        (Uri url, Dictionary<string, string> headers) = await SubmitAsync(client => client.Clips.WithOptions(options).SubmitAsync(new ClipRequest()));

        Assert.Equal("?fal_webhook=https%3A%2F%2Fexample.com%2Fhooks%2Fkling%3Fa%3D1%26b%3D2", url.Query);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["X-Fal-Queue-Priority"] = "low",
                ["X-Fal-Request-Timeout"] = "90.5",
                ["X-Fal-Runner-Hint"] = "campaign-7",
                ["X-Fal-Object-Lifecycle-Preference"] = """{"expiration_duration_seconds":3600}""",
                ["X-Fal-Store-IO"] = "0",
                ["X-Fal-No-Retry"] = "1",
                ["X-Fal-Tags"] = "campaign=autumn 26,scene.no=3",
            },
            headers);
    }

    [Fact]
    public async Task Without_options_nothing_goes_beside_the_request()
    {
        (Uri url, Dictionary<string, string> headers) = await SubmitAsync(client => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Empty(url.Query);
        Assert.Empty(headers);
    }

    [Fact]
    public async Task A_clients_own_options_go_beside_every_request_without_others()
    {
        KlingSubmitOptions common = new() { StorePayloads = false };

        (_, Dictionary<string, string> own) = await SubmitAsync(client => client.Clips.SubmitAsync(new ClipRequest()), common);
        (_, Dictionary<string, string> other) = await SubmitAsync(client => client.Clips.WithOptions(common with { Priority = KlingPriority.Normal }).SubmitAsync(new ClipRequest()), common);

        Assert.Equal(["X-Fal-Store-IO"], own.Keys);
        Assert.Equal(["X-Fal-Queue-Priority", "X-Fal-Store-IO"], other.Keys);
    }

    [Fact]
    public async Task Options_go_beside_every_request_of_a_batch_and_leave_the_endpoint_as_it_was()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        using ClipClient client = ClipClient.Against(fal.QueueAddress);

        await client.Clips.WithOptions(Tagged("campaign", "autumn")).RunManyAsync([new ClipRequest(), new ClipRequest()]);
        await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal(["autumn", "autumn", null], fal.Jobs.OrderBy(job => job.SubmittedAt).Select(job => job.Headers.Tags.GetValueOrDefault("campaign")));
    }

    // Of two overloads neither would be the better one for a null or a default.
    [Fact]
    public async Task Null_and_default_say_that_there_is_nothing_more()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        using ClipClient client = ClipClient.Against(fal.QueueAddress);

        await client.Clips.RunAsync(new ClipRequest(), null);
        await client.Clips.RunAsync(new ClipRequest(), null, default);
        await client.Clips.SubmitAsync(new ClipRequest(), default);

        Assert.Equal(3, fal.Jobs.Count);
        Assert.Throws<ArgumentNullException>(() => client.Clips.WithOptions(null!));
    }

    public static TheoryData<string, KlingSubmitOptions> Wrong => new()
    {
        { "a start timeout of a second", new KlingSubmitOptions { StartTimeout = TimeSpan.FromSeconds(1) } },
        { "a hint that breaks the line", new KlingSubmitOptions { RunnerHint = "a\r\nX-Evil: 1" } },
        { "an empty hint", new KlingSubmitOptions { RunnerHint = "" } },
        { "files kept for no time", new KlingSubmitOptions { FilesExpireAfter = TimeSpan.Zero } },
        { "a tag's name in capitals", Tagged("Campaign", "x") },
        { "a tag of fal's", Tagged("fal.x", "x") },
        { "a tag's value with a comma", Tagged("a", "x,b=y") },
        { "a tag's value that breaks the line", Tagged("a", "x\r\ny") },
        { "a tag's value that is too long", Tagged("a", new string('x', 257)) },
        { "eleven tags", new KlingSubmitOptions { Tags = Enumerable.Range(0, 11).ToDictionary(i => $"t{i}", i => "x") } },
        { "tags that are too long together", new KlingSubmitOptions { Tags = Enumerable.Range(0, 5).ToDictionary(i => $"t{i}", i => new string('x', 250)) } },
        { "a webhook in the clear", new KlingSubmitOptions { WebhookUrl = new Uri("http://example.com/hook") } },
        { "a webhook without a host", new KlingSubmitOptions { WebhookUrl = new Uri("/hook", UriKind.Relative) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void An_option_that_cannot_be_sent_is_refused_before_anything_is(string what, KlingSubmitOptions options)
    {
        ScriptedHandler handler = new();
        using ClipClient client = ClipClient.Over(handler);

        Assert.Throws<ArgumentException>(() => client.Clips.WithOptions(options));

        Assert.True(handler.Calls.Count == 0, what);
        Assert.Throws<ArgumentException>(() => new ClipClient(new KlingClientOptions { ApiKey = ClipClient.Key, SubmitOptions = options }));
    }

    private static KlingSubmitOptions Tagged(string name, string value) => new() { Tags = new Dictionary<string, string> { [name] = value } };

    private static async Task<(Uri Url, Dictionary<string, string> Headers)> SubmitAsync(Func<ClipClient, Task> submit, KlingSubmitOptions? common = null)
    {
        Uri? url = null;
        Dictionary<string, string> headers = [];
        ScriptedHandler handler = new(request =>
        {
            url = request.RequestUri;
            headers = request.Headers.Where(header => !_ofTheCall.Contains(header.Key)).ToDictionary(header => header.Key, header => string.Join("|", header.Value));
            return ScriptedHandler.Submitted(request);
        });
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, SubmitOptions = common ?? new() }, new HttpClient(handler));
        await submit(client);
        return (url!, headers);
    }
}
