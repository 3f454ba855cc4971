using System.Globalization;
using System.Text;

namespace KlingGen;

/// <summary>What submit options are on the wire.</summary>
internal sealed class SubmitHeaders
{
    private const int MaxTags = 10;
    private const int MaxTagName = 64;
    private const int MaxTagValue = 256;
    private const int MaxTagBytes = 1024;

    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public SubmitHeaders(KlingSubmitOptions options)
    {
        if (options.Priority is { } priority)
        {
            Add("X-Fal-Queue-Priority", priority == KlingPriority.Low ? "low" : "normal");
        }

        if (options.StartTimeout is { } timeout)
        {
            Add("X-Fal-Request-Timeout", timeout > TimeSpan.FromSeconds(1)
                ? timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)
                : throw new ArgumentException($"{nameof(KlingSubmitOptions.StartTimeout)} must be over one second.", nameof(options)));
        }

        if (options.RunnerHint is { } hint)
        {
            Add("X-Fal-Runner-Hint", hint.Length > 0 && IsPrintable(hint)
                ? hint
                : throw new ArgumentException($"{nameof(KlingSubmitOptions.RunnerHint)} must be printable ASCII.", nameof(options)));
        }

        if (options.FilesExpireAfter is { } kept)
        {
            Add("X-Fal-Object-Lifecycle-Preference", Lifecycle(kept, nameof(KlingSubmitOptions.FilesExpireAfter)));
        }

        if (options.StorePayloads is { } stored)
        {
            Add("X-Fal-Store-IO", stored ? "1" : "0");
        }

        if (options.RetriedByFal == false)
        {
            Add("X-Fal-No-Retry", "1");
        }

        if (options.Tags is { Count: > 0 } tags)
        {
            Add("X-Fal-Tags", Pack(tags));
        }

        Query = options.WebhookUrl is { } webhook ? "?fal_webhook=" + Uri.EscapeDataString(Checked(webhook).AbsoluteUri) : "";
    }

    /// <summary>The headers, each once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _headers;

    /// <summary>What goes behind the endpoint's address; empty or beginning with a question mark.</summary>
    public string Query { get; }

    /// <summary>How long files are kept, as fal reads it.</summary>
    public static string Lifecycle(TimeSpan kept, string name) => kept >= TimeSpan.FromSeconds(1)
        ? $$"""{"expiration_duration_seconds":{{((long)kept.TotalSeconds).ToString(CultureInfo.InvariantCulture)}}}"""
        : throw new ArgumentException($"{name} must be at least one second.", name);

    private void Add(string name, string value) => _headers.Add(new KeyValuePair<string, string>(name, value));

    // fal drops the pairs it does not like without a word, so they are refused here.
    private static string Pack(IReadOnlyDictionary<string, string> tags)
    {
        if (tags.Count > MaxTags)
        {
            throw new ArgumentException($"At most {MaxTags} tags can be given.", nameof(KlingSubmitOptions.Tags));
        }

        StringBuilder packed = new();
        foreach (KeyValuePair<string, string> tag in tags)
        {
            if (!IsTagName(tag.Key) || tag.Value is null || tag.Value.Length is 0 or > MaxTagValue || !IsPrintable(tag.Value) || tag.Value.IndexOfAny([',', '=']) >= 0)
            {
                throw new ArgumentException($"The tag '{tag.Key}' cannot be sent; see {nameof(KlingSubmitOptions)}.{nameof(KlingSubmitOptions.Tags)} for what fal takes.", nameof(KlingSubmitOptions.Tags));
            }

            packed.Append(packed.Length == 0 ? "" : ",").Append(tag.Key).Append('=').Append(tag.Value);
        }

        return packed.Length <= MaxTagBytes
            ? packed.ToString()
            : throw new ArgumentException($"All tags together may take {MaxTagBytes} bytes.", nameof(KlingSubmitOptions.Tags));
    }

    private static bool IsTagName(string name)
    {
        if (name.Length is 0 or > MaxTagName || name.StartsWith("fal.", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPrintable(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static Uri Checked(Uri webhook) =>
        webhook.IsAbsoluteUri && (webhook.Scheme == Uri.UriSchemeHttps || (webhook.Scheme == Uri.UriSchemeHttp && webhook.IsLoopback))
            ? webhook
            : throw new ArgumentException($"{nameof(KlingSubmitOptions.WebhookUrl)} must be absolute and https, or http on loopback.", nameof(KlingSubmitOptions.WebhookUrl));
}
