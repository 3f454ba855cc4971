using KlingGen.Emulator.Faults;
using KlingGen.Emulator.Jobs;
using KlingGen.Emulator.Pages;
using KlingGen.Emulator.Uploads;
using KlingGen.Emulator.Webhooks;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Protocol;

/// <summary>Finds out what a call wants, lets it fail if it is to fail, and answers it.</summary>
internal sealed class EmulatorService(
    FalEmulatorOptions options, QueueService queue, FileService files, UploadService uploads, TokenUploadService tokens, WebhookKeys keys, StatusPage page, FaultList faults)
{
    private const string KeySet = "/.well-known/jwks.json";

    public Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        if (StatusPage.IsPage(context.Request.Method, path))
        {
            return page.WriteAsync(context, path);
        }

        if (path == KeySet && context.Request.Method == HttpMethods.Get)
        {
            return AnswerWriter.WriteAsync(context, new FalAnswer(200, keys.WriteSet()));
        }

        QueuePath asked = QueuePath.Parse(path);
        FalCall? call = Classify(context.Request.Method, path, asked);
        return AnswerAsync(context, path, asked, call, call is { } known ? faults.Take(known) : null);
    }

    private static FalCall? Classify(string method, string path, QueuePath asked)
    {
        if (path is UploadService.Initiate or UploadService.InitiateMultipart or TokenUploadService.Token
            || path.StartsWith(UploadService.Put, StringComparison.Ordinal) || TokenUploadService.IsUpload(method, path))
        {
            return FalCall.Upload;
        }

        if (path.StartsWith(FileService.Prefix, StringComparison.Ordinal))
        {
            return FalCall.File;
        }

        return (method, asked.RequestId, asked.Rest) switch
        {
            ("POST", null, _) => FalCall.Submit,
            ("GET", not null, "status") => FalCall.Status,
            ("GET", not null, "status/stream") => FalCall.Stream,
            ("GET", not null, "") => FalCall.Result,
            ("PUT", not null, "cancel") => FalCall.Cancel,
            _ => null,
        };
    }

    private async Task AnswerAsync(HttpContext context, string path, QueuePath asked, FalCall? call, FalFault? fault)
    {
        switch (fault?.Kind)
        {
            case FalFaultKind.DropBefore:
                context.Abort();
                return;
            case FalFaultKind.AnswerBefore:
                await AnswerWriter.WriteAsync(context, fault.Answer!).ConfigureAwait(false);
                return;
            case FalFaultKind.Delay:
                await Task.Delay(fault.Pause, options.TimeProvider, context.RequestAborted).ConfigureAwait(false);
                break;
        }

        if (call == FalCall.File && fault?.Kind is not (FalFaultKind.DropAfter or FalFaultKind.AnswerAfter))
        {
            await files.WriteAsync(context, path[FileService.Prefix.Length..], fault).ConfigureAwait(false);
            return;
        }

        if (call == FalCall.Stream && IsAuthorized(context.Request) && asked.IsShort && queue.Find(asked) is { } job && fault?.Kind != FalFaultKind.AnswerAfter)
        {
            await queue.Stream.WriteAsync(context, job, fault).ConfigureAwait(false);
            return;
        }

        FalAnswer answer = call == FalCall.File ? new FalAnswer(200) : await FindAnswerAsync(context, path, asked, call).ConfigureAwait(false);
        switch (fault?.Kind)
        {
            case FalFaultKind.DropAfter:
                context.Abort();
                break;
            case FalFaultKind.Truncate:
                await AnswerWriter.WriteCutAsync(context, answer, fault.Bytes).ConfigureAwait(false);
                break;
            case FalFaultKind.AnswerAfter:
                await AnswerWriter.WriteAsync(context, fault.Answer!).ConfigureAwait(false);
                break;
            case FalFaultKind.WrongContentType:
                await AnswerWriter.WriteAsync(context, answer with { ContentType = fault.ContentType }).ConfigureAwait(false);
                break;
            default:
                await AnswerWriter.WriteAsync(context, answer).ConfigureAwait(false);
                break;
        }
    }

    private async Task<FalAnswer> FindAnswerAsync(HttpContext context, string path, QueuePath asked, FalCall? call)
    {
        HttpRequest request = context.Request;

        // The address of a put is signed, and a token upload has its token: neither has the key.
        if (path.StartsWith(UploadService.Put, StringComparison.Ordinal))
        {
            return await uploads.PutAsync(request, path[UploadService.Put.Length..]).ConfigureAwait(false);
        }

        if (TokenUploadService.IsUpload(request.Method, path))
        {
            return await tokens.TakeAsync(request, path).ConfigureAwait(false);
        }

        if (!IsAuthorized(request))
        {
            return FalErrors.Unauthorized();
        }

        switch (path)
        {
            case TokenUploadService.Token:
                return tokens.GiveToken(request);
            case UploadService.Initiate or UploadService.InitiateMultipart:
                return await uploads.BeginAsync(request, path == UploadService.InitiateMultipart).ConfigureAwait(false);
        }

        if (asked.RequestId is not null && !asked.IsShort)
        {
            // Seen on the service: with the full id in the path a status is an empty answer, and the rest is not allowed.
            return call == FalCall.Status ? new FalAnswer(200) : FalErrors.Detail(405, "Method Not Allowed");
        }

        return call switch
        {
            FalCall.Submit => await queue.SubmitAsync(request, asked.Target).ConfigureAwait(false),
            FalCall.Status => queue.Status(asked, request),
            FalCall.Stream => QueueService.NoSuchRequest,
            FalCall.Result => queue.Result(asked),
            FalCall.Cancel => queue.Cancel(asked),
            _ => FalErrors.Detail(405, "Method Not Allowed"),
        };
    }

    private bool IsAuthorized(HttpRequest request)
    {
        const string scheme = "Key ";
        string header = request.Headers.Authorization.ToString();
        string key = header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? header[scheme.Length..].Trim() : "";
        return options.ApiKey is null ? key.Length > 0 : key == options.ApiKey;
    }
}
