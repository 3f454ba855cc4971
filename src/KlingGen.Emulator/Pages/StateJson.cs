using System.Text.Json;
using KlingGen.Emulator.Jobs;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Pages;

/// <summary>The page's content for programs.</summary>
internal static class StateJson
{
    public static string Write(EmulatorState state) => Json.Write(writer =>
    {
        WriteList(writer, "jobs", state.Jobs, job => WriteJob(writer, job, state.Look(job)));
        WriteList(writer, "webhooks", state.Webhooks, delivery => WriteDelivery(writer, delivery));
        WriteList(writer, "uploads", state.Uploads, upload => WriteUpload(writer, upload));
        writer.WriteStartObject("faults");
        foreach ((FalFaultKind kind, int count) in state.Faults)
        {
            writer.WriteNumber(kind.ToString(), count);
        }

        writer.WriteEndObject();
    });

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteJob(Utf8JsonWriter writer, FalJob job, JobLook look)
    {
        writer.WriteString("request_id", job.RequestId);
        writer.WriteString("gateway_request_id", look.GatewayRequestId);
        writer.WriteString("endpoint", job.EndpointId);
        writer.WriteString("state", look.State.ToString());
        writer.WriteString("submitted_at", job.SubmittedAt);
        WriteTime(writer, "started_at", look.StartedAt);
        WriteTime(writer, "ended_at", look.EndedAt);
        writer.WriteNumber("runs", look.Runs);
        WriteTexts(writer, "ignored_fields", job.IgnoredFields);
        WriteTexts(writer, "errors", job.Headers.StoresPayload ? job.Errors : []);
        WriteHeaders(writer, job);
        WritePayload(writer, "payload", job, job.Body);
        if (look.IsOver)
        {
            writer.WriteNumber("result_status", look.Outcome.Status);
            WritePayload(writer, "result", job, look.Outcome.Body);
        }
    }

    private static void WriteHeaders(Utf8JsonWriter writer, FalJob job)
    {
        FalPlatformHeaders headers = job.Headers;
        writer.WriteString("priority", headers.IsLowPriority ? "low" : "normal");
        writer.WriteBoolean("stores_payload", headers.StoresPayload);
        writer.WriteBoolean("allows_retry", headers.AllowsRetry);
        WriteSeconds(writer, "start_timeout", headers.StartTimeout);
        WriteSeconds(writer, "object_lifetime", headers.ObjectLifetime);
        writer.WriteString("runner_hint", headers.RunnerHint);
        writer.WriteStartObject("tags");
        foreach ((string name, string value) in headers.Tags)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
        writer.WriteString("webhook_url", job.WebhookUrl?.AbsoluteUri);
    }

    private static void WriteDelivery(Utf8JsonWriter writer, FalWebhookDelivery delivery)
    {
        writer.WriteString("request_id", delivery.RequestId);
        writer.WriteString("url", delivery.Url.AbsoluteUri);
        writer.WriteNumber("attempt", delivery.Attempt);
        writer.WriteString("at", delivery.At);
        if (delivery.Status is { } status)
        {
            writer.WriteNumber("status", status);
        }

        writer.WriteString("error", delivery.Error);
        WriteTime(writer, "next_attempt_at", delivery.NextAttemptAt);
    }

    private static void WriteUpload(Utf8JsonWriter writer, FalUpload upload)
    {
        writer.WriteString("url", upload.Url.AbsoluteUri);
        writer.WriteString("file_name", upload.FileName);
        writer.WriteString("content_type", upload.ContentType);
        writer.WriteNumber("size", upload.Size);
        writer.WriteNumber("parts", upload.Parts);
        writer.WriteString("at", upload.At);
    }

    // As text, since it need not be JSON; null when the submit asked for it not to be stored.
    private static void WritePayload(Utf8JsonWriter writer, string name, FalJob job, string text) => writer.WriteString(name, job.Headers.StoresPayload ? text : null);

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            writer.WriteString(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteSeconds(Utf8JsonWriter writer, string name, TimeSpan? time)
    {
        if (time is { } value)
        {
            writer.WriteNumber(name, value.TotalSeconds);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
