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
        ScriptedHandler handler = new(
            request =>
            {
                source.Cancel();
                return ScriptedHandler.Submitted(request);
            },
            ScriptedHandler.Answer(202, """{"status":"CANCELLATION_REQUESTED"}"""));
        using ClipClient client = ClipClient.Over(handler, TimeProvider.System);

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(() => client.Clips.RunAsync(new ClipRequest(), null, source.Token));

        Assert.Equal(ScriptedHandler.RequestId, exception.Job?.RequestId);
        Assert.Equal(KlingCancellation.Requested, exception.Cancellation);
        Assert.Equal(["POST", "PUT"], handler.Calls.Select(call => call.Method));
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
        fal.FailNext(FalCall.Cancel, 500, """{"detail":"broken"}""");
        using ClipClient client = ClipClient.Against(fal.QueueAddress, TimeProvider.System);
        using CancellationTokenSource source = new();

        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(
            () => client.Clips.RunAsync(new ClipRequest(), new ProgressList(_ => source.Cancel()), source.Token));

        Assert.Null(exception.Cancellation);
        Assert.Equal(fal.Jobs[0].RequestId, exception.Job?.RequestId);
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
