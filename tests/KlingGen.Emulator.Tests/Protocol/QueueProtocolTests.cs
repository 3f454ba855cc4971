using System.Text.Json;
using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Protocol;

public sealed class QueueProtocolTests
{
    private const string Endpoint = "fal-ai/kling-video/o3/pro/image-to-video";

    private const string Payload = """{"prompt":"A bottle turns.","image_url":"https://example.com/bottle.png"}""";

    private readonly ManualTimeProvider _time = new();

    [Fact]
    public async Task A_submit_answers_200_with_short_addresses()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        Answer answer = await caller.PostAsync(Endpoint, Payload);

        string id = fal.Jobs.Single().RequestId;
        Assert.Equal(200, answer.Status);
        Assert.Equal("IN_QUEUE", answer.Json.GetProperty("status").GetString());
        Assert.Equal(4, answer.Json.GetProperty("queue_position").GetInt32());
        Assert.Equal(id, answer.Json.GetProperty("request_id").GetString());
        Assert.Equal(id, answer.Json.GetProperty("gateway_request_id").GetString());
        Assert.Equal($"{fal.QueueAddress}fal-ai/kling-video/requests/{id}", answer.Json.GetProperty("response_url").GetString());
        Assert.Equal($"{fal.QueueAddress}fal-ai/kling-video/requests/{id}/status", answer.Json.GetProperty("status_url").GetString());
        Assert.Equal($"{fal.QueueAddress}fal-ai/kling-video/requests/{id}/cancel", answer.Json.GetProperty("cancel_url").GetString());
        Assert.Equal(id, answer.Headers["x-fal-request-id"]);
    }

    [Fact]
    public async Task A_status_is_202_until_the_job_is_over_and_then_200()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, Payload);
        List<string> seen = [];
        for (int second = 0; second <= 8; second++)
        {
            Answer answer = await caller.GetAsync(job + "/status");
            string position = answer.Json.TryGetProperty("queue_position", out JsonElement ahead) ? $" {ahead}" : "";
            seen.Add($"{answer.Status} {answer.Json.GetProperty("status").GetString()}{position}");
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(
            [
                "202 IN_QUEUE 4", "202 IN_QUEUE 3", "202 IN_QUEUE 2", "202 IN_QUEUE 1",
                "202 IN_PROGRESS", "202 IN_PROGRESS", "202 IN_PROGRESS", "202 IN_PROGRESS",
                "200 COMPLETED",
            ],
            seen);
    }

    [Fact]
    public async Task Logs_are_a_list_when_asked_for_and_null_otherwise()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, Payload);
        _time.Advance(TimeSpan.FromSeconds(6));

        Answer with = await caller.GetAsync(job + "/status?logs=1");
        Answer without = await caller.GetAsync(job + "/status");

        JsonElement[] logs = [.. with.Json.GetProperty("logs").EnumerateArray()];
        Assert.Equal([$"Emulating {Endpoint}", "Progress: 25%", "Progress: 50%"], logs.Select(log => log.GetProperty("message").GetString()));
        Assert.All(logs, log => Assert.True(log.TryGetProperty("level", out _) && log.GetProperty("timestamp").TryGetDateTimeOffset(out _)));
        Assert.Equal(JsonValueKind.Null, without.Json.GetProperty("logs").ValueKind);
    }

    [Fact]
    public async Task A_result_is_400_while_the_job_is_pending_and_the_models_body_afterwards()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, Payload);
        Answer queued = await caller.GetAsync(job);
        _time.Advance(TimeSpan.FromSeconds(4));
        Answer running = await caller.GetAsync(job);
        _time.Advance(TimeSpan.FromSeconds(4));
        Answer over = await caller.GetAsync(job);
        Answer again = await caller.GetAsync(job);

        Assert.All([queued, running], answer => Assert.Equal((400, """{"detail":"Request is still in progress"}"""), (answer.Status, answer.Body)));
        Assert.Equal(200, over.Status);
        Assert.Equal(fal.Jobs[0].RequestId, over.Headers["x-fal-request-id"]);
        Assert.Equal($"{fal.QueueAddress}files/{fal.Jobs[0].RequestId}.mp4", over.Json.GetProperty("video").GetProperty("url").GetString());
        Assert.Equal(over.Body, again.Body);
    }

    [Fact]
    public async Task A_completed_status_gives_the_time_of_the_run()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, Payload);
        _time.Advance(TimeSpan.FromHours(1));

        Answer answer = await caller.GetAsync(job + "/status");

        Assert.Equal(4, answer.Json.GetProperty("metrics").GetProperty("inference_time").GetDouble());
        Assert.False(answer.Json.TryGetProperty("error", out _));
    }

    [Fact]
    public async Task An_invalid_payload_is_taken_and_refused_with_422_only_at_the_result()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, """{"prompt":"A bottle turns."}""");
        Answer queued = await caller.GetAsync(job + "/status");
        _time.Advance(TimeSpan.FromSeconds(4));
        Answer status = await caller.GetAsync(job + "/status");
        Answer result = await caller.GetAsync(job);

        Assert.Equal((202, 200, 422), (queued.Status, status.Status, result.Status));
        Assert.Equal("COMPLETED", status.Json.GetProperty("status").GetString());
        Assert.Equal("Invalid status code: 422", status.Json.GetProperty("error").GetString());
        JsonElement error = result.Json.GetProperty("detail").EnumerateArray().Single();
        Assert.Equal("""["body","image_url"]""", error.GetProperty("loc").GetRawText());
        Assert.Equal(("missing", "Field required"), (error.GetProperty("type").GetString(), error.GetProperty("msg").GetString()));
        Assert.Equal("""{"prompt":"A bottle turns."}""", error.GetProperty("input").GetRawText());
        Assert.Equal(FalJobState.Failed, fal.Jobs[0].State);
        Assert.Equal(["$.image_url: Field required (missing)"], fal.Jobs[0].Errors);
    }

    [Fact]
    public async Task Unknown_fields_are_ignored_and_noted()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, """{"image_url":"x","multi_prompt":[{"prompt":"a","camera":"b"}],"negative_prompt":"blur","cfg_scale":0.5}""");
        _time.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal(200, (await caller.GetAsync(job)).Status);
        Assert.Equal(["$.negative_prompt", "$.cfg_scale", "$.multi_prompt[0].camera"], fal.Jobs[0].IgnoredFields);
    }

    [Theory]
    [InlineData("queued", 0)]
    [InlineData("running", 5)]
    public async Task A_pending_job_is_cancelled(string _, int seconds)
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, Payload);
        _time.Advance(TimeSpan.FromSeconds(seconds));

        Answer first = await caller.PutAsync(job + "/cancel");
        Answer second = await caller.PutAsync(job + "/cancel");
        Answer status = await caller.GetAsync(job + "/status");
        Answer result = await caller.GetAsync(job);

        Assert.Equal((202, """{"status":"CANCELLATION_REQUESTED"}"""), (first.Status, first.Body));
        Assert.Equal((400, """{"status":"ALREADY_COMPLETED"}"""), (second.Status, second.Body));
        Assert.Equal("client_cancelled", status.Json.GetProperty("error_type").GetString());
        Assert.Equal((499, "client_cancelled"), (result.Status, result.Headers["X-Fal-Error-Type"]));
        Assert.Equal(FalJobState.Cancelled, fal.Jobs[0].State);
    }

    [Fact]
    public async Task A_job_that_is_over_is_not_cancelled()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, Payload);
        _time.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal(400, (await caller.PutAsync(job + "/cancel")).Status);
        Assert.Equal(200, (await caller.GetAsync(job)).Status);
    }

    [Fact]
    public async Task An_unknown_request_is_404_everywhere()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync(Endpoint, Payload);

        Assert.Equal(404, (await caller.GetAsync("fal-ai/kling-video/requests/none/status")).Status);
        Assert.Equal(404, (await caller.GetAsync("fal-ai/kling-video/requests/none")).Status);
        Answer cancel = await caller.PutAsync("fal-ai/kling-video/requests/none/cancel");
        Assert.Equal((404, """{"status":"NOT_FOUND"}"""), (cancel.Status, cancel.Body));
        Assert.Equal(404, (await caller.GetAsync(job.Replace("kling-video", "kling-image", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task With_the_full_id_a_status_is_empty_and_a_cancel_is_405()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync(Endpoint, Payload);
        string path = $"{Endpoint}/requests/{fal.Jobs[0].RequestId}";

        Answer status = await caller.GetAsync(path + "/status");

        Assert.Equal("", status.Body);
        Assert.Equal(405, (await caller.PutAsync(path + "/cancel")).Status);
        Assert.Equal(FalJobState.Queued, fal.Jobs[0].State);
    }

    [Fact]
    public async Task An_unknown_application_is_404_at_the_submit()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        Assert.Equal(404, (await caller.PostAsync("fal-ai/kling-film/o3/pro/image-to-video", Payload)).Status);
        Assert.Empty(fal.Jobs);
    }

    [Fact]
    public async Task An_unknown_path_of_a_known_application_is_taken_and_404_at_the_result()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync("fal-ai/kling-video/o3/pro/image-to-film", Payload);
        _time.Advance(TimeSpan.FromSeconds(8));

        Answer answer = await caller.GetAsync(job);

        Assert.Equal((404, """{"detail":"Path /o3/pro/image-to-film not found"}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData(null, null, 401)]
    [InlineData("", null, 401)]
    [InlineData("any", null, 200)]
    [InlineData("wrong", "right", 401)]
    [InlineData("right", "right", 200)]
    [InlineData(null, "right", 401)]
    public async Task Calls_need_the_key(string? sent, string? wanted, int expected)
    {
        await using FalEmulator fal = await StartAsync(wanted);
        using QueueCaller caller = new(fal.QueueAddress, sent);

        Assert.Equal(expected, (await caller.PostAsync(Endpoint, Payload)).Status);
        Assert.Equal(expected == 401 ? 401 : 404, (await caller.GetAsync("fal-ai/kling-video/requests/none")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"prompt\":")]
    [InlineData("<xml/>")]
    [InlineData("""{"prompt":"\ud800"}""")]
    public async Task A_body_that_is_not_JSON_is_refused_at_once(string body)
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        Answer answer = await caller.PostAsync(Endpoint, body);

        Assert.Equal((400, "bad_request"), (answer.Status, answer.Json.GetProperty("error_type").GetString()));
        Assert.Empty(fal.Jobs);
    }

    [Theory]
    [InlineData("fal-ai/kling-video/o3/pro/image-to-video")]
    [InlineData("fal-ai/kling-video/requests/")]
    public async Task Other_calls_are_405(string path)
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        Assert.Equal(405, (await caller.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Failures_asked_for_come_once_and_in_order()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNext(FalCall.Submit, 503, """{"detail":"busy"}""");
        fal.FailNext(FalCall.Submit, new FalAnswer(429, "<html>") { ContentType = "text/html", Headers = new Dictionary<string, string> { ["Retry-After"] = "3" } });

        Answer[] answers = [await caller.PostAsync(Endpoint, Payload), await caller.PostAsync(Endpoint, Payload), await caller.PostAsync(Endpoint, Payload)];

        Assert.Equal([503, 429, 200], answers.Select(answer => answer.Status));
        Assert.Equal("3", answers[1].Headers["Retry-After"]);
        Assert.Equal("<html>", answers[1].Body);
        Assert.Single(fal.Jobs);
    }

    [Fact]
    public async Task A_job_can_be_made_to_fail()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextJob(new FalAnswer(503, """{"detail":"gone","error_type":"runner_disconnected"}""") { Headers = new Dictionary<string, string> { ["X-Fal-Error-Type"] = "runner_disconnected" } });
        string failing = await caller.SubmitAsync(Endpoint, Payload);
        string fine = await caller.SubmitAsync(Endpoint, Payload);
        _time.Advance(TimeSpan.FromSeconds(8));

        Answer status = await caller.GetAsync(failing + "/status");

        Assert.Equal("runner_disconnected", status.Json.GetProperty("error_type").GetString());
        Assert.Equal(503, (await caller.GetAsync(failing)).Status);
        Assert.Equal(200, (await caller.GetAsync(fine)).Status);
        Assert.Equal([FalJobState.Failed, FalJobState.Succeeded], fal.Jobs.Select(job => job.State));
    }

    [Fact]
    public async Task Two_emulators_run_side_by_side()
    {
        await using FalEmulator first = await StartAsync();
        await using FalEmulator second = await StartAsync();

        Assert.NotEqual(first.QueueAddress, second.QueueAddress);
        Assert.Equal("127.0.0.1", first.QueueAddress.Host);
    }

    [Fact]
    public async Task Senseless_options_are_refused()
    {
        FalEmulatorOptions[] senseless =
        [
            new() { QueuedFor = TimeSpan.FromSeconds(-1) },
            new() { RunsFor = TimeSpan.FromSeconds(-1) },
            new() { QueuePosition = -1 },
            new() { Concurrency = 0 },
            new() { SubmitsPerSecond = 0 },
            new() { CancelTakes = TimeSpan.FromSeconds(-1) },
            new() { ResultsKeptFor = TimeSpan.FromSeconds(-1) },
            new() { LargeResultsKeptFor = TimeSpan.FromSeconds(-1) },
            new() { MostJobsKept = 0 },
            new() { WebhookTimeout = TimeSpan.Zero },
            new() { WebhookPauses = [TimeSpan.FromSeconds(-1)] },
        ];

        foreach (FalEmulatorOptions options in senseless)
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => FalEmulator.StartAsync(options));
        }
    }

    private Task<FalEmulator> StartAsync(string? key = null) => FalEmulator.StartAsync(new FalEmulatorOptions
    {
        QueuedFor = TimeSpan.FromSeconds(4),
        RunsFor = TimeSpan.FromSeconds(4),
        QueuePosition = 4,
        ApiKey = key,
        TimeProvider = _time,
    });
}
