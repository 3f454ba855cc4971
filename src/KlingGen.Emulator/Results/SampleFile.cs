namespace KlingGen.Emulator.Results;

/// <summary>The files that results point at: real ones, but always the same, since no model made them.</summary>
/// <param name="Extension">With its dot.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">The bytes.</param>
internal sealed record SampleFile(string Extension, string ContentType, byte[] Content)
{
    /// <summary>An MP4 of two seconds, H.264 of 320 by 180: a disc crosses the picture.</summary>
    public static SampleFile Video { get; } = new(".mp4", "video/mp4", ReadVideo());

    /// <summary>A PNG of one transparent pixel.</summary>
    public static SampleFile Image { get; } = new(".png", "image/png", Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    /// <summary>A WAV without a sample.</summary>
    public static SampleFile Audio { get; } = new(".wav", "audio/wav", CreateAudio());

    /// <summary>The file with that extension, or null.</summary>
    public static SampleFile? Find(string extension) => new[] { Video, Image, Audio }.FirstOrDefault(file => file.Extension == extension);

    private static byte[] ReadVideo()
    {
        using Stream resource = typeof(SampleFile).Assembly.GetManifestResourceStream("results/sample.mp4")!;
        byte[] content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }

    private static byte[] CreateAudio() =>
    [
        .. "RIFF"u8, 36, 0, 0, 0, .. "WAVE"u8,
        .. "fmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0,
        .. "data"u8, 0, 0, 0, 0,
    ];
}
