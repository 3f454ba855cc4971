namespace KlingGen;

/// <summary>What a file for a request must be like. Generated types have them from their schema's <c>x-fal</c>: <c>O3ImageToVideoRequest.ImageUrlLimits</c>. All limits include their ends; null where there is none.</summary>
public sealed record KlingMediaLimits
{
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

    /// <summary>Frames a second (<c>min_fps</c>); half a percent less is let pass, for 23.976 counts as 24.</summary>
    public double? MinFrameRate { get; init; }

    /// <summary>Frames a second (<c>max_fps</c>); half a percent more is let pass.</summary>
    public double? MaxFrameRate { get; init; }
}
