using System.Text.Json;

namespace KlingGen;

/// <summary>Where a file is to be put, and where it will be.</summary>
/// <param name="Put">For the file; parts of it go below.</param>
/// <param name="File">The file's own address.</param>
internal sealed record UploadAddress(Uri Put, string File)
{
    /// <summary>Where something of an upload in parts goes.</summary>
    public Uri Below(string segment) => new UriBuilder(Put) { Path = Put.AbsolutePath + "/" + segment }.Uri;

    /// <summary>Reads fal's answer.</summary>
    /// <exception cref="KlingException">It names no addresses, or one that no file may be sent to.</exception>
    public static UploadAddress Read(QueueAnswer answer, QueueCallContext context, QueueTransport transport)
    {
        string? put;
        string? file;
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer.Body);
            put = Text(document.RootElement, "upload_url");
            file = Text(document.RootElement, "file_url");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw QueueErrors.Malformed("is not JSON", answer, context, transport.Key, exception);
        }

        if (!Uri.TryCreate(put, UriKind.Absolute, out Uri? address) || !Uri.TryCreate(file, UriKind.Absolute, out Uri? result)
            || (result.Scheme != Uri.UriSchemeHttps && result.Scheme != Uri.UriSchemeHttp))
        {
            throw QueueErrors.Malformed("names no upload_url and file_url", answer, context, transport.Key);
        }

        return transport.Hosts.MayReceiveFile(address)
            ? new UploadAddress(address, file!)
            : throw QueueErrors.Malformed($"sends the file to {address.Scheme}://{address.Host}, which is not https", answer, context, transport.Key);
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
