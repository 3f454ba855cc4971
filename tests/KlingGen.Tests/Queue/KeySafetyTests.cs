using System.Net;
using System.Text.Json;
using KlingGen.Emulator;
using KlingGen.Tests.Support;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.Queue;

public sealed class KeySafetyTests
{
    [Theory]
    [InlineData("https://queue.fal.run.evil.example/x")]
    [InlineData("https://evil.example/queue.fal.run")]
    [InlineData("https://queue.fal.run@evil.example/x")]
    [InlineData("https://user@queue.fal.run/x")]
    [InlineData("https://queue.fal.run:8443/x")]
    [InlineData("http://queue.fal.run/x")]
    [InlineData("http://127.0.0.1:9/x")]
    [InlineData("https://fal.run/x")]
    [InlineData("https://rest.fal.ai/x")]
    [InlineData("https://xn--queue-fal-run-x.example/x")]
    [InlineData("ftp://queue.fal.run/x")]
    [InlineData("file:///etc/passwd")]
    public async Task A_forged_address_in_an_answer_gets_no_call(string address)
    {
        ScriptedHandler handler = new(Answer(200, $$"""{"status":"IN_QUEUE","request_id":"r","status_url":"{{address}}","response_url":"{{address}}","cancel_url":"{{address}}"}"""));
        using ClipClient client = ClipClient.Over(handler);
        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());

        KlingException[] exceptions =
        [
            await Assert.ThrowsAsync<KlingException>(() => job.GetStatusAsync()),
            await Assert.ThrowsAsync<KlingException>(() => job.GetResultAsync()),
            await Assert.ThrowsAsync<KlingException>(() => job.CancelAsync()),
            await Assert.ThrowsAsync<KlingException>(() => job.WaitAsync()),
        ];

        Assert.All(exceptions, exception => Assert.Contains("not a host of the queue", exception.Message, StringComparison.Ordinal));
        Assert.All(exceptions, exception => Assert.Equal("r", exception.RequestId));
        Assert.Single(handler.Calls);
    }

    [Theory]
    [InlineData(KlingFollowing.Polling)]
    [InlineData(KlingFollowing.Streaming)]
    public async Task A_server_on_another_host_that_an_answer_names_is_never_called(KlingFollowing following)
    {
        await using FalEmulator queue = await FalEmulator.StartAsync();
        await using EventServer other = await EventServer.StartAsync(context => EventServer.SendAsync(context, "data: {\"status\":\"COMPLETED\"}\n\n"));
        queue.FailNext(FalCall.Submit, 200, $$"""{"status":"IN_QUEUE","request_id":"r","status_url":"{{other.Address}}r/status","response_url":"{{other.Address}}r","cancel_url":"{{other.Address}}r/cancel"}""");
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, QueueAddress = queue.QueueAddress, Following = following });

        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());
        KlingException[] exceptions =
        [
            await Assert.ThrowsAsync<KlingException>(() => job.WaitAsync()),
            await Assert.ThrowsAsync<KlingException>(() => job.GetResultAsync()),
            await Assert.ThrowsAsync<KlingException>(() => job.CancelAsync()),
        ];

        Assert.All(exceptions, exception => Assert.Contains("not a host of the queue", exception.Message, StringComparison.Ordinal));
        Assert.Empty(other.Calls);
    }

    [Fact]
    public async Task The_spare_host_of_the_queue_gets_the_key()
    {
        ScriptedHandler handler = new(
            Answer(200, """{"status":"IN_QUEUE","request_id":"r","status_url":"https://queue.falrun.com/fal-ai/kling-video/requests/r/status"}"""), Completed);
        using ClipClient client = ClipClient.Over(handler);

        await (await client.Clips.SubmitAsync(new ClipRequest())).GetStatusAsync();

        Assert.Equal("Key " + ClipClient.Key, handler.Calls[1].Authorization);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_an_error_and_not_followed(int status)
    {
        ScriptedHandler handler = new(Answer(status, "", ("Location", "https://evil.example/")));
        using ClipClient client = ClipClient.Over(handler);

        KlingException exception = await Assert.ThrowsAsync<KlingException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Contains("not followed", exception.Message, StringComparison.Ordinal);
        Assert.Single(handler.Calls);
    }

    [Fact]
    public async Task The_librarys_own_HttpClient_does_not_follow_a_redirect()
    {
        await using RedirectingServer server = await RedirectingServer.StartAsync();
        using ClipClient client = ClipClient.Against(server.Address);

        KlingException exception = await Assert.ThrowsAsync<KlingException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, exception.StatusCode);
        Assert.Empty(server.KeysSeenBehindTheRedirect);
        Assert.False(server.WasFollowed);
    }

    [Fact]
    public async Task A_callers_HttpClient_that_follows_redirects_is_found_out_and_carries_no_key_along()
    {
        await using RedirectingServer server = await RedirectingServer.StartAsync();
        using HttpClient http = new();
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, QueueAddress = server.Address }, http);

        KlingException exception = await Assert.ThrowsAsync<KlingException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Contains("AllowAutoRedirect", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.JobMayExist);
        Assert.True(server.WasFollowed);
        Assert.Empty(server.KeysSeenBehindTheRedirect);
        Assert.Null(http.DefaultRequestHeaders.Authorization);
    }

    [Fact]
    public async Task No_text_shows_a_key_that_a_server_echoes()
    {
        string key = ClipClient.Key;
        string echo = $$"""{"detail":[{"loc":["body","{{key}}"],"msg":"bad {{key}}","type":"{{key}}","ctx":{"seen":"{{key}}"} }],"error_type":"{{key}}"}""";
        (string, string)[] headers = [("X-Fal-Error-Type", key), ("x-fal-request-id", key)];
        List<Exception> exceptions = [];
        foreach (int status in new[] { 302, 400, 401, 403, 404, 422, 429, 500, 503 })
        {
            exceptions.Add(await SubmitAsync(Answer(status, echo, headers)));
            exceptions.Add(await SubmitAsync(Answer(status, $$"""{"detail":"{{key}}"}""", headers)));
            exceptions.Add(await SubmitAsync(Answer(status, new string(' ', 180) + key, headers)));
        }

        exceptions.Add(await SubmitAsync(Answer(200, $"<html>{key}")));
        exceptions.Add(await SubmitAsync(Break(new HttpRequestException($"failed for {key}", new IOException(key)))));
        exceptions.Add(await SubmitAsync(Break(new TaskCanceledException(key))));

        Assert.All(exceptions, exception => Assert.DoesNotContain(key, Everything(exception), StringComparison.Ordinal));
        Assert.All(exceptions, exception => Assert.DoesNotContain("5ecret", Everything(exception), StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_update_shows_a_key_that_a_server_echoes()
    {
        string key = ClipClient.Key;
        using ClipClient client = ClipClient.Over(new ScriptedHandler(
            Answer(200, $$"""{"status":"{{key}}","error":"{{key}}","error_type":"{{key}}","logs":["{{key}}",{"message":"{{key}}","level":"{{key}}","source":"{{key}}"},{"x":"{{key}}"}]}""")));

        QueueUpdate update = await client.Clips.Resume(RequestId).GetStatusAsync();

        Assert.DoesNotContain(key, update + string.Join("", update.Logs), StringComparison.Ordinal);
        Assert.Equal(3, update.Logs.Count);
    }

    [Fact]
    public async Task A_job_shows_no_key_that_a_server_puts_into_its_id_or_addresses()
    {
        string key = ClipClient.Key;
        using ClipClient client = ClipClient.Over(new ScriptedHandler(
            Answer(200, $$"""{"status":"IN_QUEUE","request_id":"r-{{key}}","status_url":"https://queue.fal.run/s?key={{key}}","response_url":"https://queue.fal.run/{{key}}","cancel_url":"https://queue.fal.run/c"}""")));

        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());

        Assert.DoesNotContain("5ecret", $"{job}{job.RequestId}{job.Reference}{JsonSerializer.Serialize(job.Reference)}", StringComparison.Ordinal);
        Assert.Equal("https://queue.fal.run/c", job.Reference.CancelUrl.AbsoluteUri);
    }

    [Fact]
    public void No_object_shows_the_key()
    {
        KlingClientOptions options = new() { ApiKey = ClipClient.Key };
        using ClipClient client = new(options);

        Assert.DoesNotContain(ClipClient.Key, $"{options}{client}{client.Clips}{client.Clips.Resume(RequestId)}{client.Clips.Resume(RequestId).Reference}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("schlüssel")]
    public void A_key_that_cannot_be_sent_is_refused_without_being_shown(string key)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new ClipClient(key));

        Assert.DoesNotContain(key.Length > 2 ? key : "\0", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task White_space_around_a_key_is_ignored()
    {
        ScriptedHandler handler = new(Submitted);
        using ClipClient client = new(new KlingClientOptions { ApiKey = $" {ClipClient.Key}\n" }, new HttpClient(handler));

        await client.Clips.SubmitAsync(new ClipRequest());

        Assert.Equal("Key " + ClipClient.Key, handler.Calls[0].Authorization);
    }

    private static async Task<Exception> SubmitAsync(Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        using ClipClient client = ClipClient.Impatient(new ScriptedHandler(answer));
        return await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.SubmitAsync(new ClipRequest()));
    }

    private static string Everything(Exception exception)
    {
        KlingException kling = Assert.IsAssignableFrom<KlingException>(exception);
        IEnumerable<string?> errors = kling.Errors.Select(error => $"{error} {error.Context}");
        return string.Join('\n', [kling.ToString(), kling.Message, kling.Detail, kling.ErrorType, kling.RequestId, kling.EndpointId, .. errors, .. kling.Data.Values.Cast<object?>().Select(value => value?.ToString())]);
    }
}
