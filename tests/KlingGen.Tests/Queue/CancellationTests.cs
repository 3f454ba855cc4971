using KlingGen.Emulator;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Queue;

public sealed class CancellationTests
{
    private static readonly FalEmulatorOptions _forever = new() { QueuedFor = TimeSpan.FromHours(1) };

    [Fact]
    public async Task Cancelling_a_run_cancels_its_job()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress, TimeProvider.System);
        using CancellationTokenSource source = new();
        ProgressList progress = new(_ => source.Cancel());

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(() => client.Clips.RunAsync(new ClipRequest(), progress, source.Token));

        Assert.IsAssignableFrom<OperationCanceledException>(exception);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(KlingCancellation.Requested, exception.Cancellation);
        Assert.Equal(fal.Jobs[0].RequestId, exception.Job?.RequestId);
        Assert.Equal(FalJobState.Cancelled, fal.Jobs[0].State);
    }

    [Fact]
    public async Task Cancelling_before_the_submit_sends_nothing()
    {
        ScriptedHandler handler = new();
        using ClipClient client = ClipClient.Over(handler);

        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Clips.RunAsync(new ClipRequest(), null, new CancellationToken(true)));

        Assert.Empty(handler.Calls);
    }

    [Fact]
    public async Task Cancelling_while_the_submit_is_under_way_waits_for_the_job_and_cancels_it()
    {
        using CancellationTokenSource source = new();
        HeldTimeProvider time = new();
        LateHandler handler = new(source, time.FirstTimer, ScriptedHandler.Submitted);
        using HttpClient http = new(handler);
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = time }, http);

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(() => client.Clips.RunAsync(new ClipRequest(), null, source.Token));

        Assert.Equal(ScriptedHandler.RequestId, exception.Job?.RequestId);
        Assert.Equal(KlingCancellation.Requested, exception.Cancellation);
        Assert.Equal(["POST", "PUT"], handler.Methods);
    }

    [Fact]
    public async Task A_submit_refused_after_its_caller_cancelled_counts_as_cancelled()
    {
        using CancellationTokenSource source = new();
        HeldTimeProvider time = new();
        using HttpClient http = new(new LateHandler(source, time.FirstTimer, ScriptedHandler.Answer(401, "")));
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = time }, http);

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Clips.SubmitAsync(new ClipRequest(), source.Token));

        Assert.IsType<KlingAuthenticationException>(exception.InnerException);
        Assert.DoesNotContain("may exist", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submit_that_never_answers_is_given_up_after_the_grace_and_said_to_be_uncertain()
    {
        using CancellationTokenSource source = new();
        using HttpClient http = new(new SilentHandler(source));
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = new SkippingTimeProvider() }, http);

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(() => client.Clips.SubmitAsync(new ClipRequest(), source.Token));

        Assert.Null(exception.Job);
        Assert.Null(exception.Cancellation);
        Assert.Contains("may exist", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_the_queue_does_not_take_is_told_with_its_cause()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        fal.FailNext(FalCall.Cancel, FalFault.Instead(new FalAnswer(500, """{"detail":"broken"}""")), times: 2);
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, QueueAddress = fal.QueueAddress, MaxRepeats = 1, PollInterval = TimeSpan.FromMilliseconds(1) });
        using CancellationTokenSource source = new();

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(
            () => client.Clips.RunAsync(new ClipRequest(), new ProgressList(_ => source.Cancel()), source.Token));

        Assert.Null(exception.Cancellation);
        Assert.Equal(fal.Jobs[0].RequestId, exception.Job?.RequestId);
        Assert.IsType<KlingServerException>(exception.InnerException);
    }

    // Otherwise the job would run, and be paid, for want of a second try.
    [Theory]
    [InlineData(FalFaultKind.DropBefore)]
    [InlineData(FalFaultKind.DropAfter)]
    [InlineData(FalFaultKind.AnswerBefore)]
    public async Task A_cancellation_that_gets_lost_is_asked_for_again(FalFaultKind kind)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        fal.FailNext(FalCall.Cancel, kind switch
        {
            FalFaultKind.DropBefore => FalFault.DropBefore,
            FalFaultKind.DropAfter => FalFault.DropAfter,
            _ => FalFault.Instead(new FalAnswer(503)),
        });
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, QueueAddress = fal.QueueAddress, PollInterval = TimeSpan.FromMilliseconds(1) });
        using CancellationTokenSource source = new();

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(
            () => client.Clips.RunAsync(new ClipRequest(), new ProgressList(_ => source.Cancel()), source.Token));

        // The job that the first call ended is over when the second asks; to say "nothing was cancelled" would be wrong.
        Assert.Equal((KlingCancellation.Requested, FalJobState.Cancelled), (exception.Cancellation, fal.Jobs[0].State));
        Assert.Equal(2, fal.CallsReceived[FalCall.Cancel]);
    }

    [Fact]
    public async Task A_cancellation_that_the_grace_is_too_short_for_tells_what_was_in_its_way()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        fal.FailNext(FalCall.Cancel, FalFault.Instead(new FalAnswer(503)), times: 20);
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, QueueAddress = fal.QueueAddress, TimeProvider = new GraceOnly() });
        using CancellationTokenSource source = new();

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(
            () => client.Clips.RunAsync(new ClipRequest(), new ProgressList(_ => source.Cancel()), source.Token));

        Assert.Null(exception.Cancellation);
        Assert.IsType<KlingServerException>(exception.InnerException);
    }

    [Fact]
    public async Task Cancelling_a_wait_leaves_the_job_alone()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress, TimeProvider.System);
        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());
        using CancellationTokenSource source = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(new ProgressList(_ => source.Cancel()), source.Token));

        Assert.Equal(FalJobState.Queued, fal.Jobs[0].State);
    }

    /// <summary>A clock on which the grace of five seconds is over once a pause of another length has begun, which never ends.</summary>
    private sealed class GraceOnly : TimeProvider
    {
        private readonly TaskCompletionSource _paused = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == TimeSpan.FromSeconds(5))
            {
                _ = _paused.Task.ContinueWith(_ => callback(state), TaskScheduler.Default);
            }
            else
            {
                _paused.TrySetResult();
            }

            return new HeldTimeProvider().CreateTimer(callback, state, dueTime, period);
        }
    }

    /// <summary>Takes a submit, lets its caller cancel, and answers only once the caller has begun to wait for the answer all the same.</summary>
    private sealed class LateHandler(CancellationTokenSource caller, Task callerWaits, Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public List<string> Methods { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Methods.Add(request.Method.Method);
            if (request.Method == HttpMethod.Put)
            {
                return ScriptedHandler.Answer(202, """{"status":"CANCELLATION_REQUESTED"}""")(request);
            }

            await caller.CancelAsync();
            await callerWaits.WaitAsync(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            return answer(request);
        }
    }

    /// <summary>Cancels its caller, then answers nothing until it is broken off.</summary>
    private sealed class SilentHandler(CancellationTokenSource caller) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            TaskCompletionSource<HttpResponseMessage> never = new();
            using CancellationTokenRegistration registration = cancellationToken.Register(() => never.SetCanceled(cancellationToken));
            caller.Cancel();
            return await never.Task;
        }
    }
}
