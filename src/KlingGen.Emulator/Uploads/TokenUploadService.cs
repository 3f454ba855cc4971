using System.Collections.Concurrent;
using System.Security.Cryptography;
using KlingGen.Emulator.Protocol;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Uploads;

/// <summary>Uploads as the Python client makes them: a token is asked for, then files, or their parts, are sent with it.</summary>
internal sealed class TokenUploadService(UploadStore store, UploadService uploads, Uri address, TimeProvider time)
{
    public const string Token = "/storage/auth/token";

    public const string Upload = "/files/upload";

    private static readonly TimeSpan _tokenLife = TimeSpan.FromDays(30);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _tokens = new(StringComparer.Ordinal);

    public FalAnswer GiveToken(HttpRequest request)
    {
        if (request.Method != HttpMethods.Post)
        {
            return FalErrors.Detail(405, "Method Not Allowed");
        }

        string token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        DateTimeOffset now = time.GetUtcNow();
        _tokens[token] = now + _tokenLife;
        return new FalAnswer(200, Json.Write(writer =>
        {
            writer.WriteString("token", token);
            writer.WriteString("token_type", "Bearer");
            writer.WriteString("base_url", address.AbsoluteUri.TrimEnd('/'));
            writer.WriteString("created_at", now);
            writer.WriteString("expires_at", now + _tokenLife);
        }));
    }

    /// <summary>Whether a path is of these uploads: to send a file, to begin with parts, a part, or word that all are there.</summary>
    public static bool IsUpload(string method, string path) =>
        (method == HttpMethods.Post && path is Upload or Upload + "/multipart")
        || (method is "PUT" or "POST" && path.StartsWith("/files/", StringComparison.Ordinal) && path.Contains("/multipart/", StringComparison.Ordinal));

    public async Task<FalAnswer> TakeAsync(HttpRequest request, string path)
    {
        if (!IsAuthorized(request))
        {
            return FalErrors.Unauthorized();
        }

        if (path is Upload or Upload + "/multipart")
        {
            return await BeginAsync(request, path != Upload).ConfigureAwait(false);
        }

        // /files/ID/NAME/multipart/ID/PART or .../complete
        string[] segments = path.Split('/');
        if (segments is not ["", "files", _, _, "multipart", string id, string last] || store.FindPending(id) is not { IsMultipart: true } upload)
        {
            return FalErrors.Detail(404, "Not Found");
        }

        return (request.Method, UploadService.PartNumber(last)) switch
        {
            ("PUT", { } number) => await uploads.PutPartAsync(upload, number, request).ConfigureAwait(false),
            ("POST", null) when last == "complete" => await uploads.CompleteAsync(upload, request).ConfigureAwait(false),
            _ => FalErrors.Detail(405, "Method Not Allowed"),
        };
    }

    private async Task<FalAnswer> BeginAsync(HttpRequest request, bool isMultipart)
    {
        if (!PlatformHeaderReader.TryReadLifetime(request.Headers["X-Fal-Object-Lifecycle"].ToString(), out TimeSpan? lifetime))
        {
            return FalErrors.BadRequest("X-Fal-Object-Lifecycle is not valid");
        }

        string fileName = request.Headers["X-Fal-File-Name"].ToString() is { Length: > 0 } name ? name : "upload.bin";
        PendingUpload upload = store.Begin(fileName, request.ContentType ?? "application/octet-stream", lifetime, isMultipart);
        if (!isMultipart)
        {
            await store.AddPartAsync(upload, 1, request.Body, request.HttpContext.RequestAborted).ConfigureAwait(false);
            await store.CompleteAsync(upload, [1], uploads.FileUrl(upload), request.HttpContext.RequestAborted).ConfigureAwait(false);
        }

        return new FalAnswer(200, Json.Write(writer =>
        {
            writer.WriteString("access_url", uploads.FileUrl(upload).AbsoluteUri);
            if (isMultipart)
            {
                writer.WriteString("uploadId", upload.Id);
            }
        }));
    }

    private bool IsAuthorized(HttpRequest request)
    {
        const string scheme = "Bearer ";
        string header = request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            && _tokens.TryGetValue(header[scheme.Length..].Trim(), out DateTimeOffset end) && time.GetUtcNow() < end;
    }
}
