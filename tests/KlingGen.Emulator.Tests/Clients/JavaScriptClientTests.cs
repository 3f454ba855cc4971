using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Emulator.Results;

namespace KlingGen.Emulator.Tests.Clients;

/// <summary>fal's own client must find nothing amiss.</summary>
public sealed class JavaScriptClientTests
{
    private static readonly FalEmulatorOptions _quick = new() { QueuedFor = TimeSpan.FromMilliseconds(60), RunsFor = TimeSpan.FromMilliseconds(120) };

    private static readonly FalEmulatorOptions _forever = new() { QueuedFor = TimeSpan.FromHours(1) };

    [JavaScriptClientFact]
    public async Task It_submits_follows_and_fetches()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JsonElement found = JavaScriptClient.Run("queue", fal);

        string id = fal.Jobs.Single().RequestId;
        Assert.Equal("IN_QUEUE", found.GetProperty("submitted").GetProperty("status").GetString());
        Assert.Equal(id, found.GetProperty("first").GetProperty("request_id").GetString());
        Assert.Equal("COMPLETED", found.GetProperty("completed").GetProperty("status").GetString());
        Assert.Equal(5, found.GetProperty("completed").GetProperty("logs").GetArrayLength());
        Assert.Equal(id, found.GetProperty("result").GetProperty("requestId").GetString());
        Assert.Equal(SampleFile.Video.Content, found.GetProperty("film").GetBytesFromBase64());
        Assert.Empty(fal.Jobs[0].IgnoredFields);
    }

    [JavaScriptClientFact]
    public async Task It_subscribes_by_polling()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JsonElement found = JavaScriptClient.Run("polling", fal);

        CheckSubscription(fal, found);
    }

    [JavaScriptClientFact]
    public async Task It_subscribes_by_streaming_and_hears_each_line_of_the_log_once()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JsonElement found = JavaScriptClient.Run("streaming", fal);

        CheckSubscription(fal, found);
        JsonElement last = found.GetProperty("updates").EnumerateArray().Last();
        Assert.Equal(5, last.GetProperty("logs").GetArrayLength());
    }

    [JavaScriptClientFact]
    public async Task It_iterates_over_a_stream_to_its_end()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JsonElement found = JavaScriptClient.Run("iterate", fal);

        CheckStates(found.GetProperty("states").EnumerateArray());
        Assert.Equal("COMPLETED", found.GetProperty("last").GetProperty("status").GetString());
        Assert.Equal(fal.Jobs[0].RequestId, found.GetProperty("requestId").GetString());
    }

    [JavaScriptClientFact]
    public async Task It_cancels_once()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);

        JsonElement found = JavaScriptClient.Run("cancel", fal);

        Assert.Equal(FalJobState.Cancelled, fal.Jobs[0].State);
        Assert.Equal("COMPLETED", found.GetProperty("status").GetProperty("status").GetString());
        Assert.Equal((400, "ALREADY_COMPLETED"), (Status(found, "again"), found.GetProperty("again").GetProperty("body").GetProperty("status").GetString()));
        Assert.Equal((404, "NOT_FOUND"), (Status(found, "unknown"), found.GetProperty("unknown").GetProperty("body").GetProperty("status").GetString()));
        Assert.Equal(499, Status(found, "result"));
    }

    [JavaScriptClientFact]
    public async Task Its_own_timeout_cancels_the_job()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_forever);

        JsonElement found = JavaScriptClient.Run("timeout", fal);

        Assert.Contains("timed out", found.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(FalJobState.Cancelled, fal.Jobs[0].State);
    }

    [JavaScriptClientFact]
    public async Task Its_headers_are_understood()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JavaScriptClient.Run("headers", fal);

        FalPlatformHeaders headers = fal.Jobs[0].Headers;
        Assert.Equal((true, "shoot-7", TimeSpan.FromSeconds(30), TimeSpan.FromHours(1)), (headers.IsLowPriority, headers.RunnerHint, headers.StartTimeout, headers.ObjectLifetime));
        Assert.Equal((false, false, "3"), (headers.StoresPayload, headers.AllowsRetry, headers.Tags["scene"]));
    }

    [JavaScriptClientFact]
    public async Task It_uploads_a_file()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JsonElement found = JavaScriptClient.Run("upload", fal);

        FalUpload upload = Assert.Single(fal.Uploads);
        Assert.Equal((upload.Url.AbsoluteUri, "image/png", "pixels"), (found.GetProperty("url").GetString(), found.GetProperty("type").GetString(), found.GetProperty("text").GetString()));
        Assert.Equal((1, TimeSpan.FromDays(1)), (upload.Parts, upload.Lifetime));
    }

    [JavaScriptClientFact]
    public async Task It_uploads_a_large_file_in_parts_although_one_fails()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        // The first call begins the upload and the second sends the first part.
        fal.FailNext(FalCall.Upload, FalFault.Delay(TimeSpan.Zero));
        fal.FailNext(FalCall.Upload, 500);
        JsonElement found = JavaScriptClient.Run("uploadInParts", fal);

        Assert.True(found.GetProperty("isSame").GetBoolean());
        Assert.Equal((10, 91L * 1024 * 1024), (fal.Uploads[0].Parts, fal.Uploads[0].Size));
    }

    [JavaScriptClientFact]
    public async Task It_uploads_what_is_within_a_request()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JavaScriptClient.Run("uploadWithin", fal);

        using JsonDocument body = JsonDocument.Parse(fal.Jobs[0].Body);
        Assert.Equal(fal.Uploads[0].Url.AbsoluteUri, body.RootElement.GetProperty("image_url").GetString());
        Assert.Equal(FalJobState.Succeeded, fal.Jobs[0].State);
    }

    [JavaScriptClientFact]
    public async Task It_reads_a_refused_payload_in_every_form()
    {
        foreach (FalErrorDialect dialect in Enum.GetValues<FalErrorDialect>())
        {
            await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ErrorDialect = dialect });

            JsonElement found = JavaScriptClient.Run("result", fal, new JsonObject { ["body"] = new JsonObject { ["prompt"] = "A bottle turns." } });

            Assert.Equal(("ValidationError", 422), (found.GetProperty("kind").GetString(), found.GetProperty("status").GetInt32()));
            Assert.Equal(fal.Jobs[0].RequestId, found.GetProperty("requestId").GetString());
            string type = found.GetProperty("fieldErrors").EnumerateArray().Single().GetProperty("type").GetString()!;
            Assert.Equal(dialect switch { FalErrorDialect.Current => "missing", FalErrorDialect.Legacy => "value_error.missing", _ => "value_error" }, type);
        }
    }

    [JavaScriptClientFact]
    public async Task It_reads_the_errors_of_models_and_of_the_platform()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);
        fal.FailNextJob(FalErrors.Model("content_policy_violation", "prompt"));
        fal.FailNextJob(FalErrors.Request("runner_server_error"));

        JsonElement policy = JavaScriptClient.Run("result", fal);
        JsonElement platform = JavaScriptClient.Run("result", fal);

        Assert.Equal("content_policy_violation", policy.GetProperty("fieldErrors")[0].GetProperty("type").GetString());
        Assert.Equal(("ApiError", 500), (platform.GetProperty("kind").GetString(), platform.GetProperty("status").GetInt32()));
        Assert.Equal("runner_server_error", platform.GetProperty("body").GetProperty("error_type").GetString());
    }

    [JavaScriptClientFact]
    public async Task It_knows_a_timeout_of_the_users_own_and_does_not_repeat_it()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);
        fal.FailNextJob(FalErrors.UserTimeout());
        fal.FailNext(FalCall.Result, FalFault.Delay(TimeSpan.Zero));
        fal.FailNext(FalCall.Result, 200, """{"should":"not be asked for"}""");

        JsonElement found = JavaScriptClient.Run("result", fal);

        Assert.Equal((504, true), (found.GetProperty("status").GetInt32(), found.GetProperty("isUserTimeout").GetBoolean()));
    }

    [JavaScriptClientFact]
    public async Task It_is_refused_without_a_key_with_a_locked_account_and_for_unknown_applications()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);
        JsonElement stranger = JavaScriptClient.Run("stranger", fal);
        JsonElement unknown = JavaScriptClient.Run("submit", fal, new JsonObject { ["endpoint"] = "fal-ai/kling-film/o3" });
        fal.FailNext(FalCall.Submit, FalErrors.AccountLocked());
        JsonElement locked = JavaScriptClient.Run("submit", fal);

        Assert.Equal([401, 404, 403], new[] { stranger, unknown, locked }.Select(error => error.GetProperty("status").GetInt32()));
        Assert.Empty(fal.Jobs);
    }

    [JavaScriptClientFact]
    public async Task It_gets_through_what_passes()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);
        fal.FailNext(FalCall.Submit, FalErrors.TooManyRequests(TimeSpan.FromSeconds(1)));
        fal.FailNext(FalCall.Status, FalFault.Instead(new FalAnswer(503, "<html>") { ContentType = "text/html" }));
        fal.FailNext(FalCall.Status, FalFault.DropBefore);
        fal.FailNext(FalCall.Result, FalFault.Truncate(10));

        JsonElement found = JavaScriptClient.Run("patience", fal);

        Assert.Equal(fal.Jobs.Single().RequestId, found.GetString());
    }

    [JavaScriptClientFact]
    public async Task A_webhooks_signature_is_valid_by_Nodes_own_cryptography()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);

        JsonElement found = JavaScriptClient.Run("webhook", fal);

        Assert.True(found.GetProperty("isValid").GetBoolean());
        Assert.False(found.GetProperty("isValidWhenAltered").GetBoolean());
        Assert.Equal((fal.Jobs[0].RequestId, "OK"), (found.GetProperty("requestId").GetString(), found.GetProperty("body").GetProperty("status").GetString()));
    }

    private static void CheckSubscription(FalEmulator fal, JsonElement found)
    {
        string id = fal.Jobs.Single().RequestId;
        Assert.Equal(id, found.GetProperty("enqueued").GetString());
        CheckStates(found.GetProperty("updates").EnumerateArray().Select(update => update.GetProperty("status")));
        Assert.Equal(id, found.GetProperty("result").GetProperty("requestId").GetString());
        Assert.EndsWith(".mp4", found.GetProperty("result").GetProperty("data").GetProperty("video").GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    // On a busy machine the client may come too late to see a state, but never out of order.
    private static void CheckStates(IEnumerable<JsonElement> states)
    {
        string?[] seen = [.. states.Select(state => state.GetString()).Distinct()];
        Assert.Equal("COMPLETED", seen[^1]);
        Assert.Equal(new[] { "IN_QUEUE", "IN_PROGRESS", "COMPLETED" }.Where(state => seen.Contains(state)), seen);
    }

    private static int Status(JsonElement found, string name) => found.GetProperty(name).GetProperty("status").GetInt32();
}
