using System.Diagnostics;
using System.Diagnostics.Metrics;
using KlingGen.Tests.Support;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.Diagnostics;

public sealed class DiagnosticsTests
{
    // Listeners hear the whole process, where other tests run too: each test here has an endpoint of its own.
    private readonly string _endpoint = $"fal-ai/kling-video/{Guid.NewGuid():N}";

    [Fact]
    public async Task A_run_is_a_send_and_a_receive_with_the_names_of_OpenTelemetry()
    {
        using Spans spans = new(_endpoint);
        using ClipClient client = Create(Submitted, Completed, Finished);

        await client.Clips.RunAsync(new ClipRequest { Prompt = "a secret bottle" });

        Assert.Equal([($"send {_endpoint}", ActivityKind.Producer), ($"receive {_endpoint}", ActivityKind.Consumer)], spans.Ended.Select(span => (span.OperationName, span.Kind)));
        Assert.All(spans.Ended, span => Assert.Equal(
            [("messaging.system", "fal"), ("messaging.destination.name", _endpoint), ("messaging.operation.type", span.OperationName.Split(' ')[0]), ("messaging.operation.name", span.OperationName.Split(' ')[0]), ("messaging.message.id", RequestId)],
            span.TagObjects.Select(tag => (tag.Key, tag.Value!.ToString()!))));
        Assert.All(spans.Ended, span => Assert.Equal(ActivityStatusCode.Unset, span.Status));
        Assert.DoesNotContain("secret", spans.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_marks_its_span_and_shows_no_key()
    {
        using Spans spans = new(_endpoint);
        using ClipClient client = Create(Submitted, Completed, Answer(422, $$"""{"detail":[{"loc":["body","prompt"],"msg":"{{ClipClient.Key}}","type":"content_policy_violation"}]}"""));

        await Assert.ThrowsAsync<KlingContentPolicyException>(() => client.Clips.RunAsync(new ClipRequest()));

        Activity receive = spans.Ended[1];
        Assert.Equal((ActivityStatusCode.Error, "content_policy_violation"), (receive.Status, receive.GetTagItem("error.type")));
        Assert.DoesNotContain(ClipClient.Key, spans.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_spans_nor_figures_show_a_key_that_a_server_echoes_anywhere()
    {
        string key = ClipClient.Key;
        (string, string)[] headers = [("X-Fal-Error-Type", key), ("x-fal-request-id", key)];
        using Spans spans = new(_endpoint);
        using Figures figures = new(_endpoint);
        using ClipClient client = Create(
            Answer(200, $$"""{"status":"IN_QUEUE","request_id":"{{key}}"}"""), Answer(200, $$"""{"status":"COMPLETED","error":"{{key}}","error_type":"{{key}}"}"""), Answer(500, $$"""{"detail":"{{key}}"}""", headers),
            Answer(403, $$"""{"detail":"{{key}}","error_type":"{{key}}"}""", headers),
            Break(new HttpRequestException($"no way to {key}")));

        await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.RunAsync(new ClipRequest()));
        await Assert.ThrowsAsync<KlingAccessException>(() => client.Clips.RunAsync(new ClipRequest()));
        await Assert.ThrowsAsync<KlingConnectionException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Equal(4, spans.Ended.Count);
        Assert.Contains("[key]", spans.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", spans.Everything, StringComparison.Ordinal);
        Assert.NotEmpty(figures.Seen);
        Assert.DoesNotContain("5ecret", string.Join('\n', figures.Tags), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submits_jobs_and_repeats_are_counted()
    {
        using Figures figures = new(_endpoint);
        using ClipClient client = Create(Answer(503, ""), Submitted, Answer(502, "<html>"), Completed, Finished);

        await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal(
            ["klinggen.call.repeats submit", "klinggen.call.repeats status", "klinggen.job.duration ", "messaging.client.operation.duration ", "messaging.client.sent.messages "],
            figures.Seen.OrderBy(figure => figure.Split(' ')[0], StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_failed_submit_is_counted_by_its_sort()
    {
        using Figures figures = new(_endpoint);
        using ClipClient client = Create(Answer(401, ""));

        await Assert.ThrowsAsync<KlingAuthenticationException>(() => client.Clips.SubmitAsync(new ClipRequest()));

        Assert.Contains("messaging.client.operation.duration 401", figures.Seen);
    }

    [Fact]
    public async Task An_observer_is_told_of_everything_in_order()
    {
        Told told = new();
        ScriptedHandler handler = new(Submitted, Answer(502, ""), Answer(200, """{"status":"IN_PROGRESS"}"""), Completed, Finished, Submitted, Completed, Answer(500, """{"detail":"broken"}"""));
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = new SkippingTimeProvider(), Observer = told }, new HttpClient(handler));

        await client.Clips.RunAsync(new ClipRequest());
        await Assert.ThrowsAsync<KlingServerException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Equal(
            ["submitting", "submitted", "Status again: 2", "IN_PROGRESS", "COMPLETED", "completed", "submitting", "submitted", "COMPLETED", "failed"], told.Events);
    }

    private ClipClient Create(params Func<HttpRequestMessage, HttpResponseMessage>[] script) =>
        new(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = new SkippingTimeProvider() }, new HttpClient(new ScriptedHandler(script)), _endpoint);

    private sealed class Spans : IDisposable
    {
        private readonly ActivityListener _listener;

        public Spans(string endpoint)
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "KlingGen",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span =>
                {
                    if (span.OperationName.EndsWith(endpoint, StringComparison.Ordinal))
                    {
                        Ended.Add(span);
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public List<Activity> Ended { get; } = [];

        public string Everything => string.Join('\n', Ended.SelectMany(span => span.TagObjects.Select(tag => $"{tag}").Append(span.StatusDescription).Append(span.DisplayName).Concat(span.Events.Select(one => $"{one.Name} {string.Join(' ', one.Tags)}")).Concat(span.Baggage.Select(item => $"{item}"))));

        public void Dispose() => _listener.Dispose();
    }

    private sealed class Figures : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Figures(string endpoint)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "KlingGen")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags, endpoint));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            {
                Assert.True(value >= 0);
                Note(instrument, tags, endpoint);
            });
            _listener.Start();
        }

        public List<string> Seen { get; } = [];

        /// <summary>Every tag of every figure.</summary>
        public List<string> Tags { get; } = [];

        public void Dispose() => _listener.Dispose();

        private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags, string endpoint)
        {
            Dictionary<string, object?> all = new(tags.ToArray());
            if ((string?)all["messaging.destination.name"] == endpoint)
            {
                Tags.AddRange(all.Select(tag => $"{tag}"));
                Seen.Add($"{instrument.Name} {all.GetValueOrDefault("klinggen.call") ?? all.GetValueOrDefault("error.type")}");
            }
        }
    }

    private sealed class Told : KlingObserver
    {
        public List<string> Events { get; } = [];

        public override void OnSubmitting(string endpointId, ReadOnlyMemory<byte> body) => Events.Add("submitting");

        public override void OnSubmitted(KlingJobReference job) => Events.Add("submitted");

        public override void OnRepeating(QueueCall call, string endpointId, string? requestId, int attempt) => Events.Add($"{call} again: {attempt}");

        public override void OnUpdate(KlingJobReference job, QueueUpdate update) => Events.Add(update.Status.Value);

        public override void OnCompleted(KlingJobReference job, TimeSpan duration) => Events.Add("completed");

        public override void OnFailed(string endpointId, KlingException error) => Events.Add("failed");
    }
}
