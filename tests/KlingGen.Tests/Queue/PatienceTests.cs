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
    [InlineData("{\"video\":{\"url\":\"https://v3.fal.me")]
    [InlineData("<html>busy</html>")]
    [InlineData("")]
    public async Task An_answer_that_is_cut_off_or_is_no_JSON_is_asked_for_again(string body)
    {
        ScriptedHandler handler = new(Submitted, Answer(200, body), Completed, Answer(200, body), Finished);
        using ClipClient client = ClipClient.Over(handler);

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal("https://v3.fal.media/clip.mp4", result.Value.Url);
        Assert.Equal(5, handler.Calls.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_submit_that_can_have_been_taken_is_never_repeated(int status)
    {
        ScriptedHandler handler = new(Answer(status, "busy"));
        using ClipClient client = ClipClient.Over(handler);

        KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Single(handler.Calls);
        Assert.True(exception.JobMayExist);
        Assert.Equal("busy", exception.Detail);
    }

    [Theory]
    [InlineData("x-fal-request-id", "0195f2aa-1111-7000-8000-00000000cafe")]
    [InlineData("X-Fal-Error-Type", "runner_disconnected")]
    public async Task A_503_that_speaks_of_a_job_is_not_the_front_doors_and_not_repeated(string header, string value)
    {
        ScriptedHandler handler = new(Answer(503, "", (header, value)));
        using ClipClient client = ClipClient.Over(handler);

        KlingServerException exception = await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Single(handler.Calls);
        Assert.True(exception.JobMayExist);
    }

    [Fact]
    public async Task A_submit_that_the_front_door_turned_away_is_repeated_with_the_pauses_asked_for()
    {
        SkippingTimeProvider time = new();
        ScriptedHandler handler = new(
            Answer(429, "", ("Retry-After", "4")), Answer(503, "busy"), Break(new HttpRequestException(HttpRequestError.ConnectionError, "refused")), Submitted);
        using ClipClient client = ClipClient.Over(handler, time);

        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());

        Assert.Equal(RequestId, job.RequestId);
        Assert.Equal(4, handler.Calls.Count);
        Assert.All(handler.Calls, call => Assert.Equal(handler.Calls[0], call));
        Assert.Equal([4, 8, 16], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_submit_that_is_turned_away_again_and_again_fails_without_a_job(int status)
    {
        ScriptedHandler handler = new([.. Enumerable.Repeat(Answer(status, "busy"), 6)]);
        using ClipClient client = ClipClient.Over(handler);

        KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Equal(6, handler.Calls.Count);
        Assert.False(exception.JobMayExist);
        Assert.True(exception.IsRetryable);
    }

    [Theory]
    [InlineData(HttpRequestError.ResponseEnded)]
    [InlineData(HttpRequestError.Unknown)]
    public async Task A_submit_whose_answer_was_lost_is_not_repeated_and_says_where_to_look(HttpRequestError error)
    {
        SkippingTimeProvider time = new();
        DateTimeOffset sent = time.GetUtcNow();
        ScriptedHandler handler = new(Break(new HttpRequestException(error, "no answer")));
        using ClipClient client = ClipClient.Over(handler, time);

        KlingConnectionException exception = await Assert.ThrowsAsync<KlingConnectionException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Single(handler.Calls);
        Assert.True(exception.JobMayExist);
        Assert.False(exception.IsRetryable);
        Assert.Null(exception.StatusCode);
        Assert.Equal(sent, exception.SubmittedAt);
        Assert.Contains($"{ClipClient.EndpointId} on fal's dashboard for one of 2026-11-20 12:00:00 UTC", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    public async Task A_submit_that_never_reached_anybody_fails_without_a_job(HttpRequestError error)
    {
        ScriptedHandler handler = new([.. Enumerable.Repeat(Break(new HttpRequestException(error, "no way")), 6)]);
        using ClipClient client = ClipClient.Over(handler);

        KlingConnectionException exception = await Assert.ThrowsAsync<KlingConnectionException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.False(exception.JobMayExist);
        Assert.True(exception.IsRetryable);
    }

    [Fact]
    public async Task Every_failure_after_the_submit_has_the_job_to_resume()
    {
        ScriptedHandler handler = new([Submitted, .. Enumerable.Repeat(_badGateway, 6), Completed, Finished]);
        using ClipClient client = ClipClient.Over(handler);
        KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.RunAsync(new ClipRequest()));

        KlingResult<Clip> result = await client.Clips.Resume(KlingJobReference.Parse(exception.Job!.ToString())).WaitAsync();

        Assert.Equal(RequestId, result.RequestId);
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
