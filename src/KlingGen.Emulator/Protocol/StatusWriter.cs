using System.Text.Json;
using KlingGen.Emulator.Jobs;

namespace KlingGen.Emulator.Protocol;

/// <summary>Writes the queue's own answers about a job.</summary>
internal sealed class StatusWriter(FalEmulatorOptions options, Uri address)
{
    private const int LogLines = 4;

    public string WriteSubmitted(FalJob job, JobLook look) => Json.Write(writer =>
    {
        writer.WriteString("status", "IN_QUEUE");
        writer.WriteString("request_id", job.RequestId);
        writer.WriteString("gateway_request_id", job.RequestId);
        WriteAddresses(writer, job);
        writer.WriteNull("logs");
        writer.WriteStartObject("metrics");
        writer.WriteEndObject();
        writer.WriteNumber("queue_position", options.QueuePosition + look.Ahead);
    });

    /// <summary>The state as JSON.</summary>
    /// <param name="job">Whose.</param>
    /// <param name="look">How it stands.</param>
    /// <param name="withLogs">Whether the logs were asked for.</param>
    /// <param name="logsSaid">How many lines of the log to leave out, since they were told before.</param>
    public string WriteStatus(FalJob job, JobLook look, bool withLogs, int logsSaid = 0) => Json.Write(writer =>
    {
        writer.WriteString("status", look.State switch { FalJobState.Queued => "IN_QUEUE", FalJobState.Running => "IN_PROGRESS", _ => "COMPLETED" });
        writer.WriteString("request_id", job.RequestId);
        WriteAddresses(writer, job);
        if (look.State == FalJobState.Queued)
        {
            writer.WriteNumber("queue_position", Position(job, look));
            return;
        }

        WriteLogs(writer, job, look, withLogs, logsSaid);
        if (look.IsOver)
        {
            WriteEnd(writer, look);
        }
    });

    /// <summary>How many lines a job's log has.</summary>
    public static int CountLogs(FalJob job, JobLook look)
    {
        int lines = 0;
        while (look.StartedAt is { } start && lines <= LogLines && LineAt(job, start, lines) <= (look.EndedAt ?? look.Now))
        {
            lines++;
        }

        return lines;
    }

    private static DateTimeOffset LineAt(FalJob job, DateTimeOffset start, int line) => start + (job.Plan.RunsFor * line / LogLines);

    private void WriteAddresses(Utf8JsonWriter writer, FalJob job)
    {
        string path = $"{address}{QueuePath.Application(job.EndpointId)}/requests/{job.RequestId}";
        writer.WriteString("response_url", path);
        writer.WriteString("status_url", path + "/status");
        writer.WriteString("cancel_url", path + "/cancel");
    }

    /// <summary>Those of others fall evenly from the first position to 1 while the job waits; then this emulator's own count.</summary>
    private int Position(FalJob job, JobLook look)
    {
        double left = job.Plan.QueuedFor > TimeSpan.Zero ? (job.SubmittedAt + job.Plan.QueuedFor - look.Now) / job.Plan.QueuedFor : 0;
        return (int)Math.Ceiling(Math.Clamp(left, 0, 1) * options.QueuePosition) + look.Ahead;
    }

    private static void WriteLogs(Utf8JsonWriter writer, FalJob job, JobLook look, bool withLogs, int logsSaid)
    {
        if (!withLogs)
        {
            writer.WriteNull("logs");
            return;
        }

        writer.WriteStartArray("logs");
        for (int line = logsSaid; line < CountLogs(job, look); line++)
        {
            writer.WriteStartObject();
            writer.WriteString("message", line == 0 ? $"Emulating {job.EndpointId}" : $"Progress: {100 * line / LogLines}%");
            writer.WriteString("timestamp", LineAt(job, look.StartedAt!.Value, line));
            writer.WriteString("level", "INFO");
            writer.WriteString("source", "USER");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEnd(Utf8JsonWriter writer, JobLook look)
    {
        writer.WriteStartObject("metrics");
        if (look.State != FalJobState.Cancelled && look.StartedAt is { } start)
        {
            writer.WriteNumber("inference_time", (look.EndedAt!.Value - start).TotalSeconds);
        }

        writer.WriteEndObject();
        if (look.State == FalJobState.Cancelled)
        {
            writer.WriteString("error", "Request cancelled");
            writer.WriteString("error_type", "client_cancelled");
        }
        else if (look.State == FalJobState.Failed)
        {
            writer.WriteString("error", $"Invalid status code: {look.Outcome.Status}");
            if (look.Outcome.Headers.TryGetValue("X-Fal-Error-Type", out string? type))
            {
                writer.WriteString("error_type", type);
            }
        }
    }
}
