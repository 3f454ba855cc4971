using System.Text.Json;
using KlingGen.Emulator.Protocol;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Uploads;

/// <summary>Uploads as the JavaScript client makes them: an address is asked for, then the file, or its parts, put there.</summary>
internal sealed class UploadService(UploadStore store, Uri address)
{
    public const string Initiate = "/storage/upload/initiate";

    public const string InitiateMultipart = "/storage/upload/initiate-multipart";

    /// <summary>Where files are put.</summary>
    public const string Put = "/storage/put/";

    /// <summary>Gives out an address to put a file to.</summary>
    public async Task<FalAnswer> BeginAsync(HttpRequest request, bool isMultipart)
    {
        if (request.Method != HttpMethods.Post)
        {
            return FalErrors.Detail(405, "Method Not Allowed");
        }

        // Seen on the service: other kinds of storage are gone.
        if (request.Query["storage_type"].ToString() is not ("fal-cdn-v3" or ""))
        {
            return FalErrors.Detail(400, "Invalid storage type");
        }

        if (!PlatformHeaderReader.TryReadLifetime(request.Headers["X-Fal-Object-Lifecycle"].ToString(), out TimeSpan? lifetime))
        {
            return FalErrors.BadRequest("X-Fal-Object-Lifecycle is not valid");
        }

        (string? fileName, string? contentType) = await ReadDescriptionAsync(request).ConfigureAwait(false);
        if (fileName is null || contentType is null)
        {
            return FalErrors.Detail(422, "content_type and file_name are required");
        }

        PendingUpload upload = store.Begin(fileName, contentType, lifetime, isMultipart);
        return new FalAnswer(200, Json.Write(writer =>
        {
            writer.WriteString("upload_url", $"{address}{Put[1..]}{upload.Id}?signature={upload.Signature}");
            writer.WriteString("file_url", FileUrl(upload).AbsoluteUri);
        }));
    }

    /// <summary>Takes a file, a part of one, or word that all parts are there.</summary>
    /// <param name="request">The call; its address carries the right to make it.</param>
    /// <param name="rest">The path after <see cref="Put"/>.</param>
    public async Task<FalAnswer> PutAsync(HttpRequest request, string rest)
    {
        string[] segments = rest.Split('/');
        if (store.FindPending(segments[0]) is not { } upload || upload.Signature != request.Query["signature"].ToString())
        {
            return FalErrors.Detail(403, "The address is not valid, or not any more");
        }

        switch (request.Method, segments)
        {
            case ("PUT", [_]) when !upload.IsMultipart:
                upload.ContentType = request.ContentType ?? upload.ContentType;
                string tag = await store.AddPartAsync(upload, 1, request.Body, request.HttpContext.RequestAborted).ConfigureAwait(false);
                await store.CompleteAsync(upload, [1], FileUrl(upload), request.HttpContext.RequestAborted).ConfigureAwait(false);
                return new FalAnswer(200, "{}") { Headers = new Dictionary<string, string> { ["ETag"] = tag } };
            case ("PUT", [_, string part]) when upload.IsMultipart && PartNumber(part) is { } number:
                return await PutPartAsync(upload, number, request).ConfigureAwait(false);
            case ("POST", [_, "complete"]) when upload.IsMultipart:
                return await CompleteAsync(upload, request).ConfigureAwait(false);
            default:
                return FalErrors.Detail(405, "Method Not Allowed");
        }
    }

    /// <summary>Takes one part.</summary>
    public async Task<FalAnswer> PutPartAsync(PendingUpload upload, int number, HttpRequest request)
    {
        string tag = await store.AddPartAsync(upload, number, request.Body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        string body = Json.Write(writer =>
        {
            writer.WriteNumber("partNumber", number);
            writer.WriteString("etag", tag);
        });
        return new FalAnswer(200, body) { Headers = new Dictionary<string, string> { ["ETag"] = tag } };
    }

    /// <summary>Makes a file of the parts named, if they are those that came.</summary>
    public async Task<FalAnswer> CompleteAsync(PendingUpload upload, HttpRequest request)
    {
        IReadOnlyList<(int Number, string Tag)>? named = await ReadPartsAsync(request).ConfigureAwait(false);
        if (named is null or [])
        {
            return FalErrors.Detail(400, "parts are required");
        }

        foreach ((int number, string tag) in named)
        {
            if (!upload.Parts.TryGetValue(number, out (string Path, string Tag) part) || part.Tag.Trim('"') != tag.Trim('"'))
            {
                return FalErrors.Detail(400, $"Part {number} is missing, or its etag is another");
            }
        }

        if (!named.Select(part => part.Number).SequenceEqual(named.Select(part => part.Number).Distinct().Order()))
        {
            return FalErrors.Detail(400, "The parts are not in order");
        }

        await store.CompleteAsync(upload, [.. named.Select(part => part.Number)], FileUrl(upload), request.HttpContext.RequestAborted).ConfigureAwait(false);
        return new FalAnswer(200, "{}");
    }

    public Uri FileUrl(PendingUpload upload)
    {
        string name = Path.GetFileName(upload.FileName.Replace('\\', '/'));
        return new Uri(address, $"files/{upload.Id}/{Uri.EscapeDataString(name.Length == 0 ? "file" : name)}");
    }

    public static int? PartNumber(string text) => int.TryParse(text, System.Globalization.NumberStyles.None, null, out int number) && number is >= 1 and <= 10_000 ? number : null;

    private static async Task<(string? FileName, string? ContentType)> ReadDescriptionAsync(HttpRequest request)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, default, request.HttpContext.RequestAborted).ConfigureAwait(false);
            return (Text(body.RootElement, "file_name"), Text(body.RootElement, "content_type"));
        }
        catch (JsonException)
        {
            return (null, null);
        }
    }

    private static async Task<IReadOnlyList<(int Number, string Tag)>?> ReadPartsAsync(HttpRequest request)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, default, request.HttpContext.RequestAborted).ConfigureAwait(false);
            return [.. body.RootElement.GetProperty("parts").EnumerateArray().Select(part => (part.GetProperty("partNumber").GetInt32(), part.GetProperty("etag").GetString() ?? ""))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // Not JSON, or JSON of another shape: the caller says so to the uploader.
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
