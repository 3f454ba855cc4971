using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KlingGen.Emulator.Jobs;

namespace KlingGen.Emulator.Pages;

/// <summary>The part of the page that changes.</summary>
internal static class PageContent
{
    private static readonly JsonWriterOptions _writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(EmulatorState state)
    {
        Html html = new();
        FalJob[] jobs = [.. state.Jobs];
        html.Add($"<h2>Jobs <span class=\"count\">{jobs.Length}</span></h2>");
        if (jobs.Length == 0)
        {
            html.Add($"<p class=\"none\">No job yet. Point a client at this address and submit one.</p>");
        }

        foreach (FalJob job in jobs)
        {
            WriteJob(html, job, state.Look(job));
        }

        WriteWebhooks(html, [.. state.Webhooks]);
        WriteUploads(html, [.. state.Uploads]);
        WriteFaults(html, state.Faults);
        return html.ToString();
    }

    private static void WriteJob(Html html, FalJob job, JobLook look)
    {
        html.Add($"<details class=\"job\" id=\"job-{job.RequestId}\"><summary><span class=\"state {look.State.ToString().ToLowerInvariant()}\">{look.State.ToString()}</span>");
        html.Add($"<span class=\"endpoint\">{job.EndpointId}</span><time>{job.SubmittedAt:HH:mm:ss}</time>");
        if (job.IgnoredFields.Count > 0)
        {
            html.Add($"<span class=\"warn\">{job.IgnoredFields.Count} ignored</span>");
        }

        if (job.Errors.Count > 0)
        {
            html.Add($"<span class=\"bad\">{job.Errors.Count} wrong</span>");
        }

        html.Add($"</summary><div class=\"body\"><dl><dt>Request</dt><dd><code>{job.RequestId}</code></dd>");
        WriteFacts(html, job, look);
        html.Add($"</dl>");
        if (!job.Headers.StoresPayload)
        {
            html.Add($"<p class=\"none\">The submit asked for its payloads not to be stored (X-Fal-Store-IO).</p></div></details>");
            return;
        }

        html.Add($"<div class=\"io\"><section><h3>Payload</h3><pre>{Pretty(job.Body)}</pre></section>");
        if (look.IsOver)
        {
            html.Add($"<section><h3>Result, {look.Outcome.Status}</h3><pre>{Pretty(look.Outcome.Body)}</pre>");
            WriteMedia(html, look.Outcome);
            html.Add($"</section>");
        }

        html.Add($"</div></div></details>");
    }

    private static void WriteFacts(Html html, FalJob job, JobLook look)
    {
        WriteList(html, "Ignored by the endpoint", "warn", job.IgnoredFields);
        WriteList(html, "Wrong", "bad", job.Headers.StoresPayload ? job.Errors : []);
        if (look.Runs > 1)
        {
            html.Add($"<dt>Runs</dt><dd>{look.Runs}, the latest <code>{look.GatewayRequestId}</code></dd>");
        }

        List<string> asked = [];
        FalPlatformHeaders headers = job.Headers;
        Say(asked, headers.IsLowPriority, "low priority");
        Say(asked, headers.StartTimeout is not null, $"start within {headers.StartTimeout?.TotalSeconds} s");
        Say(asked, headers.RunnerHint is not null, $"runner {headers.RunnerHint}");
        Say(asked, headers.ObjectLifetime is not null, $"files for {headers.ObjectLifetime?.TotalSeconds} s");
        Say(asked, !headers.AllowsRetry, "no retry");
        asked.AddRange(headers.Tags.Select(tag => $"{tag.Key}={tag.Value}"));
        WriteList(html, "Asked for", "", asked);
        if (job.WebhookUrl is { } webhook)
        {
            html.Add($"<dt>Webhook</dt><dd><code>{webhook.AbsoluteUri}</code></dd>");
        }
    }

    private static void Say(List<string> list, bool isSo, string text)
    {
        if (isSo)
        {
            list.Add(text);
        }
    }

    private static void WriteList(Html html, string name, string style, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        html.Add($"<dt>{name}</dt><dd>");
        foreach (string text in texts)
        {
            html.Add($"<code class=\"{style}\">{text}</code> ");
        }

        html.Add($"</dd>");
    }

    private static void WriteMedia(Html html, FalAnswer outcome)
    {
        if (outcome.Status == 200 && MediaLink.Find(outcome.Body) is { } link)
        {
            if (link.IsVideo)
            {
                html.Add($"<video controls muted playsinline preload=\"metadata\" src=\"{link.Path}\"></video>");
            }
            else
            {
                html.Add($"<p><a href=\"{link.Path}\">{link.Path}</a></p>");
            }
        }
    }

    private static void WriteWebhooks(Html html, FalWebhookDelivery[] deliveries)
    {
        html.Add($"<h2>Webhooks <span class=\"count\">{deliveries.Length}</span></h2>");
        if (deliveries.Length == 0)
        {
            html.Add($"<p class=\"none\">None sent.</p>");
            return;
        }

        html.Add($"<div class=\"scroll\"><table id=\"webhooks\"><tr><th>Sent</th><th>To</th><th>Request</th><th>Attempt</th><th>Answer</th><th>Next</th></tr>");
        foreach (FalWebhookDelivery delivery in deliveries)
        {
            string style = delivery.IsDelivered ? "good" : "bad";
            string answer = delivery.Status is { } status ? status.ToString(CultureInfo.InvariantCulture) : delivery.Error ?? "";
            string next = delivery.NextAttemptAt is { } time ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture) : delivery.IsDelivered ? "" : "given up";
            html.Add($"<tr><td>{delivery.At:HH:mm:ss}</td><td><code>{delivery.Url.AbsoluteUri}</code></td><td><code>{delivery.RequestId}</code></td>");
            html.Add($"<td>{delivery.Attempt}</td><td class=\"{style}\">{answer}</td><td>{next}</td></tr>");
        }

        html.Add($"</table></div>");
    }

    private static void WriteUploads(Html html, FalUpload[] uploads)
    {
        if (uploads.Length == 0)
        {
            return;
        }

        html.Add($"<h2>Uploads <span class=\"count\">{uploads.Length}</span></h2>");
        html.Add($"<div class=\"scroll\"><table id=\"uploads\"><tr><th>At</th><th>File</th><th>Type</th><th>Bytes</th><th>Parts</th></tr>");
        foreach (FalUpload upload in uploads)
        {
            html.Add($"<tr><td>{upload.At:HH:mm:ss}</td><td><a href=\"{upload.Url.AbsolutePath}\">{upload.FileName}</a></td>");
            html.Add($"<td>{upload.ContentType}</td><td>{upload.Size:N0}</td><td>{upload.Parts}</td></tr>");
        }

        html.Add($"</table></div>");
    }

    private static void WriteFaults(Html html, IReadOnlyDictionary<FalFaultKind, int> faults)
    {
        if (faults.Count == 0)
        {
            return;
        }

        html.Add($"<h2>Faults given <span class=\"count\">{faults.Values.Sum()}</span></h2><p>");
        foreach ((FalFaultKind kind, int count) in faults)
        {
            html.Add($"<code>{kind.ToString()} {count}</code> ");
        }

        html.Add($"</p>");
    }

    /// <summary>JSON with line breaks; what is none as it is.</summary>
    private static string Pretty(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            using MemoryStream buffer = new();
            using (Utf8JsonWriter writer = new(buffer, _writing))
            {
                document.RootElement.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(buffer.ToArray());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A result need not be JSON: a test may have asked for another.
            return text;
        }
    }
}
