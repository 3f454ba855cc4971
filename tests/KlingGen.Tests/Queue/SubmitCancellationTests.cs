using KlingGen.Tests.Support;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.Queue;

public sealed class SubmitCancellationTests
{
    [Fact]
    public async Task Cancelling_between_two_tries_leaves_no_job_and_sends_nothing_more()
    {
        using CancellationTokenSource source = new();
        HeldTimeProvider time = new();
        ScriptedHandler handler = new(Answer(429, ""));
        using ClipClient client = ClipClient.Over(handler, time);

        Task<KlingJob<Clip>> submitting = client.Clips.SubmitAsync(new ClipRequest(), source.Token);
        await time.FirstTimer;
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => submitting);
        Assert.IsNotType<KlingCanceledException>(exception);
        Assert.Single(handler.Calls);
    }
}
