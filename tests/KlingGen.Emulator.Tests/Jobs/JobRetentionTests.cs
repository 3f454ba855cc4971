using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Jobs;

public sealed class JobRetentionTests
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly ManualTimeProvider _time = new();

    [Fact]
    public async Task A_job_that_is_long_over_is_404_and_forgotten()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        _time.Advance((3 * _second) + TimeSpan.FromMinutes(59));
        Answer kept = await caller.GetAsync(job);
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(200, kept.Status);
        Assert.Equal(404, (await caller.GetAsync(job)).Status);
        Assert.Equal(404, (await caller.GetAsync(job + "/status")).Status);
        Assert.Equal(404, (await caller.PutAsync(job + "/cancel")).Status);
        Assert.Empty(fal.Jobs);
    }

    [Fact]
    public async Task A_large_result_is_kept_for_a_shorter_time()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextJob(new FalAnswer(200, $"\"{new string('a', 10 * 1024)}\""));
        string large = await caller.SubmitAsync();
        string small = await caller.SubmitAsync();
        _time.Advance((3 * _second) + TimeSpan.FromMinutes(5));
        Answer kept = await caller.GetAsync(large);
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((200, 404, 200), (kept.Status, (await caller.GetAsync(large)).Status, (await caller.GetAsync(small)).Status));
    }

    [Fact]
    public async Task No_more_jobs_are_kept_than_allowed_and_pending_ones_always()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = _second, RunsFor = TimeSpan.Zero, MostJobsKept = 2, TimeProvider = _time });
        using QueueCaller caller = new(fal.QueueAddress);
        string[] jobs = [await caller.SubmitAsync(), await caller.SubmitAsync(), await caller.SubmitAsync()];
        Assert.Equal(3, fal.Jobs.Count);

        _time.Advance(_second);

        Assert.Equal(2, fal.Jobs.Count);
        Assert.Equal(404, (await caller.GetAsync(jobs[0])).Status);
        Assert.Equal(200, (await caller.GetAsync(jobs[2])).Status);
    }

    private Task<FalEmulator> StartAsync() =>
        FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = _second, RunsFor = 2 * _second, TimeProvider = _time });
}
