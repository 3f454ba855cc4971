using KlingGen.Emulator;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Queue;

public sealed class RunTests
{
    [Fact]
    public async Task A_run_submits_follows_and_returns_the_video()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ApiKey = ClipClient.Key });
        using ClipClient client = ClipClient.Against(fal.QueueAddress);

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest());

        FalJob job = Assert.Single(fal.Jobs);
        Assert.Equal(job.RequestId, result.RequestId);
        Assert.Equal(ClipClient.EndpointId, job.EndpointId);
        Assert.Equal("""{"prompt":"A bottle turns.","image_url":"https://example.com/bottle.png"}""", job.Body);
        Assert.Equal(FalJobState.Succeeded, job.State);
        Assert.StartsWith(fal.QueueAddress.AbsoluteUri, result.Value.Url, StringComparison.Ordinal);
        using HttpClient http = new();
        using HttpResponseMessage video = await http.GetAsync(new Uri(result.Value.Url));
        Assert.Equal("video/mp4", video.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Progress_tells_position_states_and_log_in_order()
    {
        SkippingTimeProvider time = new();
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions
        {
            QueuedFor = TimeSpan.FromSeconds(3),
            RunsFor = TimeSpan.FromSeconds(5),
            QueuePosition = 3,
            TimeProvider = time,
        });
        using ClipClient client = ClipClient.Against(fal.QueueAddress, time);
        ProgressList progress = new();

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest(), progress);

        // Looks at 0 (the submit), 1, 2.25, 3.81, 5.77 and 8.21 s.
        Assert.Equal(["IN_QUEUE", "IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED"], progress.Updates.Select(update => update.Status.Value));
        Assert.Equal([3, 2, 1, null, null, null], progress.Updates.Select(update => update.QueuePosition));
        Assert.Equal([0, 0, 0, 1, 3, 5], progress.Updates.Select(update => update.Logs.Count));
        Assert.Equal("Progress: 50%", progress.Updates[4].Logs[2].Message);
        Assert.Equal("INFO", progress.Updates[4].Logs[2].Level);
        Assert.Equal(TimeSpan.FromSeconds(5), result.InferenceTime);
        Assert.All(progress.Updates, update => Assert.Equal(result.RequestId, update.RequestId));
    }

    [Fact]
    public async Task Without_progress_no_log_is_asked_for()
    {
        ScriptedHandler handler = new(ScriptedHandler.Submitted, ScriptedHandler.Completed, ScriptedHandler.Finished);
        using ClipClient client = ClipClient.Over(handler);

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal("https://v3.fal.media/clip.mp4", result.Value.Url);
        Assert.Equal(TimeSpan.FromSeconds(61.5), result.InferenceTime);
        Assert.Equal(
            [
                "POST https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video",
                $"GET https://queue.fal.run/fal-ai/kling-video/requests/{ScriptedHandler.RequestId}/status",
                $"GET https://queue.fal.run/fal-ai/kling-video/requests/{ScriptedHandler.RequestId}",
            ],
            handler.Calls.Select(call => $"{call.Method} {call.Url}"));
        Assert.All(handler.Calls, call => Assert.Equal("Key " + ClipClient.Key, call.Authorization));
    }

    [Fact]
    public async Task Pauses_grow_up_to_the_longest()
    {
        SkippingTimeProvider time = new();
        Func<HttpRequestMessage, HttpResponseMessage>[] looks =
            [.. Enumerable.Repeat(ScriptedHandler.Answer(202, """{"status":"IN_PROGRESS"}"""), 12)];
        ScriptedHandler handler = new([ScriptedHandler.Submitted, .. looks, ScriptedHandler.Completed, ScriptedHandler.Finished]);
        using ClipClient client = ClipClient.Over(handler, time);

        await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal(TimeSpan.FromSeconds(1), time.Pauses[0]);
        Assert.Equal(TimeSpan.FromSeconds(1.25), time.Pauses[1]);
        Assert.Equal(TimeSpan.FromSeconds(5), time.Pauses[^1]);
        Assert.True(time.Pauses.SequenceEqual(time.Pauses.Order()));
    }

    [Fact]
    public async Task A_request_that_breaks_its_contract_is_not_sent()
    {
        ScriptedHandler handler = new();
        using ClipClient client = ClipClient.Over(handler);

        KlingValidationException exception = await Assert.ThrowsAsync<KlingValidationException>(() => client.Clips.RunAsync(new ClipRequest { ImageUrl = null }));

        Assert.True(exception.IsLocal);
        Assert.False(exception.JobMayExist);
        Assert.Equal([new KlingErrorDetail("$.image_url", "Required")], exception.Errors);
        Assert.Empty(handler.Calls);
    }

    [Fact]
    public async Task A_payload_the_service_finds_invalid_fails_at_the_result_with_its_place()
    {
        SkippingTimeProvider time = new();
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { TimeProvider = time });
        using ClipClient client = ClipClient.Against(fal.QueueAddress, time);

        KlingValidationException exception = await Assert.ThrowsAsync<KlingValidationException>(
            () => client.Clips.RunAsync(new ClipRequest { ImageUrl = null, IsChecked = false, Prompt = new string('x', 2501) }));

        Assert.False(exception.IsLocal);
        Assert.Equal(422, (int?)exception.StatusCode);
        Assert.Equal(fal.Jobs[0].RequestId, exception.RequestId);
        Assert.Equal([("$.prompt", "string_too_long"), ("$.image_url", "missing")], exception.Errors.Select(error => (error.Path, error.Type!)));
        Assert.Equal("""{"max_length":2500}""", exception.Errors[0].Context);
    }

    [Fact]
    public async Task Fields_the_endpoint_does_not_have_are_lost_without_an_error()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        using ClipClient client = ClipClient.Against(fal.QueueAddress);

        await client.Clips.RunAsync(new ClipRequest { NegativePrompt = "blur" });

        Assert.Equal(["$.negative_prompt"], fal.Jobs[0].IgnoredFields);
    }
}
