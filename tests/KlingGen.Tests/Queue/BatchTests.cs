using KlingGen.Emulator;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Queue;

public sealed class BatchTests
{
    private static readonly FalEmulatorOptions _atOnce = new() { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero };
    private static readonly FalEmulatorOptions _forever = new() { QueuedFor = TimeSpan.FromHours(1) };

    [Fact]
    public async Task Outcomes_come_in_the_requests_order_and_one_failure_loses_no_other()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        ClipRequest[] scenes = [Scene("one"), Scene("two") with { ImageUrl = null }, Scene("three"), Scene("four") with { ImageUrl = null, IsChecked = false }, Scene("five")];

        IReadOnlyList<KlingOutcome<Clip>> outcomes = await client.Clips.RunManyAsync(scenes);

        Assert.Equal([0, 1, 2, 3, 4], outcomes.Select(outcome => outcome.Index));
        Assert.Equal([true, false, true, false, true], outcomes.Select(outcome => outcome.IsSuccess));
        Assert.All(outcomes.Where(outcome => outcome.IsSuccess), outcome => Assert.Equal(outcome.Job!.RequestId, outcome.GetResult().RequestId));
        Assert.True(Assert.IsType<KlingValidationException>(outcomes[1].Error).IsLocal);
        Assert.Null(outcomes[1].Job);
        Assert.False(Assert.Throws<KlingValidationException>(() => outcomes[3].GetResult()).IsLocal);
        Assert.NotNull(outcomes[3].Job);
        Assert.Equal(4, fal.Jobs.Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    public async Task No_more_run_at_once_than_allowed(int concurrency)
    {
        CountingHandler handler = new(expected: concurrency);
        using HttpClient http = new(handler);
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = new SkippingTimeProvider() }, http);

        IReadOnlyList<KlingOutcome<Clip>> outcomes = concurrency == 3
            ? await client.Clips.RunManyAsync(Enumerable.Repeat(new ClipRequest(), 7))
            : await client.Clips.RunManyAsync(Enumerable.Repeat(new ClipRequest(), 7), concurrency);

        Assert.Equal(7, outcomes.Count(outcome => outcome.IsSuccess));
        Assert.Equal(concurrency, handler.MostAtOnce);
    }

    [Fact]
    public async Task Outcomes_are_given_as_soon_as_they_are_there()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress, TimeProvider.System);

        // The first waits for an hour; the second is refused before it is sent.
        await using IAsyncEnumerator<KlingOutcome<Clip>> outcomes = client.Clips
            .RunManyAsCompletedAsync([new ClipRequest(), new ClipRequest { ImageUrl = null }]).GetAsyncEnumerator();
        Assert.True(await outcomes.MoveNextAsync());

        Assert.Equal(1, outcomes.Current.Index);
    }

    [Fact]
    public async Task Leaving_the_loop_cancels_what_is_under_way()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress, TimeProvider.System);
        TaskCompletionSource submitted = new(TaskCreationOptions.RunContinuationsAsynchronously);

        await foreach (KlingOutcome<Clip> outcome in client.Clips.RunManyAsCompletedAsync(LateFailure(submitted.Task), progress: new Once(submitted)))
        {
            Assert.Equal(1, outcome.Index);
            break;
        }

        Assert.Equal(FalJobState.Cancelled, Assert.Single(fal.Jobs).State);
    }

    [Fact]
    public async Task Cancelling_cancels_every_job_in_the_queue_starts_no_more_and_tells_of_all()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress, TimeProvider.System);
        using CancellationTokenSource source = new();
        CountdownEvent underWay = new(3);

        IReadOnlyList<KlingOutcome<Clip>> outcomes = await client.Clips.RunManyAsync(
            Enumerable.Repeat(new ClipRequest(), 5), progress: new AfterFirstUpdates(underWay, source), cancellationToken: source.Token);

        Assert.Equal(5, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.IsAssignableFrom<OperationCanceledException>(outcome.Error));
        Assert.Equal([true, true, true, false, false], outcomes.Select(outcome => outcome.Job is not null));
        Assert.Equal(3, fal.Jobs.Count);
        Assert.All(fal.Jobs, job => Assert.Equal(FalJobState.Cancelled, job.State));
    }

    [Fact]
    public async Task Progress_says_which_request_it_is_about()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        Seen seen = new();

        IReadOnlyList<KlingOutcome<Clip>> outcomes = await client.Clips.RunManyAsync([Scene("one"), Scene("two")], progress: seen);

        Assert.All(outcomes, outcome => Assert.Contains(seen.Updates, update => update.Index == outcome.Index && update.Update.RequestId == outcome.Job!.RequestId && update.Update.Status == QueueStatus.Completed));
    }

    [Fact]
    public async Task A_list_of_requests_that_throws_leaves_no_job_behind()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress, TimeProvider.System);

        await Assert.ThrowsAsync<FormatException>(() => client.Clips.RunManyAsync(Broken()));

        Assert.All(fal.Jobs, job => Assert.Equal(FalJobState.Cancelled, job.State));

        static IEnumerable<ClipRequest> Broken()
        {
            yield return new ClipRequest();
            throw new FormatException();
        }
    }

    [Fact]
    public async Task At_least_one_runs_at_a_time()
    {
        using ClipClient client = ClipClient.Over(new ScriptedHandler());

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Clips.RunManyAsync([], concurrency: 0));
        Assert.Empty(await client.Clips.RunManyAsync([]));
    }

    private static ClipRequest Scene(string prompt) => new() { Prompt = prompt };

    /// <summary>A scene that is taken, and one that is refused once the first is in the queue.</summary>
    private static IEnumerable<ClipRequest> LateFailure(Task submitted)
    {
        yield return new ClipRequest();
        submitted.GetAwaiter().GetResult();
        yield return new ClipRequest { ImageUrl = null };
    }

    private sealed class Once(TaskCompletionSource submitted) : IProgress<KlingBatchUpdate>
    {
        public void Report(KlingBatchUpdate value) => submitted.TrySetResult();
    }

    private sealed class AfterFirstUpdates(CountdownEvent underWay, CancellationTokenSource source) : IProgress<KlingBatchUpdate>
    {
        private readonly HashSet<int> _seen = [];

        public void Report(KlingBatchUpdate value)
        {
            lock (_seen)
            {
                if (_seen.Add(value.Index) && underWay.Signal())
                {
                    source.Cancel();
                }
            }
        }
    }

    private sealed class Seen : IProgress<KlingBatchUpdate>
    {
        private readonly List<KlingBatchUpdate> _updates = [];

        public IReadOnlyList<KlingBatchUpdate> Updates => _updates;

        public void Report(KlingBatchUpdate value)
        {
            lock (_updates)
            {
                _updates.Add(value);
            }
        }
    }

    /// <summary>Counts the jobs between submit and result. A submit is answered once as many as expected are there, or all are.</summary>
    private sealed class CountingHandler(int expected) : HttpMessageHandler
    {
        private readonly TaskCompletionSource _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Lock _lock = new();
        private int _now;

        public int MostAtOnce { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string path = request.RequestUri!.AbsolutePath;
            if (request.Method == HttpMethod.Post)
            {
                lock (_lock)
                {
                    MostAtOnce = Math.Max(MostAtOnce, ++_now);
                    if (_now >= expected)
                    {
                        _full.TrySetResult();
                    }
                }

                await _full.Task.WaitAsync(cancellationToken);
                return ScriptedHandler.Submitted(request);
            }

            if (path.EndsWith("/status", StringComparison.Ordinal))
            {
                return ScriptedHandler.Completed(request);
            }

            lock (_lock)
            {
                _now--;
            }

            return ScriptedHandler.Finished(request);
        }
    }
}
