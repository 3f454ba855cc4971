using KlingGen.Tests.Support;
using Polly;
using Polly.CircuitBreaker;
using Polly.Hedging;
using Polly.Retry;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.DependencyInjection;

public sealed class PollyTests
{
    [Fact]
    public async Task The_standard_strategy_repeats_what_is_safe_with_the_pauses_asked_for()
    {
        SkippingTimeProvider time = new();
        ScriptedHandler handler = new(
            Answer(429, "", ("Retry-After", "4")), Break(new HttpRequestException(HttpRequestError.ConnectionError, "refused")), Submitted,
            Answer(502, "<html>"), Answer(503, "", ("Retry-After", "86400")), Completed, Finished);
        using ClipClient client = Over(handler, builder => builder.AddRetry(PollyRetryStrategy.StandardRetry()), time);

        await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal(7, handler.Calls.Count);
        Assert.Contains(TimeSpan.FromSeconds(4), time.Pauses);
        Assert.Contains(TimeSpan.FromSeconds(30), time.Pauses);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(504)]
    [InlineData(200)]
    [InlineData(0)]
    public async Task A_pipeline_that_repeats_everything_submits_once_all_the_same(int status)
    {
        ScriptedHandler handler = new(status == 0 ? Break(new HttpRequestException(HttpRequestError.ResponseEnded, "lost")) : Answer(status, "busy"));
        int tries = 0;
        using ClipClient client = Over(handler, builder => builder.AddRetry(new RetryStrategyOptions<KlingAttempt>
        {
            MaxRetryAttempts = 4,
            Delay = TimeSpan.Zero,
            ShouldHandle = _ =>
            {
                tries++;
                return PredicateResult.True();
            },
        }));

        KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Equal(5, tries);
        Assert.Single(handler.Calls);
        Assert.True(exception.JobMayExist);
    }

    [Fact]
    public async Task A_pipeline_that_sends_beside_itself_submits_once_all_the_same()
    {
        TaskCompletionSource second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        WaitingHandler handler = new(second.Task);
        using ClipClient client = Over(handler, builder => builder.AddHedging(new HedgingStrategyOptions<KlingAttempt>
        {
            Delay = TimeSpan.FromMilliseconds(1),
            MaxHedgedAttempts = 1,
            ShouldHandle = _ => PredicateResult.False(),
            OnHedging = _ =>
            {
                second.TrySetResult();
                return default;
            },
        }));

        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());

        Assert.Equal(RequestId, job.RequestId);
        Assert.Equal(1, handler.Submits);
    }

    [Fact]
    public async Task A_strategy_that_leaves_a_submit_under_way_does_not_hide_that_the_job_may_exist()
    {
        WaitingHandler handler = new(new TaskCompletionSource().Task);
        KlingClientOptions options = new() { ApiKey = ClipClient.Key, RetryStrategy = new Deserter() };
        using ClipClient client = new(options, new HttpClient(handler));

        KlingConnectionException exception = await Assert.ThrowsAsync<KlingConnectionException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.True(exception.JobMayExist);
        Assert.Equal(1, handler.Submits);
    }

    [Fact]
    public async Task A_time_limit_on_the_submit_says_that_the_job_may_exist()
    {
        WaitingHandler handler = new(new TaskCompletionSource().Task);
        using ClipClient client = Over(
            handler,
            builder => builder.AddRetry(new RetryStrategyOptions<KlingAttempt> { ShouldHandle = _ => PredicateResult.True(), MaxRetryAttempts = 2, Delay = TimeSpan.Zero }).AddTimeout(TimeSpan.FromMilliseconds(20)));

        KlingConnectionException exception = await Assert.ThrowsAsync<KlingConnectionException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.True(exception.JobMayExist);
        Assert.NotNull(exception.SubmittedAt);
        Assert.Equal(1, handler.Submits);
    }

    [Fact]
    public async Task An_open_circuit_sends_nothing_and_says_so()
    {
        ScriptedHandler handler = new(Answer(500, ""), Answer(500, ""));
        using ClipClient client = Over(handler, builder => builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<KlingAttempt>
        {
            MinimumThroughput = 2,
            ShouldHandle = arguments => new ValueTask<bool>(arguments.Outcome.Result?.StatusCode is null or >= System.Net.HttpStatusCode.InternalServerError),
        }));
        await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.SubmitAsync(new ClipRequest()));
        await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        KlingConnectionException exception = await Assert.ThrowsAsync<KlingConnectionException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.IsAssignableFrom<BrokenCircuitException>(exception.InnerException);
        Assert.False(exception.JobMayExist);
        Assert.True(exception.IsRetryable);
        Assert.Equal(2, handler.Calls.Count);
    }

    [Fact]
    public async Task Cancelling_between_two_tries_leaves_no_job()
    {
        using CancellationTokenSource source = new();
        ScriptedHandler handler = new(request =>
        {
            source.Cancel();
            return Answer(503, "")(request);
        });
        using ClipClient client = Over(handler, builder => builder.AddRetry(PollyRetryStrategy.StandardRetry()));

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Clips.SubmitAsync(new ClipRequest(), source.Token));

        Assert.DoesNotContain("may exist", exception.Message, StringComparison.Ordinal);
        Assert.Single(handler.Calls);
    }

    private static ClipClient Over(HttpMessageHandler handler, Action<ResiliencePipelineBuilder<KlingAttempt>> configure, SkippingTimeProvider? time = null)
    {
        ResiliencePipelineBuilder<KlingAttempt> builder = new() { TimeProvider = time ?? TimeProvider.System };
        configure(builder);
        KlingClientOptions options = new()
        {
            ApiKey = ClipClient.Key,
            TimeProvider = time ?? TimeProvider.System,
            RetryStrategy = new PollyRetryStrategy(builder.Build()),
        };
        return new ClipClient(options, new HttpClient(handler));
    }

    /// <summary>Takes submits and answers none before it is told to.</summary>
    private sealed class WaitingHandler(Task until) : HttpMessageHandler
    {
        private int _submits;

        public int Submits => _submits;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _submits);
            await until.WaitAsync(cancellationToken);
            return Submitted(request);
        }
    }

    /// <summary>Begins a call and throws rather than wait for it.</summary>
    private sealed class Deserter : KlingRetryStrategy
    {
        public override Task<KlingAttempt> ExecuteAsync(QueueCall call, Func<CancellationToken, Task<KlingAttempt>> attempt, CancellationToken cancellationToken)
        {
            _ = attempt(cancellationToken);
            throw new FormatException("Enough");
        }
    }
}
