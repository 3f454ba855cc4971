using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Faults;

public sealed class FaultTests
{
    private static readonly FalEmulatorOptions _atOnce = new() { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero };

    [Fact]
    public async Task A_connection_dropped_before_the_call_takes_no_job()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNext(FalCall.Submit, FalFault.DropBefore);

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload));

        Assert.Empty(fal.Jobs);
        await caller.SubmitAsync();
    }

    [Fact]
    public async Task A_connection_dropped_after_the_call_leaves_a_job_that_nobody_knows_of()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNext(FalCall.Submit, FalFault.DropAfter);

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload));

        Assert.Single(fal.Jobs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100_000)]
    public async Task A_truncated_answer_breaks_off_and_the_job_is_taken(int bytes)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNext(FalCall.Submit, FalFault.Truncate(bytes));

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload));

        Assert.Single(fal.Jobs);
    }

    [Fact]
    public async Task A_late_answer_is_the_right_one()
    {
        ManualTimeProvider time = new();
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { TimeProvider = time });
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNext(FalCall.Submit, FalFault.Delay(TimeSpan.FromSeconds(20)));

        Task<string> late = caller.SubmitAsync();
        while (time.TimerCount == 0)
        {
            await Task.Yield();
        }

        time.Advance(TimeSpan.FromSeconds(19));
        Assert.Empty(fal.Jobs);
        Assert.False(late.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        string job = await late;
        Assert.EndsWith(fal.Jobs.Single().RequestId, job, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_answer_comes_with_the_effect_or_without_it()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNext(FalCall.Submit, FalFault.Instead(new FalAnswer(503)));
        fal.FailNext(FalCall.Submit, FalFault.Afterwards(new FalAnswer(502, "<html>")));

        Assert.Equal(503, (await caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload)).Status);
        Assert.Empty(fal.Jobs);
        Answer after = await caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload);
        Assert.Equal((502, "<html>"), (after.Status, after.Body));
        Assert.Single(fal.Jobs);
    }

    [Fact]
    public async Task A_wrong_content_type_has_the_right_body()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        fal.FailNext(FalCall.Status, FalFault.WrongContentType());

        Answer answer = await caller.GetAsync(job + "/status");

        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer.Headers["Content-Type"]));
        Assert.Equal("COMPLETED", answer.Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_burst_is_as_long_as_asked_for_and_counted()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        fal.FailNext(FalCall.Result, FalFault.Instead(new FalAnswer(500)), times: 3);

        int[] statuses = [(await caller.GetAsync(job)).Status, (await caller.GetAsync(job)).Status, (await caller.GetAsync(job)).Status, (await caller.GetAsync(job)).Status];

        Assert.Equal([500, 500, 500, 200], statuses);
        Assert.Equal(3, fal.FaultsGiven[FalFaultKind.AnswerBefore]);
    }

    [Fact]
    public async Task A_file_can_break_off_too()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNext(FalCall.File, FalFault.Truncate(100));

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.GetAsync("files/any.mp4"));
        Assert.Equal(200, (await caller.GetAsync("files/any.mp4")).Status);
    }

    [Fact]
    public void Faults_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FalFault.Delay(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FalFault.Truncate(-1));
    }
}
