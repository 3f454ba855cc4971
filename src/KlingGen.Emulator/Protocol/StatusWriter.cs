using System.Text.Json;

namespace KlingGen.Emulator.Protocol;

/// <summary>Writes the queue's own answers about a job.</summary>
internal sealed class StatusWriter(FalEmulatorOptions options, Uri address)
{
    private const int LogLines = 4;

    public string WriteSubmitted(FalJob job) => Json.Write(writer =>
    {
        writer.WriteString("status", "IN_QUEUE");
        writer.WriteString("request_id", job.RequestId);
        writer.WriteString("gateway_request_id", job.RequestId);
        WriteAddresses(writer, job);
        writer.WriteNull("logs");
        writer.WriteStartObject("metrics");
        writer.WriteEndObject();
        writer.WriteNumber("queue_position", options.QueuePosition);
    });

    public string WriteStatus(FalJob job, bool withLogs, out bool isOver)
    {
        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        FalJobState state = job.State;
        bool over = state is FalJobState.Succeeded or FalJobState.Failed or FalJobState.Cancelled;
        isOver = over;
        return Json.Write(writer =>
        {
            writer.WriteString("status", state switch { FalJobState.Queued => "IN_QUEUE", FalJobState.Running => "IN_PROGRESS", _ => "COMPLETED" });
            writer.WriteString("request_id", job.RequestId);
            WriteAddresses(writer, job);
            if (state == FalJobState.Queued)
            {
                writer.WriteNumber("queue_position", Position(job, now));
                return;
            }

            WriteLogs(writer, job, withLogs, now);
            if (over)
            {
                WriteEnd(writer, job, state);
            }
        });
    }

    private void WriteAddresses(Utf8JsonWriter writer, FalJob job)
    {
        string path = $"{address}{QueuePath.Application(job.EndpointId)}/requests/{job.RequestId}";
        writer.WriteString("response_url", path);
        writer.WriteString("status_url", path + "/status");
        writer.WriteString("cancel_url", path + "/cancel");
    }

    /// <summary>Falls evenly from the first position to 1 while the job waits.</summary>
    private int Position(FalJob job, DateTimeOffset now)
    {
        double left = (job.StartsAt - now) / options.QueuedFor;
        return (int)Math.Ceiling(Math.Clamp(left, 0, 1) * options.QueuePosition);
    }

    private static void WriteLogs(Utf8JsonWriter writer, FalJob job, bool withLogs, DateTimeOffset now)
    {
        if (!withLogs)
        {
            writer.WriteNull("logs");
            return;
        }

        writer.WriteStartArray("logs");
        for (int i = 0; i <= LogLines; i++)
        {
            DateTimeOffset at = job.StartsAt + ((job.EndsAt - job.StartsAt) * i / LogLines);
            if (at > now)
            {
                break;
            }

            writer.WriteStartObject();
            writer.WriteString("message", i == 0 ? $"Emulating {job.EndpointId}" : $"Progress: {100 * i / LogLines}%");
            writer.WriteString("timestamp", at);
            writer.WriteString("level", "INFO");
            writer.WriteString("source", "USER");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEnd(Utf8JsonWriter writer, FalJob job, FalJobState state)
    {
        writer.WriteStartObject("metrics");
        if (state != FalJobState.Cancelled)
        {
            writer.WriteNumber("inference_time", (job.EndsAt - job.StartsAt).TotalSeconds);
        }

        writer.WriteEndObject();
        if (state == FalJobState.Cancelled)
        {
            writer.WriteString("error", "Request cancelled");
            writer.WriteString("error_type", "client_cancelled");
        }
        else if (state == FalJobState.Failed)
        {
            writer.WriteString("error", $"Invalid status code: {job.Outcome.Status}");
            if (job.Outcome.Headers.TryGetValue("X-Fal-Error-Type", out string? type))
            {
                writer.WriteString("error_type", type);
            }
        }
    }
}
