using KlingGen.Tests.Support;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.Queue;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("""[{"message":"a","timestamp":"2026-11-20T10:00:00Z","level":"INFO"},{"message":"b"}]""", "a,b")]
    [InlineData("""["a","b"]""", "a,b")]
    [InlineData("""{"message":"a"}""", "a")]
    [InlineData("""{"0":{"message":"a"},"1":"b"}""", "a,b")]
    [InlineData("{}", "")]
    [InlineData("\"a\"", "a")]
    [InlineData("17", "")]
    [InlineData("""[{"text":"a"}]""", """{"text":"a"}""")]
    public async Task Logs_come_in_many_forms(string logs, string expected)
    {
        QueueUpdate update = await ReadAsync($$"""{"status":"IN_PROGRESS","logs":{{logs}}}""");

        Assert.Equal(expected, string.Join(",", update.Logs.Select(log => log.Message)));
    }

    [Fact]
    public async Task A_log_line_keeps_time_level_and_source()
    {
        QueueUpdate update = await ReadAsync("""{"status":"IN_PROGRESS","logs":[{"message":"a","timestamp":"2026-11-20T10:00:00.5+00:00","level":"WARN","source":"USER"},{"message":"b","timestamp":"noon"}]}""");

        Assert.Equal(new QueueLog("a", new DateTimeOffset(2026, 11, 20, 10, 0, 0, 500, TimeSpan.Zero), "WARN", "USER"), update.Logs[0]);
        Assert.Null(update.Logs[1].Timestamp);
    }

    [Fact]
    public async Task Odd_values_of_known_fields_are_passed_over()
    {
        QueueUpdate update = await ReadAsync("""{"status":"COMPLETED","queue_position":"3","metrics":{"inference_time":"long"},"error":7,"error_type":null}""");

        Assert.Equal(QueueStatus.Completed, update.Status);
        Assert.Equal((null, null, null, null), (update.QueuePosition, update.InferenceTime, update.Error, update.ErrorType));
    }

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("<html>\n<body>Gateway</body></html>", "It begins: <html> <body>Gateway</body></html>")]
    [InlineData("""{"status":"IN_PRO""", "is not JSON")]
    [InlineData("""{"state":"IN_QUEUE"}""", "has no status")]
    [InlineData("""{"status":3}""", "has no status")]
    [InlineData("""["IN_QUEUE"]""", "is not a JSON object")]
    [InlineData("null", "is not a JSON object")]
    [InlineData("""{"status":"\ud800"}""", "holds text that is none")]
    [InlineData("""{"status":"IN_PROGRESS","logs":["\udc00"]}""", "holds text that is none")]
    public async Task A_status_that_is_none_is_quoted(string body, string expected)
    {
        KlingResponseException exception = await Assert.ThrowsAsync<KlingResponseException>(() => ReadAsync(body));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(RequestId, exception.RequestId);
    }

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("<html>busy</html>", "It begins: <html>busy</html>")]
    [InlineData("""{"video":{"url":"https://v3.fal.me""", "does not fit the endpoint's contract")]
    [InlineData("""{"video":{"url":null}}""", "video.url is null")]
    [InlineData("""{"video":{"url":5}}""", "does not fit the endpoint's contract")]
    [InlineData("""{"images":[]}""", "video is missing")]
    [InlineData("""{"video":{"url":"a"}} {"video":{"url":"b"}}""", "does not fit the endpoint's contract")]
    public async Task A_result_that_is_none_is_quoted(string body, string expected)
    {
        using ClipClient client = ClipClient.Impatient(new ScriptedHandler(Submitted, Completed, Answer(200, body)));

        KlingResponseException exception = await Assert.ThrowsAsync<KlingResponseException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal((ClipClient.EndpointId, RequestId), (exception.EndpointId, exception.RequestId));
        Assert.False(exception.JobMayExist);
    }

    [Theory]
    [InlineData("""{"items":[{"video":1}],"video":{"url":5}}""", "$.video.url")]
    [InlineData("""{"video":{"urls":[]}}""", "$.video.url")]
    [InlineData("""{"video":["url"]}""", "$.video")]
    [InlineData("[]", "$")]
    public async Task A_result_that_does_not_fit_is_told_with_the_place_of_what_does_not(string body, string path)
    {
        using UrlClient client = new(new ScriptedHandler(Submitted, Completed, Answer(200, body)));

        KlingResponseException exception = await Assert.ThrowsAsync<KlingResponseException>(() => client.Urls.RunAsync(new ClipRequest()));

        Assert.Equal(path, exception.Path);
        Assert.Contains($"(at {path})", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("""{"status":"IN_QUEUE"}""")]
    [InlineData("""{"request_id":""}""")]
    public async Task A_submit_without_a_request_id_says_that_the_job_may_exist(string body)
    {
        using ClipClient client = ClipClient.Over(new ScriptedHandler(Answer(200, body)));

        KlingResponseException exception = await Assert.ThrowsAsync<KlingResponseException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.True(exception.JobMayExist);
    }

    [Fact]
    public async Task A_result_that_holds_its_whole_film_is_read()
    {
        string film = "data:video/mp4;base64," + new string('A', 30_000_000);
        using ClipClient client = ClipClient.Over(new ScriptedHandler(Answer(200, $$"""{"video":{"url":"{{film}}"} }""")));

        Assert.Equal(film, (await client.Clips.Resume(RequestId).GetResultAsync()).Value.Url);
    }

    [Fact]
    public async Task Addresses_that_a_submit_leaves_out_follow_the_rule_for_short_paths()
    {
        using ClipClient client = ClipClient.Over(new ScriptedHandler(Answer(200, """{"request_id":"a b"}""")));

        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());

        Assert.Equal("https://queue.fal.run/fal-ai/kling-video/requests/a%20b", job.Reference.ResponseUrl.AbsoluteUri);
        Assert.Equal("https://queue.fal.run/fal-ai/kling-video/requests/a%20b/status", job.Reference.StatusUrl.AbsoluteUri);
    }

    [Fact]
    public async Task A_long_answer_is_quoted_only_at_its_beginning()
    {
        KlingResponseException exception = await Assert.ThrowsAsync<KlingResponseException>(() => ReadAsync(new string('x', 1_000_000)));

        Assert.EndsWith(new string('x', 200) + "…", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Message.Length < 500);
    }

    [Fact]
    public async Task A_state_of_the_future_is_shown_and_followed()
    {
        Func<HttpRequestMessage, HttpResponseMessage> future = Answer(202, """{"status":"WARMING_UP"}""");
        using ClipClient client = ClipClient.Over(new ScriptedHandler(Submitted, future, future, Completed, Finished));
        ProgressList progress = new();

        await client.Clips.RunAsync(new ClipRequest(), progress);

        Assert.Equal(["IN_QUEUE", "WARMING_UP", "WARMING_UP", "COMPLETED"], progress.Updates.Select(update => update.Status.ToString()));
        Assert.False(progress.Updates[1].Status.IsKnown);
    }

    [Fact]
    public async Task A_state_of_the_future_that_stays_is_settled_by_the_result()
    {
        Func<HttpRequestMessage, HttpResponseMessage> future = Answer(200, """{"status":"ARCHIVED"}""");
        using ClipClient client = ClipClient.Over(new ScriptedHandler([Submitted, .. Enumerable.Repeat(future, 10), Finished]));

        Assert.Equal(RequestId, (await client.Clips.RunAsync(new ClipRequest())).RequestId);
    }

    [Fact]
    public async Task A_state_of_the_future_without_end_is_an_error_and_no_endless_wait()
    {
        Func<HttpRequestMessage, HttpResponseMessage> future = Answer(200, """{"status":"ARCHIVED"}""");
        using ClipClient client = ClipClient.Over(new ScriptedHandler(
            [Submitted, .. Enumerable.Repeat(future, 10), Answer(400, """{"detail":"Request is still in progress"}""")]));

        KlingResponseException exception = await Assert.ThrowsAsync<KlingResponseException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Contains("'ARCHIVED'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(RequestId, exception.RequestId);
    }

    private static async Task<QueueUpdate> ReadAsync(string body)
    {
        using ClipClient client = ClipClient.Over(new ScriptedHandler(Answer(200, body)));
        return await client.Clips.Resume(RequestId).GetStatusAsync();
    }
}
