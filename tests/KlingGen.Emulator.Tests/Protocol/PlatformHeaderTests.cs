using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Protocol;

public sealed class PlatformHeaderTests
{
    private readonly ManualTimeProvider _time = new();

    [Fact]
    public async Task Headers_of_a_submit_are_noted()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        await caller.SubmitAsync(
            ("X-Fal-Queue-Priority", "low"), ("X-Fal-Request-Timeout", "30"), ("X-Fal-Runner-Hint", "shoot-7"), ("X-Fal-No-Retry", "true"),
            ("X-Fal-Object-Lifecycle-Preference", """{"expiration_duration_seconds":3600}"""), ("X-Fal-Store-IO", "0"),
            ("X-Fal-Tags", "Scene=3, take =2,fal.secret=x,bad key=1,novalue"));

        FalPlatformHeaders headers = fal.Jobs[0].Headers;
        Assert.Equal((true, TimeSpan.FromSeconds(30), "shoot-7"), (headers.IsLowPriority, headers.StartTimeout, headers.RunnerHint));
        Assert.Equal((TimeSpan.FromHours(1), false, false), (headers.ObjectLifetime, headers.StoresPayload, headers.AllowsRetry));
        Assert.Equal(new Dictionary<string, string> { ["scene"] = "3", ["take"] = "2" }, headers.Tags);
    }

    [Fact]
    public async Task Without_headers_nothing_is_asked_for()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        await caller.SubmitAsync();

        FalPlatformHeaders headers = fal.Jobs[0].Headers;
        Assert.Equal((false, null, null, null, true, true, 0), (headers.IsLowPriority, headers.StartTimeout, headers.RunnerHint, headers.ObjectLifetime, headers.StoresPayload, headers.AllowsRetry, headers.Tags.Count));
    }

    [Theory]
    [InlineData("X-Fal-Request-Timeout", "soon")]
    [InlineData("X-Fal-Request-Timeout", "0.1")]
    [InlineData("X-Fal-Request-Timeout", "-1")]
    [InlineData("X-Fal-Request-Timeout", "NaN")]
    [InlineData("X-Fal-Request-Timeout", "1e300")]
    [InlineData("X-Fal-Request-Start-Timeout", "soon")]
    [InlineData("X-Fal-Queue-Priority", "urgent")]
    [InlineData("X-Fal-Object-Lifecycle-Preference", "3600")]
    [InlineData("X-Fal-Object-Lifecycle-Preference", "{")]
    [InlineData("X-Fal-Object-Lifecycle-Preference", """{"expiration_duration_seconds":"1h"}""")]
    [InlineData("X-Fal-Object-Lifecycle-Preference", """{"expiration_duration_seconds":-1}""")]
    public async Task A_malformed_header_is_400_and_nothing_is_taken(string name, string value)
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        Answer answer = await caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload, (name, value));

        Assert.Equal((400, "bad_request"), (answer.Status, answer.Headers["X-Fal-Error-Type"]));
        Assert.Empty(fal.Jobs);
    }

    [Fact]
    public async Task Files_of_a_job_go_when_their_time_is_over()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(("X-Fal-Object-Lifecycle-Preference", """{"expiration_duration_seconds":60}"""));
        _time.Advance(TimeSpan.FromSeconds(2));
        string file = new Uri((await caller.GetAsync(job)).Json.GetProperty("video").GetProperty("url").GetString()!).AbsolutePath;
        Answer fresh = await caller.GetAsync(file);
        _time.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(200, fresh.Status);
        Assert.Equal(404, (await caller.GetAsync(file)).Status);
        Assert.Equal(200, (await caller.GetAsync(job)).Status);
    }

    [Fact]
    public async Task Submits_beyond_the_rate_are_429_and_say_when_to_come_back()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { SubmitsPerSecond = 2, TimeProvider = _time });
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync();
        _time.Advance(TimeSpan.FromMilliseconds(300));
        await caller.SubmitAsync();

        Answer refused = await caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload);
        _time.Advance(TimeSpan.FromMilliseconds(700));
        await caller.SubmitAsync();

        Assert.Equal((429, "1"), (refused.Status, refused.Headers["Retry-After"]));
        Assert.Equal(3, fal.Jobs.Count);
    }

    private Task<FalEmulator> StartAsync() =>
        FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.FromSeconds(1), RunsFor = TimeSpan.FromSeconds(1), TimeProvider = _time });
}
