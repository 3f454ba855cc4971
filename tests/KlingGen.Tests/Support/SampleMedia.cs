using System.Buffers.Binary;
using System.Text;

namespace KlingGen.Tests.Support;

/// <summary>Headers of files with given sizes and lengths, as their formats have them.</summary>
public static class SampleMedia
{
    public static byte[] Png(int width, int height) => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 6, 0, 0, 0, 1, 2, 3, 4, .. new byte[64]];

    public static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xE2, 0x40, 0x00, .. new byte[0x4000 - 2],
        0xFF, 0xFF, 0xDB, 0, 5, 1, 2, 3,
        0xFF, 0xC4, 0, 4, 1, 2,
        0xFF, 0xC2, 0, 11, 8, .. Big(height)[2..], .. Big(width)[2..], 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 2,
    ];

    public static byte[] WebPExtended(int width, int height) =>
        Riff([.. "VP8X"u8, 10, 0, 0, 0, 0x10, 0, 0, 0, .. Little(width - 1)[..3], .. Little(height - 1)[..3], .. new byte[16]]);

    public static byte[] WebPLossless(int width, int height) =>
        Riff([.. "VP8L"u8, 20, 0, 0, 0, 0x2F, .. Little((width - 1) | ((height - 1) << 14)), .. new byte[16]]);

    public static byte[] WebPLossy(int width, int height) =>
        Riff([.. "VP8 "u8, 30, 0, 0, 0, 0x10, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width)[..2], .. Little(height)[..2], .. new byte[16]]);

    /// <summary>A film with a track for sound before that for the picture, and its headers behind its data, as cameras write it.</summary>
    public static byte[] Mp4(int width, int height, double seconds, bool isLong = false, string brand = "isom", double? rate = null)
    {
        byte[] movie = isLong
            ? [1, 0, 0, 0, .. new byte[16], .. Big(1000), .. BigLong((long)(seconds * 1000)), .. new byte[80]]
            : [0, 0, 0, 0, .. new byte[8], .. Big(1000), .. Big((int)(seconds * 1000)), .. new byte[80]];
        return [.. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 2, 0]), .. Box("mdat", new byte[100_000]), .. Box("moov", [.. Box("mvhd", movie), .. Track(0, 0, isLong), .. Track(width, height, isLong, rate)])];
    }

    private static byte[] Track(int width, int height, bool isLong, double? rate = null) =>
        Box("trak", [.. Box("edts", []), .. Box("tkhd", [(byte)(isLong ? 1 : 0), 0, 0, 7, .. new byte[isLong ? 84 : 72], .. Big(width << 16), .. Big(height << 16)]), .. rate is { } real ? Media(real, isLong) : []]);

    // Of 90 frames two thirds come a tenth sooner than they should, and the rest so much later.
    private static byte[] Media(double rate, bool isLong)
    {
        const int scale = 900_000;
        int pace = (int)Math.Round(scale / rate);
        byte[] header = isLong ? [1, 0, 0, 0, .. new byte[16], .. Big(scale), .. new byte[12]] : [0, 0, 0, 0, .. new byte[8], .. Big(scale), .. new byte[8]];
        byte[] paces = [0, 0, 0, 0, .. Big(2), .. Big(60), .. Big(pace - (pace / 10)), .. Big(30), .. Big(pace + (2 * (pace / 10)))];
        return Box("mdia", [.. Box("mdhd", header), .. Box("hdlr", new byte[25]), .. Box("minf", [.. Box("vmhd", new byte[12]), .. Box("stbl", [.. Box("stsd", new byte[8]), .. Box("stts", paces)])])]);
    }

    private static byte[] Box(string type, byte[] content) => [.. Big(content.Length + 8), .. Encoding.ASCII.GetBytes(type), .. content];

    private static byte[] Riff(byte[] chunk) => [.. "RIFF"u8, .. Little(chunk.Length + 4), .. "WEBP"u8, .. chunk];

    private static byte[] Big(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] BigLong(long value)
    {
        byte[] bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
