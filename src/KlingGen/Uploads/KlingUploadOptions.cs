namespace KlingGen;

/// <summary>How a file is uploaded.</summary>
public sealed record KlingUploadOptions
{
    /// <summary>The file's media type, such as <c>image/png</c>; by its name and beginning when null.</summary>
    public string? ContentType { get; init; }

    /// <summary>For how long fal keeps the file; whole seconds are sent. At least one second; the account's setting when null.</summary>
    public TimeSpan? ExpiresAfter { get; init; }

    /// <summary>What the file must be like, such as <c>O3ImageToVideoRequest.ImageUrlLimits</c>; checked before anything is sent as far as the file's header tells. Nothing is checked when null.</summary>
    public KlingMediaLimits? Limits { get; init; }

    /// <summary>Larger files are sent in parts. In bytes, not negative; 90 MiB by default. A stream that does not know its length is sent in parts when it is longer than one part.</summary>
    public long MultipartAbove { get; init; } = 90L * 1024 * 1024;

    /// <summary>The size of a part in bytes, of at least 64 KiB; 10 MiB by default. So much memory is taken for each part under way.</summary>
    public int PartSize { get; init; } = 10 * 1024 * 1024;

    /// <summary>How many parts are sent at once; at least 1, 4 by default.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>Limits alone, so that they can be given as they are: <c>kling.UploadAsync("bottle.png", O3ImageToVideoRequest.ImageUrlLimits)</c>.</summary>
    public static implicit operator KlingUploadOptions(KlingMediaLimits limits) => FromKlingMediaLimits(limits);

    /// <summary>The defaults, with limits.</summary>
    public static KlingUploadOptions FromKlingMediaLimits(KlingMediaLimits limits) => new() { Limits = limits };
}
