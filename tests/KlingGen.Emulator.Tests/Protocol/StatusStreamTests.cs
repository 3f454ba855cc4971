using System.Text.Json;
using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Protocol;

public sealed class StatusStreamTests
{
    private readonly ManualTimeProvider _time = new();

    [Fact]
    public async Task A_stream_tells_each_state_and_ends_with_the_job()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        using EventReader stream = await caller.OpenAsync(job + "/status/stream");

        List<string?> states = [];
        for (int i = 0; i < 4; i++)
        {
            states.Add((await stream.ReadAsync())?.GetProperty("status").GetString());
            _time.Advance(TimeSpan.FromSeconds(4));
        }

        Assert.Equal("text/event-stream", stream.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(fal.Jobs[0].RequestId, stream.Response.Headers.GetValues("x-fal-request-id").Single());
        Assert.Equal(["IN_QUEUE", "IN_PROGRESS", "COMPLETED", null], states);
    }

    [Fact]
    public async Task An_event_is_what_the_status_call_would_say()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        _time.Advance(TimeSpan.FromSeconds(8));
        using EventReader stream = await caller.OpenAsync(job + "/status/stream?logs=1");

        JsonElement only = Assert.Single(await stream.ReadAllAsync());

        Assert.Equal((await caller.GetAsync(job + "/status?logs=1")).Body, only.GetRawText());
    }

    [Fact]
    public async Task Lines_of_the_log_are_told_once()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.FromMilliseconds(50), RunsFor = TimeSpan.FromSeconds(1) });
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        using EventReader stream = await caller.OpenAsync(job + "/status/stream?logs=1");

        List<JsonElement> events = await stream.ReadAllAsync();

        Assert.Equal(
            [$"Emulating {QueueCaller.Endpoint}", "Progress: 25%", "Progress: 50%", "Progress: 75%", "Progress: 100%"],
            events.Where(item => item.TryGetProperty("logs", out _)).SelectMany(item => item.GetProperty("logs").EnumerateArray()).Select(log => log.GetProperty("message").GetString()));
        Assert.Equal("COMPLETED", events[^1].GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_silent_stream_is_kept_open_by_comments()
    {
        await using FalEmulator fal = await StartAsync(TimeSpan.FromHours(1));
        using QueueCaller caller = new(fal.QueueAddress);
        using EventReader stream = await caller.OpenAsync(await caller.SubmitAsync() + "/status/stream");
        await stream.ReadAsync();

        Task<string?> line = stream.ReadLineAsync();
        while (!line.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.StartsWith(":", await line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_of_no_job_is_404_and_one_without_a_key_401()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        using QueueCaller stranger = new(fal.QueueAddress, key: null);
        string job = await caller.SubmitAsync();

        Assert.Equal(404, (await caller.GetAsync("fal-ai/kling-video/requests/none/status/stream")).Status);
        Assert.Equal(401, (await stranger.GetAsync(job + "/status/stream")).Status);
    }

    [Fact]
    public async Task A_stream_can_break_or_end_early_or_come_under_a_wrong_type()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        fal.FailNext(FalCall.Stream, FalFault.DropAfter);
        fal.FailNext(FalCall.Stream, FalFault.Truncate(0));
        fal.FailNext(FalCall.Stream, FalFault.WrongContentType("application/json"));

        Exception broken = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using EventReader stream = await caller.OpenAsync(job + "/status/stream");
            await stream.ReadAllAsync();
        });
        Assert.True(broken is IOException or HttpRequestException, broken.ToString());
        using EventReader early = await caller.OpenAsync(job + "/status/stream");
        Assert.Equal("IN_QUEUE", Assert.Single(await early.ReadAllAsync()).GetProperty("status").GetString());
        using EventReader wrong = await caller.OpenAsync(job + "/status/stream");
        Assert.Equal("application/json", wrong.Response.Content.Headers.ContentType?.MediaType);
    }

    private Task<FalEmulator> StartAsync(TimeSpan? queuedFor = null) => FalEmulator.StartAsync(new FalEmulatorOptions
    {
        QueuedFor = queuedFor ?? TimeSpan.FromSeconds(4),
        RunsFor = TimeSpan.FromSeconds(4),
        QueuePosition = 0,
        TimeProvider = _time,
    });
}
