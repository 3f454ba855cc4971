using System.Buffers.Binary;
using System.Text;

namespace KlingGen.Emulator.Results;

/// <summary>The files that results point at: of valid form and next to empty, since no model made them.</summary>
/// <param name="Extension">With its dot.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">The bytes.</param>
internal sealed record SampleFile(string Extension, string ContentType, byte[] Content)
{
    /// <summary>An MP4 of no length and without a track.</summary>
    public static SampleFile Video { get; } = new(".mp4", "video/mp4", CreateVideo());

    /// <summary>A PNG of one transparent pixel.</summary>
    public static SampleFile Image { get; } = new(".png", "image/png", Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    /// <summary>A WAV without a sample.</summary>
    public static SampleFile Audio { get; } = new(".wav", "audio/wav", CreateAudio());

    /// <summary>The file with that extension, or null.</summary>
    public static SampleFile? Find(string extension) => new[] { Video, Image, Audio }.FirstOrDefault(file => file.Extension == extension);

    private static byte[] CreateVideo()
    {
        byte[] brands = [.. "isom"u8, 0, 0, 2, 0, .. "isom"u8, .. "iso2"u8, .. "mp41"u8];

        // Version 0: creation, modification, timescale, duration, rate 1.0, volume 1.0, reserved, unity matrix, predefined, next track.
        byte[] header = new byte[100];
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(12), 1000);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(20), 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24), 0x0100);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(36), 0x00010000);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(52), 0x00010000);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(68), 0x40000000);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(96), 1);
        return [.. Box("ftyp", brands), .. Box("moov", Box("mvhd", header)), .. Box("mdat", [])];
    }

    private static byte[] Box(string type, byte[] content)
    {
        byte[] box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.ASCII.GetBytes(type, box.AsSpan(4));
        content.CopyTo(box.AsSpan(8));
        return box;
    }

    private static byte[] CreateAudio() =>
    [
        .. "RIFF"u8, 36, 0, 0, 0, .. "WAVE"u8,
        .. "fmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0,
        .. "data"u8, 0, 0, 0, 0,
    ];
}
