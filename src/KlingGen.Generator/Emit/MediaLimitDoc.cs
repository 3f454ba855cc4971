using System.Globalization;
using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Emit;

/// <summary>The limits on a media file in words.</summary>
internal static class MediaLimitDoc
{
    private static readonly string[] _order =
    [
        "max_file_size", "min_width", "max_width", "min_height", "max_height", "min_aspect_ratio", "max_aspect_ratio",
        "min_duration", "max_duration", "min_fps", "max_fps", "timeout",
    ];

    public static string? Describe(EquatableArray<MediaLimit> limits)
    {
        if (limits.IsEmpty)
        {
            return null;
        }

        List<MediaLimit> ordered = new(limits);
        ordered.Sort(static (a, b) => Rank(a) != Rank(b) ? Rank(a) - Rank(b) : string.CompareOrdinal(a.Name, b.Name));
        List<string> parts = [];
        foreach (MediaLimit limit in ordered)
        {
            parts.Add(Describe(limit));
        }

        return $"The file: {string.Join(", ", parts)}.";
    }

    private static int Rank(MediaLimit limit)
    {
        int at = Array.IndexOf(_order, limit.Name);
        return at < 0 ? _order.Length : at;
    }

    private static string Describe(MediaLimit limit) => limit.Name switch
    {
        "max_file_size" => $"at most {Number(limit.Value / (1024 * 1024))} MB",
        "min_width" => $"width at least {Number(limit.Value)} px",
        "max_width" => $"width at most {Number(limit.Value)} px",
        "min_height" => $"height at least {Number(limit.Value)} px",
        "max_height" => $"height at most {Number(limit.Value)} px",
        "min_duration" => $"at least {Number(limit.Value)} s long",
        "max_duration" => $"at most {Number(limit.Value)} s long",
        "min_fps" => $"at least {Number(limit.Value)} frames a second",
        "max_fps" => $"at most {Number(limit.Value)} frames a second",
        "min_aspect_ratio" => $"width to height at least {Number(limit.Value)}",
        "max_aspect_ratio" => $"width to height at most {Number(limit.Value)}",
        "timeout" => $"fetched by the service within {Number(limit.Value)} s",
        _ => $"{limit.Name} {Number(limit.Value)}",
    };

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
