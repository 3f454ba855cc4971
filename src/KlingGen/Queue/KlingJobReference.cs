using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KlingGen;

/// <summary>All that is needed to find a submitted job again, in this process or another. Holds no key. Its text form can be stored as it is.</summary>
/// <param name="EndpointId">The full id of the endpoint that the job was submitted to.</param>
/// <param name="RequestId">The job's id.</param>
/// <param name="StatusUrl">Where its status is.</param>
/// <param name="ResponseUrl">Where its result will be.</param>
/// <param name="CancelUrl">Where it can be cancelled.</param>
public sealed record KlingJobReference(string EndpointId, string RequestId, Uri StatusUrl, Uri ResponseUrl, Uri CancelUrl)
{
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads what <see cref="ToString"/> wrote, in this process or another.</summary>
    /// <exception cref="FormatException">It is not a reference.</exception>
    public static KlingJobReference Parse(string text) => TryParse(text, out KlingJobReference? reference)
        ? reference
        : throw new FormatException("The text is not a reference to a job.");

    /// <summary>Reads what <see cref="ToString"/> wrote; false when it is something else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out KlingJobReference? reference)
    {
        reference = null;
        if (text is null)
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || Text(root, "endpoint_id") is not { Length: > 0 } endpoint || Text(root, "request_id") is not { Length: > 0 } request
                || Address(root, "status_url") is not { } status || Address(root, "response_url") is not { } response || Address(root, "cancel_url") is not { } cancel)
            {
                return false;
            }

            reference = new KlingJobReference(endpoint, request, status, response, cancel);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The reference as one line of JSON, to be stored and read by <see cref="Parse"/>.</summary>
    public override string ToString()
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, _plain))
        {
            writer.WriteStartObject();
            writer.WriteString("endpoint_id", EndpointId);
            writer.WriteString("request_id", RequestId);
            writer.WriteString("status_url", StatusUrl.AbsoluteUri);
            writer.WriteString("response_url", ResponseUrl.AbsoluteUri);
            writer.WriteString("cancel_url", CancelUrl.AbsoluteUri);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // A bare path is an absolute address of a file on some systems.
    private static Uri? Address(JsonElement root, string name) =>
        Uri.TryCreate(Text(root, name), UriKind.Absolute, out Uri? url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url : null;
}
