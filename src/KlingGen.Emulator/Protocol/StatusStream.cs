using System.Text;
using KlingGen.Emulator.Jobs;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Protocol;

/// <summary>A job's states as server-sent events, until it is over.</summary>
internal sealed class StatusStream(FalEmulatorOptions options, JobQueue jobs, StatusWriter statuses)
{
    /// <summary>How often a comment goes out when there is nothing to say, so that nobody on the way closes the connection.</summary>
    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>How often positions and logs, which change without an event, are looked at.</summary>
    private static readonly TimeSpan _pulse = TimeSpan.FromMilliseconds(100);

    public async Task WriteAsync(HttpContext context, FalJob job, FalFault? fault)
    {
        bool withLogs = context.Request.Query["logs"].ToString() is "1" or "true";
        CancellationToken end = context.RequestAborted;
        context.Response.ContentType = fault is { Kind: FalFaultKind.WrongContentType } ? fault.ContentType : "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers["x-fal-request-id"] = job.RequestId;

        string said = "";
        int logsSaid = 0;
        DateTimeOffset saidAt = options.TimeProvider.GetUtcNow();
        while (true)
        {
            Task change = job.NextChange;
            JobLook look = jobs.Look(job);
            string status = statuses.WriteStatus(job, look, withLogs, logsSaid);

            // What was said counts without the lines of the log, which are told once.
            string state = statuses.WriteStatus(job, look, withLogs: false);
            int logs = StatusWriter.CountLogs(job, look);
            if (state != said || (withLogs && logs > logsSaid))
            {
                await SendAsync(context, $"data: {status}\n\n", end).ConfigureAwait(false);
                (said, logsSaid, saidAt) = (state, logs, look.Now);
                if (fault?.Kind is FalFaultKind.DropAfter or FalFaultKind.Truncate)
                {
                    Break(context, fault);
                    return;
                }
            }
            else if (look.Now - saidAt >= _heartbeat)
            {
                await SendAsync(context, ": still here\n\n", end).ConfigureAwait(false);
                saidAt = look.Now;
            }

            if (look.IsOver)
            {
                return;
            }

            await Task.WhenAny(change, Task.Delay(_pulse, options.TimeProvider, end)).ConfigureAwait(false);
            end.ThrowIfCancellationRequested();
        }
    }

    private static void Break(HttpContext context, FalFault fault)
    {
        if (fault.Kind == FalFaultKind.DropAfter)
        {
            context.Abort();
        }
    }

    private static async Task SendAsync(HttpContext context, string text, CancellationToken cancellationToken)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
