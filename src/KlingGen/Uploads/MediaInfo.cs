namespace KlingGen;

/// <summary>What the beginning of a file tells.</summary>
/// <param name="ContentType">Its media type; null when unknown.</param>
/// <param name="Width">Pixels; null when not told.</param>
/// <param name="Height">Pixels; null when not told.</param>
/// <param name="Duration">Seconds; null when not told.</param>
/// <param name="FrameRate">Frames a second on average; null when not told.</param>
internal sealed record MediaInfo(string? ContentType, int? Width = null, int? Height = null, double? Duration = null, double? FrameRate = null)
{
    /// <summary>What is sold as 24 frames a second is often 23.976, and cameras are not exact.</summary>
    private const double RateTolerance = 0.005;

    private static readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".gif"] = "image/gif",
        [".avif"] = "image/avif",
        [".mp4"] = "video/mp4",
        [".m4v"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".webm"] = "video/webm",
        [".mp3"] = "audio/mpeg",
        [".wav"] = "audio/wav",
        [".m4a"] = "audio/mp4",
        [".aac"] = "audio/aac",
        [".ogg"] = "audio/ogg",
        [".flac"] = "audio/flac",
        [".zip"] = "application/zip",
        [".json"] = "application/json",
        [".txt"] = "text/plain",
    };

    /// <summary>The media type that goes with a file's name; null for names that say nothing.</summary>
    public static string? ContentTypeOf(string fileName) => _byExtension.TryGetValue(Path.GetExtension(fileName), out string? type) ? type : null;

    /// <summary>Compares with limits. What the file does not tell is not held against it.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="size">The file's size in bytes; null when unknown.</param>
    /// <returns>Each limit that is broken: fal's name for the error, the limit's name and value, and what was found.</returns>
    public IEnumerable<(string Type, string Limit, double Value, double Found)> Violations(KlingMediaLimits limits, long? size)
    {
        string kind = ContentType?.StartsWith("video/", StringComparison.Ordinal) == true ? "video" : "image";
        double? ratio = Height > 0 ? (double?)Width / Height : null;
        (string, string, double?, double?, bool)[] checks =
        [
            ("file_too_large", "max_file_size", limits.MaxFileSize, size, false),
            ($"{kind}_too_small", "min_width", limits.MinWidth, Width, true),
            ($"{kind}_too_small", "min_height", limits.MinHeight, Height, true),
            ($"{kind}_too_large", "max_width", limits.MaxWidth, Width, false),
            ($"{kind}_too_large", "max_height", limits.MaxHeight, Height, false),
            ("image_aspect_ratio_error", "min_aspect_ratio", limits.MinAspectRatio, ratio, true),
            ("image_aspect_ratio_error", "max_aspect_ratio", limits.MaxAspectRatio, ratio, false),
            ("video_duration_too_short", "min_duration", limits.MinDuration, Duration, true),
            ("video_duration_too_long", "max_duration", limits.MaxDuration, Duration, false),
            ("video_frame_rate_error", "min_fps", limits.MinFrameRate, FrameRate, true),
            ("video_frame_rate_error", "max_fps", limits.MaxFrameRate, FrameRate, false),
        ];
        foreach ((string type, string name, double? limit, double? found, bool isLeast) in checks)
        {
            double tolerance = name.EndsWith("_fps", StringComparison.Ordinal) ? RateTolerance : 0;
            if (isLeast ? found < limit * (1 - tolerance) : found > limit * (1 + tolerance))
            {
                yield return (type, name, limit!.Value, found!.Value);
            }
        }
    }
}
