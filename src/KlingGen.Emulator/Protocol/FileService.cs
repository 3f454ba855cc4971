using KlingGen.Emulator.Jobs;
using KlingGen.Emulator.Results;
using KlingGen.Emulator.Uploads;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Protocol;

/// <summary>The content of files: those of results, and those uploaded.</summary>
internal sealed class FileService(FalEmulatorOptions options, JobQueue jobs, UploadStore uploads)
{
    public const string Prefix = "/files/";

    /// <summary>Gives a file's content, or 404.</summary>
    public async Task WriteAsync(HttpContext context, string name, FalFault? fault)
    {
        HttpResponse response = context.Response;
        (Stream Content, string ContentType)? file = context.Request.Method is "GET" or "HEAD" ? Open(name) : null;
        if (file is not { } found)
        {
            await AnswerWriter.WriteAsync(context, FalErrors.Detail(404, "Not Found")).ConfigureAwait(false);
            return;
        }

        await using Stream content = found.Content;
        response.ContentType = fault is { Kind: FalFaultKind.WrongContentType } ? fault.ContentType : found.ContentType;
        response.ContentLength = content.Length;

        // An uploaded page must not run here, next to the emulator's own.
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox";
        if (context.Request.Method == "HEAD")
        {
            return;
        }

        if (fault is { Kind: FalFaultKind.Truncate })
        {
            byte[] beginning = new byte[Math.Clamp(fault.Bytes, 0, Math.Max(0, content.Length - 1))];
            await content.ReadExactlyAsync(beginning, context.RequestAborted).ConfigureAwait(false);
            await response.Body.WriteAsync(beginning, context.RequestAborted).ConfigureAwait(false);
            await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
            return;
        }

        await content.CopyToAsync(response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private (Stream Content, string ContentType)? Open(string name)
    {
        if (uploads.Find(name) is { } uploaded)
        {
            return (File.OpenRead(uploaded.Path), uploaded.Upload.ContentType);
        }

        if (name.Contains('/') || SampleFile.Find(Path.GetExtension(name)) is not { } sample || IsExpired(Path.GetFileNameWithoutExtension(name)))
        {
            return null;
        }

        return (new MemoryStream(sample.Content, writable: false), sample.ContentType);
    }

    private bool IsExpired(string requestId) =>
        jobs.Find(requestId) is { Headers.ObjectLifetime: { } lifetime } job && jobs.Look(job).EndedAt + lifetime <= options.TimeProvider.GetUtcNow();
}
