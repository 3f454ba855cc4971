namespace KlingGen;

/// <summary>What a file for a request must be like: a schema's <c>x-fal</c>. All limits include their ends; null where there is none.</summary>
public sealed record KlingMediaLimits
{
    /// <summary>Of the images that Kling's video endpoints take: at most 10 MiB, sides of at least 300 pixels, width to height between 0.4 and 2.5.</summary>
    public static KlingMediaLimits KlingImage { get; } = new()
    {
        MaxFileSize = 10 * 1024 * 1024,
        MinWidth = 300,
        MinHeight = 300,
        MinAspectRatio = 0.4,
        MaxAspectRatio = 2.5,
    };

    /// <summary>Of the videos that Kling's O3 endpoints take: at most 200 MiB, sides between 720 and 2,160 pixels, 3 to 10.05 seconds.</summary>
    public static KlingMediaLimits KlingVideo { get; } = new()
    {
        MaxFileSize = 200 * 1024 * 1024,
        MinWidth = 720,
        MinHeight = 720,
        MaxWidth = 2160,
        MaxHeight = 2160,
        MinDuration = 3,
        MaxDuration = 10.05,
    };

    /// <summary>Bytes (<c>max_file_size</c>).</summary>
    public long? MaxFileSize { get; init; }

    /// <summary>Pixels (<c>min_width</c>).</summary>
    public int? MinWidth { get; init; }

    /// <summary>Pixels (<c>min_height</c>).</summary>
    public int? MinHeight { get; init; }

    /// <summary>Pixels (<c>max_width</c>).</summary>
    public int? MaxWidth { get; init; }

    /// <summary>Pixels (<c>max_height</c>).</summary>
    public int? MaxHeight { get; init; }

    /// <summary>Width divided by height (<c>min_aspect_ratio</c>).</summary>
    public double? MinAspectRatio { get; init; }

    /// <summary>Width divided by height (<c>max_aspect_ratio</c>).</summary>
    public double? MaxAspectRatio { get; init; }

    /// <summary>Seconds (<c>min_duration</c>).</summary>
    public double? MinDuration { get; init; }

    /// <summary>Seconds (<c>max_duration</c>).</summary>
    public double? MaxDuration { get; init; }
}
