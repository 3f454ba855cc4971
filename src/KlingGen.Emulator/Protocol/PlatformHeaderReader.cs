using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Protocol;

/// <summary>Reads what a submit's headers ask the platform for.</summary>
internal static partial class PlatformHeaderReader
{
    private const double ShortestTimeout = 0.1;

    private const double LongestTimeout = 30 * 24 * 3600;

    private const int MostTags = 10;

    private const int LongestTagName = 64;

    private const int LongestTagValue = 256;

    /// <summary>The headers, or the answer to malformed ones.</summary>
    public static (FalPlatformHeaders Headers, FalAnswer? Refusal) Read(IHeaderDictionary headers)
    {
        FalPlatformHeaders read = new()
        {
            IsLowPriority = headers["X-Fal-Queue-Priority"].ToString().Equals("low", StringComparison.OrdinalIgnoreCase),
            RunnerHint = headers["X-Fal-Runner-Hint"].ToString() is { Length: > 0 } hint ? hint : null,
            StoresPayload = headers["X-Fal-Store-IO"].ToString().ToLowerInvariant() is not ("0" or "false" or "no"),
            AllowsRetry = headers["X-Fal-No-Retry"].ToString().ToLowerInvariant() is not ("1" or "true" or "yes"),
            Tags = ReadTags(headers["X-Fal-Tags"].ToString()),
        };

        string priority = headers["X-Fal-Queue-Priority"].ToString().ToLowerInvariant();
        if (priority is not ("" or "normal" or "low"))
        {
            return (read, FalErrors.BadRequest("X-Fal-Queue-Priority must be normal or low"));
        }

        string timeout = headers["X-Fal-Request-Timeout"].ToString() is { Length: > 0 } given ? given : headers["X-Fal-Request-Start-Timeout"].ToString();
        if (timeout.Length > 0)
        {
            // What is not a number at all compares as false.
            if (!double.TryParse(timeout, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) || !(seconds > ShortestTimeout && seconds <= LongestTimeout))
            {
                return (read, FalErrors.BadRequest("X-Fal-Request-Timeout must be a number of seconds above 0.1"));
            }

            read = read with { StartTimeout = TimeSpan.FromSeconds(seconds) };
        }

        return TryReadLifetime(headers["X-Fal-Object-Lifecycle-Preference"].ToString(), out TimeSpan? lifetime)
            ? (read with { ObjectLifetime = lifetime }, null)
            : (read, FalErrors.BadRequest("X-Fal-Object-Lifecycle-Preference must be a JSON object with expiration_duration_seconds"));
    }

    /// <summary>Reads <c>{"expiration_duration_seconds": 3600}</c>; nothing, and null for the seconds, is for good.</summary>
    public static bool TryReadLifetime(string header, out TimeSpan? lifetime)
    {
        lifetime = null;
        if (header.Length == 0)
        {
            return true;
        }

        try
        {
            using JsonDocument preference = JsonDocument.Parse(header);
            if (preference.RootElement.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            if (!preference.RootElement.TryGetProperty("expiration_duration_seconds", out JsonElement seconds) || seconds.ValueKind == JsonValueKind.Null)
            {
                return true;
            }

            if (seconds.ValueKind != JsonValueKind.Number || !seconds.TryGetInt64(out long value) || value is < 0 or > int.MaxValue)
            {
                return false;
            }

            lifetime = TimeSpan.FromSeconds(value);
            return true;
        }
        catch (JsonException)
        {
            // The caller answers that the header is malformed.
            return false;
        }
    }

    // The service drops tags it does not accept, without a word.
    private static Dictionary<string, string> ReadTags(string header)
    {
        Dictionary<string, string> tags = [];
        foreach (string pair in header.Split(',', StringSplitOptions.RemoveEmptyEntries).Take(MostTags))
        {
            string[] parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            string name = parts[0].ToLowerInvariant();
            if (parts.Length == 2 && name.Length <= LongestTagName && parts[1].Length <= LongestTagValue && TagName().IsMatch(name) && !name.StartsWith("fal.", StringComparison.Ordinal))
            {
                tags[name] = parts[1];
            }
        }

        return tags;
    }

    [GeneratedRegex(@"\A[a-z0-9._-]+\z")]
    private static partial Regex TagName();
}
