using System.Net;
using KlingGen.Tests.Support;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.Queue;

public sealed class PatienceTests
{
    private static readonly Func<HttpRequestMessage, HttpResponseMessage> _badGateway = Answer(502, "<html><body>nginx</body></html>");

    [Fact]
    public async Task Broken_status_and_result_calls_are_made_again()
    {
        ScriptedHandler handler = new(
            Submitted,
            Break(new HttpRequestException("connection reset")),
            Answer(503, """{"detail":"busy"}"""),
            Answer(429, ""),
            Break(new TaskCanceledException("timeout")),
            Completed,
            _badGateway,
            Finished);
        using ClipClient client = ClipClient.Over(handler);

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal(RequestId, result.RequestId);
        Assert.Equal(8, handler.Calls.Count);
    }

    [Fact]
    public async Task After_five_repeats_the_last_failure_is_thrown_with_the_job_to_resume()
    {
        ScriptedHandler handler = new([Submitted, .. Enumerable.Repeat(_badGateway, 6)]);
        using ClipClient client = ClipClient.Over(handler);

        KlingServerException exception = await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Equal(RequestId, exception.RequestId);
        Assert.Equal(7, handler.Calls.Count);
    }

    [Fact]
    public async Task A_pause_that_the_server_asks_for_is_kept_within_reason()
    {
        SkippingTimeProvider time = new();
        ScriptedHandler handler = new(Answer(429, "", ("Retry-After", "17")), Answer(503, "", ("Retry-After", "86400")), Completed, Finished);
        using ClipClient client = ClipClient.Over(handler, time);

        await client.Clips.Resume(RequestId).WaitAsync();

        Assert.Equal([TimeSpan.FromSeconds(17), TimeSpan.FromSeconds(30)], time.Pauses);
    }

    [Fact]
    public async Task A_failure_that_the_model_explains_is_not_asked_for_again()
    {
        ScriptedHandler handler = new(Submitted, Completed, Answer(500, """{"detail":[{"loc":["body"],"msg":"Generation failed","type":"internal_server_error","url":"x"}]}"""));
        using ClipClient client = ClipClient.Over(handler);

        KlingServerException exception = await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Equal("internal_server_error", exception.ErrorType);
        Assert.True(exception.IsRetryable);
        Assert.Equal(3, handler.Calls.Count);
    }

    [Theory]
    [InlineData(429, false)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, false)]
    [InlineData(504, true)]
    public async Task A_refused_submit_is_never_repeated(int status, bool jobMayExist)
    {
        ScriptedHandler handler = new(Answer(status, "busy"));
        using ClipClient client = ClipClient.Over(handler);

        KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Single(handler.Calls);
        Assert.Equal(jobMayExist, exception.JobMayExist);
        Assert.Equal("busy", exception.Detail);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    [InlineData(HttpRequestError.Unknown, true)]
    public async Task A_submit_without_an_answer_is_never_repeated_and_says_whether_a_job_may_exist(HttpRequestError error, bool jobMayExist)
    {
        ScriptedHandler handler = new(Break(new HttpRequestException(error, "no answer")));
        using ClipClient client = ClipClient.Over(handler);

        KlingConnectionException exception = await Assert.ThrowsAsync<KlingConnectionException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Single(handler.Calls);
        Assert.Equal(jobMayExist, exception.JobMayExist);
        Assert.Null(exception.StatusCode);
    }

    [Fact]
    public async Task One_look_at_a_job_is_one_call()
    {
        ScriptedHandler handler = new(_badGateway);
        using ClipClient client = ClipClient.Over(handler);

        KlingServerException exception = await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.Resume(RequestId).GetStatusAsync());

        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
    }
}
