using System.Text.Json;
using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Webhooks;

public sealed class WebhookTests
{
    private readonly ManualTimeProvider _time = new();

    [Fact]
    public async Task The_end_of_a_job_is_told_with_its_result()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(2));

        Received webhook = await receiver.NextAsync();

        string id = fal.Jobs[0].RequestId;
        JsonElement body = JsonDocument.Parse(webhook.Body).RootElement;
        Assert.Equal(("POST", "/hook?scene=3", "application/json"), (webhook.Method, webhook.Path, webhook.Headers["Content-Type"]));
        Assert.Equal(["request_id", "gateway_request_id", "status", "payload"], body.EnumerateObject().Select(member => member.Name));
        Assert.Equal((id, id, "OK"), (body.GetProperty("request_id").GetString(), body.GetProperty("gateway_request_id").GetString(), body.GetProperty("status").GetString()));
        Assert.Equal((await caller.GetAsync(job)).Body, body.GetProperty("payload").GetRawText());
        Assert.Equal(receiver.Url, fal.Jobs[0].WebhookUrl);
    }

    [Fact]
    public async Task The_headers_are_those_that_the_signature_covers()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(2));

        Received webhook = await receiver.NextAsync();

        Assert.Equal(fal.Jobs[0].RequestId, webhook.Headers["X-Fal-Webhook-Request-Id"]);
        Assert.Equal("emulator", webhook.Headers["X-Fal-Webhook-User-Id"]);
        Assert.Equal(_time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), webhook.Headers["X-Fal-Webhook-Timestamp"]);
        Assert.Matches("^[0-9a-f]{128}$", webhook.Headers["X-Fal-Webhook-Signature"]);
    }

    [Fact]
    public async Task A_failed_job_is_told_with_its_error()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextJob(FalErrors.Model("content_policy_violation", "prompt"));
        await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(2));

        JsonElement body = JsonDocument.Parse((await receiver.NextAsync()).Body).RootElement;

        Assert.Equal(("ERROR", "Invalid status code: 422"), (body.GetProperty("status").GetString(), body.GetProperty("error").GetString()));
        Assert.Equal("content_policy_violation", body.GetProperty("payload").GetProperty("detail")[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_result_that_is_not_JSON_is_told_as_a_payload_error()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextJob(new FalAnswer(200, "<html>"));
        await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(2));

        JsonElement body = JsonDocument.Parse((await receiver.NextAsync()).Body).RootElement;

        Assert.Equal(("OK", JsonValueKind.Null), (body.GetProperty("status").GetString(), body.GetProperty("payload").ValueKind));
        Assert.NotEqual("", body.GetProperty("payload_error").GetString());
    }

    [Fact]
    public async Task A_repeated_run_is_told_under_the_id_of_the_last()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        fal.FailNextRuns(1, FalErrors.Request("runner_disconnected"));
        await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(5));

        JsonElement body = JsonDocument.Parse((await receiver.NextAsync()).Body).RootElement;

        Assert.Equal(fal.Jobs[0].RequestId, body.GetProperty("request_id").GetString());
        Assert.Equal(fal.Jobs[0].GatewayRequestId, body.GetProperty("gateway_request_id").GetString());
        Assert.NotEqual(fal.Jobs[0].RequestId, fal.Jobs[0].GatewayRequestId);
    }

    [Fact]
    public async Task A_webhook_that_nobody_took_is_sent_again_after_growing_pauses_until_it_is_given_up()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync(500, 404, 400, 503, 200);
        await using FalEmulator fal = await StartAsync([.. new[] { 10, 20, 40 }.Select(seconds => TimeSpan.FromSeconds(seconds))]);
        using QueueCaller caller = new(fal.QueueAddress);
        await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(2));
        foreach (int pause in new[] { 10, 20, 40 })
        {
            await receiver.NextAsync();
            await UntilAsync(() => _time.TimerCount > 0);
            _time.Advance(TimeSpan.FromSeconds(pause));
        }

        await receiver.NextAsync();
        await UntilLoggedAsync(fal, 4);

        IReadOnlyList<FalWebhookDelivery> log = fal.WebhookDeliveries;
        Assert.Equal([500, 404, 400, 503], log.Select(delivery => delivery.Status));
        Assert.Equal([1, 2, 3, 4], log.Select(delivery => delivery.Attempt));
        Assert.Equal([10, 20, 40, null], log.Select(delivery => (delivery.NextAttemptAt - delivery.At)?.TotalSeconds));
        Assert.Equal(0, receiver.Waiting);
        Assert.All(log, delivery => Assert.False(delivery.IsDelivered));
    }

    [Fact]
    public async Task Each_attempt_is_signed_anew()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync(500);
        await using FalEmulator fal = await StartAsync([TimeSpan.FromMinutes(10)]);
        using QueueCaller caller = new(fal.QueueAddress);
        await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(2));
        Received first = await receiver.NextAsync();
        await UntilAsync(() => _time.TimerCount > 0);
        _time.Advance(TimeSpan.FromMinutes(10));
        Received second = await receiver.NextAsync();

        Assert.Equal(first.Body, second.Body);
        Assert.Equal(600, long.Parse(second.Headers["X-Fal-Webhook-Timestamp"]) - long.Parse(first.Headers["X-Fal-Webhook-Timestamp"]));
        Assert.NotEqual(first.Headers["X-Fal-Webhook-Signature"], second.Headers["X-Fal-Webhook-Signature"]);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_redirect_is_a_failure_for_good(int status)
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync(status);
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(2));
        await receiver.NextAsync();
        await UntilLoggedAsync(fal, 1);

        FalWebhookDelivery delivery = Assert.Single(fal.WebhookDeliveries);
        Assert.Equal((status, null), (delivery.Status, delivery.NextAttemptAt));
        Assert.Equal(0, receiver.Waiting);
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_is_tried_again()
    {
        await using FalEmulator fal = await StartAsync([TimeSpan.FromSeconds(30)]);
        using QueueCaller caller = new(fal.QueueAddress);
        Uri nobody;
        await using (WebhookReceiver receiver = await WebhookReceiver.StartAsync())
        {
            nobody = receiver.Url;
        }

        await caller.SubmitAsync($"{QueueCaller.Endpoint}?fal_webhook={Uri.EscapeDataString(nobody.AbsoluteUri)}", QueueCaller.Payload);
        _time.Advance(TimeSpan.FromSeconds(2));
        await UntilLoggedAsync(fal, 1);

        Assert.Null(fal.WebhookDeliveries[0].Status);
        Assert.NotEqual("", fal.WebhookDeliveries[0].Error);
        Assert.NotNull(fal.WebhookDeliveries[0].NextAttemptAt);
    }

    [Fact]
    public void By_default_there_are_ten_more_attempts_within_two_hours()
    {
        IReadOnlyList<TimeSpan> pauses = new FalEmulatorOptions().WebhookPauses;

        Assert.Equal(10, pauses.Count);
        Assert.Equal(pauses.Order(), pauses);
        Assert.InRange(pauses.Aggregate((sum, pause) => sum + pause), TimeSpan.FromMinutes(100), TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_job_cancelled_at_work_is_told_and_one_that_never_ran_is_not()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string waiting = await SubmitAsync(caller, receiver);
        await caller.PutAsync(waiting + "/cancel");
        string running = await SubmitAsync(caller, receiver);
        _time.Advance(TimeSpan.FromSeconds(1.5));
        await caller.PutAsync(running + "/cancel");

        JsonElement body = JsonDocument.Parse((await receiver.NextAsync()).Body).RootElement;

        Assert.Equal((fal.Jobs[1].RequestId, "ERROR"), (body.GetProperty("request_id").GetString(), body.GetProperty("status").GetString()));
        Assert.Equal("client_cancelled", body.GetProperty("payload").GetProperty("error_type").GetString());
        Assert.Equal(0, receiver.Waiting);
    }

    [Theory]
    [InlineData("ftp://example.com/")]
    [InlineData("hook")]
    [InlineData("/hook")]
    public async Task A_webhook_to_nowhere_is_refused(string url)
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);

        Answer answer = await caller.PostAsync($"{QueueCaller.Endpoint}?fal_webhook={Uri.EscapeDataString(url)}", QueueCaller.Payload);

        Assert.Equal(400, answer.Status);
        Assert.Empty(fal.Jobs);
    }

    private static Task UntilLoggedAsync(FalEmulator fal, int count) => UntilAsync(() => fal.WebhookDeliveries.Count >= count);

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Yield();
        }
    }

    private static Task<string> SubmitAsync(QueueCaller caller, WebhookReceiver receiver) =>
        caller.SubmitAsync($"{QueueCaller.Endpoint}?fal_webhook={Uri.EscapeDataString(receiver.Url.AbsoluteUri)}", QueueCaller.Payload);

    private Task<FalEmulator> StartAsync(IReadOnlyList<TimeSpan>? pauses = null) => FalEmulator.StartAsync(new FalEmulatorOptions
    {
        QueuedFor = TimeSpan.FromSeconds(1),
        RunsFor = TimeSpan.FromSeconds(1),
        WebhookPauses = pauses ?? [TimeSpan.FromSeconds(30)],
        TimeProvider = _time,
    });
}
