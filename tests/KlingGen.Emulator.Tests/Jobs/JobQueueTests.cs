using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Jobs;

public sealed class JobQueueTests
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly ManualTimeProvider _time = new();

    [Fact]
    public async Task Only_running_jobs_count_towards_the_concurrency_limit()
    {
        await using FalEmulator fal = await StartAsync(concurrency: 2);
        using QueueCaller caller = new(fal.QueueAddress);
        for (int i = 0; i < 5; i++)
        {
            await caller.SubmitAsync();
        }

        List<string> seen = [];
        for (int i = 0; i < 7; i++)
        {
            seen.Add(string.Concat(fal.Jobs.Select(job => job.State.ToString()[0])));
            _time.Advance(_second);
        }

        Assert.Equal(["QQQQQ", "RRQQQ", "RRQQQ", "SSRRQ", "SSRRQ", "SSSSR", "SSSSR"], seen);
    }

    [Fact]
    public async Task A_job_that_waits_for_others_is_told_how_many_are_ahead()
    {
        await using FalEmulator fal = await StartAsync(concurrency: 1);
        using QueueCaller caller = new(fal.QueueAddress);
        string[] jobs = [await caller.SubmitAsync(), await caller.SubmitAsync(), await caller.SubmitAsync()];
        _time.Advance(_second);

        Assert.Equal("IN_PROGRESS", (await caller.GetAsync(jobs[0] + "/status")).Json.GetProperty("status").GetString());
        Assert.Equal(0, (await caller.GetAsync(jobs[1] + "/status")).Json.GetProperty("queue_position").GetInt32());
        Assert.Equal(1, (await caller.GetAsync(jobs[2] + "/status")).Json.GetProperty("queue_position").GetInt32());
    }

    [Fact]
    public async Task Low_priority_waits_behind_all_of_normal_priority()
    {
        await using FalEmulator fal = await StartAsync(concurrency: 1);
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync();
        await caller.SubmitAsync(("X-Fal-Queue-Priority", "low"));
        await caller.SubmitAsync(("X-Fal-Queue-Priority", "normal"));

        _time.Advance(3 * _second);

        Assert.Equal([FalJobState.Succeeded, FalJobState.Queued, FalJobState.Running], fal.Jobs.Select(job => job.State));
        Assert.Equal([false, true, false], fal.Jobs.Select(job => job.Headers.IsLowPriority));
    }

    [Fact]
    public async Task A_job_that_is_not_started_in_time_ends_in_504_of_the_users_own()
    {
        await using FalEmulator fal = await StartAsync(concurrency: 1);
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync();
        string late = await caller.SubmitAsync(("X-Fal-Request-Timeout", "2.5"));
        string patient = await caller.SubmitAsync(("X-Fal-Request-Start-Timeout", "60"));
        _time.Advance(2.5 * _second);

        Answer result = await caller.GetAsync(late);
        Answer status = await caller.GetAsync(late + "/status");

        Assert.Equal((504, "user", "startup_timeout"), (result.Status, result.Headers["X-Fal-Request-Timeout-Type"], result.Headers["X-Fal-Error-Type"]));
        Assert.Equal("startup_timeout", status.Json.GetProperty("error_type").GetString());
        Assert.Equal(202, (await caller.GetAsync(patient + "/status")).Status);
        _time.Advance(10 * _second);
        Assert.Equal([FalJobState.Succeeded, FalJobState.Failed, FalJobState.Succeeded], fal.Jobs.Select(job => job.State));
    }

    [Fact]
    public async Task A_start_timeout_does_not_limit_the_run()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync(("X-Fal-Request-Timeout", "1.5"));

        _time.Advance(3 * _second);

        Assert.Equal(FalJobState.Succeeded, fal.Jobs[0].State);
    }

    [Fact]
    public async Task A_run_that_fails_for_a_passing_reason_is_repeated_under_another_gateway_id()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextRuns(2, FalErrors.Request("runner_disconnected"));
        string job = await caller.SubmitAsync();

        _time.Advance(7 * _second);

        Assert.Equal((FalJobState.Succeeded, 3), (fal.Jobs[0].State, fal.Jobs[0].Runs));
        Assert.NotEqual(fal.Jobs[0].RequestId, fal.Jobs[0].GatewayRequestId);
        Assert.Equal(200, (await caller.GetAsync(job)).Status);
    }

    [Theory]
    [InlineData("runner_disconnected", true, 1)]
    [InlineData("runner_disconnected", false, 10)]
    [InlineData("request_timeout", false, 10)]
    [InlineData("runner_server_error", false, 1)]
    public async Task Runs_are_repeated_ten_times_at_most_and_not_at_all_for_lasting_reasons_or_when_told_not_to(string type, bool isToldNotTo, int runs)
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextRuns(99, FalErrors.Request(type));
        string job = await caller.SubmitAsync(("X-Fal-No-Retry", isToldNotTo ? "1" : "0"));

        _time.Advance(60 * _second);

        Assert.Equal((FalJobState.Failed, runs), (fal.Jobs[0].State, fal.Jobs[0].Runs));
        Assert.Equal(type, (await caller.GetAsync(job)).Headers["X-Fal-Error-Type"]);
    }

    [Fact]
    public async Task Failing_runs_count_towards_the_start_timeout()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextRuns(5, FalErrors.Request("runner_disconnected"));
        string job = await caller.SubmitAsync(("X-Fal-Request-Timeout", "4"));

        _time.Advance(60 * _second);

        Assert.Equal(2, fal.Jobs[0].Runs);
        Assert.Equal("user", (await caller.GetAsync(job)).Headers["X-Fal-Request-Timeout-Type"]);
    }

    [Fact]
    public async Task A_runner_that_is_slow_to_heed_a_cancellation_works_on()
    {
        await using FalEmulator fal = await StartAsync(cancelTakes: _second);
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        _time.Advance(1.5 * _second);

        Answer first = await caller.PutAsync(job + "/cancel");
        Answer second = await caller.PutAsync(job + "/cancel");

        Assert.All([first, second], answer => Assert.Equal((202, """{"status":"CANCELLATION_REQUESTED"}"""), (answer.Status, answer.Body)));
        Assert.Equal(FalJobState.Running, fal.Jobs[0].State);
        _time.Advance(_second);
        Assert.Equal(FalJobState.Cancelled, fal.Jobs[0].State);
    }

    [Fact]
    public async Task A_job_that_is_done_before_its_runner_heeds_the_cancellation_succeeds()
    {
        await using FalEmulator fal = await StartAsync(cancelTakes: 5 * _second);
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        _time.Advance(1.5 * _second);

        await caller.PutAsync(job + "/cancel");
        _time.Advance(5 * _second);

        Assert.Equal(FalJobState.Succeeded, fal.Jobs[0].State);
        Assert.Equal(200, (await caller.GetAsync(job)).Status);
    }

    [Fact]
    public async Task A_cancelled_job_makes_room_for_the_next()
    {
        await using FalEmulator fal = await StartAsync(concurrency: 1);
        using QueueCaller caller = new(fal.QueueAddress);
        string[] jobs = [await caller.SubmitAsync(), await caller.SubmitAsync(), await caller.SubmitAsync()];
        _time.Advance(_second);

        await caller.PutAsync(jobs[1] + "/cancel");
        await caller.PutAsync(jobs[0] + "/cancel");

        Assert.Equal([FalJobState.Cancelled, FalJobState.Cancelled, FalJobState.Running], fal.Jobs.Select(job => job.State));
    }

    [Fact]
    public async Task A_queue_longer_than_the_caller_wants_is_429()
    {
        await using FalEmulator fal = await StartAsync(concurrency: 1);
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync();
        await caller.SubmitAsync();

        Assert.Equal(429, (await caller.PostAsync(QueueCaller.Endpoint + "?fal_max_queue_length=1", QueueCaller.Payload)).Status);
        Assert.Equal(429, (await caller.PostAsync(QueueCaller.Endpoint + "?fal_max_queue_length=x", QueueCaller.Payload)).Status);
        _time.Advance(2 * _second);
        Assert.Equal(200, (await caller.PostAsync(QueueCaller.Endpoint + "?fal_max_queue_length=1", QueueCaller.Payload)).Status);
        Assert.Equal(3, fal.Jobs.Count);
    }

    [Fact]
    public async Task A_thousand_jobs_run_in_the_order_they_came()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = _second, Concurrency = 10, TimeProvider = _time });
        using QueueCaller caller = new(fal.QueueAddress);
        for (int i = 0; i < 1000; i++)
        {
            await caller.SubmitAsync();
        }

        _time.Advance(50 * _second);

        Assert.Equal(500, fal.Jobs.TakeWhile(job => job.State == FalJobState.Succeeded).Count());
        Assert.Equal(10, fal.Jobs.Skip(500).TakeWhile(job => job.State == FalJobState.Running).Count());
        Assert.All(fal.Jobs.Skip(510), job => Assert.Equal(FalJobState.Queued, job.State));
    }

    private Task<FalEmulator> StartAsync(int? concurrency = null, TimeSpan cancelTakes = default) => FalEmulator.StartAsync(new FalEmulatorOptions
    {
        QueuedFor = _second,
        RunsFor = 2 * _second,
        QueuePosition = 0,
        Concurrency = concurrency,
        CancelTakes = cancelTakes,
        TimeProvider = _time,
    });
}
