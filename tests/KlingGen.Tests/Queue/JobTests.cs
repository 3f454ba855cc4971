using System.Text.Json;
using KlingGen.Emulator;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Queue;

public sealed class JobTests
{
    private static readonly FalEmulatorOptions _forever = new() { QueuedFor = TimeSpan.FromHours(1) };
    private static readonly FalEmulatorOptions _atOnce = new() { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero };

    [Fact]
    public async Task A_job_is_resumed_from_its_reference_by_another_client()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        KlingJobReference reference;
        using (ClipClient first = ClipClient.Against(fal.QueueAddress))
        {
            reference = (await first.Clips.SubmitAsync(new ClipRequest())).Reference;
        }

        using ClipClient second = ClipClient.Against(fal.QueueAddress);
        KlingResult<Clip> result = await second.Clips.Resume(reference).WaitAsync();

        Assert.Equal(fal.Jobs[0].RequestId, result.RequestId);
    }

    [Fact]
    public async Task A_reference_survives_being_stored_as_JSON()
    {
        using ClipClient client = ClipClient.Over(new ScriptedHandler(ScriptedHandler.Submitted));
        KlingJobReference reference = (await client.Clips.SubmitAsync(new ClipRequest())).Reference;

        string stored = JsonSerializer.Serialize(reference);

        Assert.Equal(reference, JsonSerializer.Deserialize<KlingJobReference>(stored));
        Assert.DoesNotContain(ClipClient.Key, stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_survives_being_stored_as_text()
    {
        using ClipClient client = ClipClient.Over(new ScriptedHandler(ScriptedHandler.Submitted));
        KlingJobReference reference = (await client.Clips.SubmitAsync(new ClipRequest())).Reference;

        string stored = reference.ToString();

        Assert.Equal(reference, KlingJobReference.Parse(stored));
        Assert.DoesNotContain('\n', stored);
        Assert.DoesNotContain(ClipClient.Key, stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("r")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"endpoint_id":"a/b","request_id":"r","status_url":"/x","response_url":"https://a/","cancel_url":"https://a/"}""")]
    [InlineData("""{"endpoint_id":"a/b","request_id":"","status_url":"https://a/","response_url":"https://a/","cancel_url":"https://a/"}""")]
    [InlineData("""{"endpoint_id":"a/b","request_id":"\ud800","status_url":"https://a/","response_url":"https://a/","cancel_url":"https://a/"}""")]
    public void A_text_that_is_no_reference_is_refused(string? text)
    {
        Assert.False(KlingJobReference.TryParse(text, out KlingJobReference? reference));
        Assert.Null(reference);
        Assert.Throws<FormatException>(() => KlingJobReference.Parse(text!));
    }

    [Fact]
    public async Task A_job_is_resumed_from_its_id_alone()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        string requestId = (await client.Clips.SubmitAsync(new ClipRequest())).RequestId;

        KlingJob<Clip> job = client.Clips.Resume(requestId);

        Assert.Equal(QueueStatus.Completed, (await job.GetStatusAsync()).Status);
        Assert.Equal(requestId, (await job.GetResultAsync()).RequestId);
        Assert.Equal(new Uri(fal.QueueAddress, $"fal-ai/kling-video/requests/{requestId}/cancel"), job.Reference.CancelUrl);
    }

    [Fact]
    public async Task A_reference_to_another_endpoint_is_refused()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        KlingJobReference reference = (await client.Clips.SubmitAsync(new ClipRequest())).Reference with { EndpointId = "fal-ai/kling-video/v3/pro/image-to-video" };

        Assert.Throws<ArgumentException>(() => client.Clips.Resume(reference));
    }

    [Fact]
    public async Task The_result_of_a_job_in_the_queue_is_refused_with_400()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());

        KlingException exception = await Assert.ThrowsAsync<KlingException>(() => job.GetResultAsync());

        Assert.Equal(400, (int?)exception.StatusCode);
        Assert.Equal("Request is still in progress", exception.Detail);
        Assert.Equal(job.RequestId, exception.RequestId);
    }

    [Fact]
    public async Task A_queued_job_is_cancelled_and_then_ends_as_cancelled()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        KlingJob<Clip> job = await client.Clips.SubmitAsync(new ClipRequest());

        Assert.Equal(KlingCancellation.Requested, await job.CancelAsync());
        Assert.Equal(KlingCancellation.AlreadyCompleted, await job.CancelAsync());
        QueueUpdate update = await job.GetStatusAsync();
        Assert.Equal(("COMPLETED", "client_cancelled"), (update.Status.Value, update.ErrorType));
        KlingException exception = await Assert.ThrowsAsync<KlingException>(() => job.WaitAsync());
        Assert.Equal((499, "client_cancelled"), ((int)exception.StatusCode!, exception.ErrorType));
        Assert.Equal(FalJobState.Cancelled, fal.Jobs[0].State);
    }

    [Fact]
    public async Task An_unknown_job_is_not_found_by_any_call()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        KlingJob<Clip> job = client.Clips.Resume("no-such-job");

        await Assert.ThrowsAsync<KlingNotFoundException>(() => job.GetStatusAsync());
        await Assert.ThrowsAsync<KlingNotFoundException>(() => job.GetResultAsync());
        await Assert.ThrowsAsync<KlingNotFoundException>(() => job.CancelAsync());
    }

    [Fact]
    public async Task A_path_the_application_does_not_have_comes_out_as_the_result()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using ClipClient client = new(
            new KlingClientOptions { ApiKey = "any", QueueAddress = fal.QueueAddress, TimeProvider = new SkippingTimeProvider() }, endpointId: "fal-ai/kling-video/o3/pro/text-to-film");

        KlingNotFoundException exception = await Assert.ThrowsAsync<KlingNotFoundException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Equal(fal.Jobs[0].RequestId, exception.RequestId);
        Assert.Equal("Path /o3/pro/text-to-film not found", exception.Detail);
    }
}
