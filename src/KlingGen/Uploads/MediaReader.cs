using System.Buffers.Binary;

namespace KlingGen;

/// <summary>Reads sizes and lengths from the headers of files: PNG, JPEG, WebP and MP4. Believes nothing: whatever makes no sense is left unsaid.</summary>
internal sealed class MediaReader(Stream stream)
{
    private const int HeadLength = 32;

    /// <summary>What lies before the frame's header of a JPEG, such as a colour profile, is seldom over some hundred kilobytes.</summary>
    private const int MaxSegments = 1000;

    /// <summary>Reads a stream that can seek, from its position, which is then back where it was.</summary>
    public static async Task<MediaInfo> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        long start = stream.Position;
        try
        {
            return await new MediaReader(stream).ReadAsync(start, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            stream.Position = start;
        }
    }

    private async Task<MediaInfo> ReadAsync(long start, CancellationToken cancellationToken)
    {
        byte[] head = await BytesAsync(start, HeadLength, cancellationToken).ConfigureAwait(false);
        if (Has(head, 0, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]) && Has(head, 12, "IHDR"u8.ToArray()) && head.Length >= 24)
        {
            return new MediaInfo("image/png", Positive(Big32(head, 16)), Positive(Big32(head, 20)));
        }

        if (Has(head, 0, [0xFF, 0xD8, 0xFF]))
        {
            return await ReadJpegAsync(start + 2, cancellationToken).ConfigureAwait(false);
        }

        if (Has(head, 0, "RIFF"u8.ToArray()) && Has(head, 8, "WEBP"u8.ToArray()))
        {
            return ReadWebP(head);
        }

        return Has(head, 4, "ftyp"u8.ToArray())
            ? await new Mp4Reader(BytesAsync, stream.Length).ReadAsync(start, Has(head, 8, "qt  "u8.ToArray()), cancellationToken).ConfigureAwait(false)
            : new MediaInfo(null);
    }

    private async Task<MediaInfo> ReadJpegAsync(long position, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxSegments; i++)
        {
            byte[] segment = await BytesAsync(position, 9, cancellationToken).ConfigureAwait(false);
            if (segment.Length < 4 || segment[0] != 0xFF)
            {
                break;
            }

            byte marker = segment[1];
            if (marker == 0xFF)
            {
                position++;
                continue;
            }

            // A frame's header; C4, C8 and CC, of the same row, are tables and the like.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return segment.Length < 9
                    ? new MediaInfo("image/jpeg")
                    : new MediaInfo("image/jpeg", Positive((segment[7] << 8) | segment[8]), Positive((segment[5] << 8) | segment[6]));
            }

            bool isAlone = marker is 0x01 or (>= 0xD0 and <= 0xD7);
            int length = (segment[2] << 8) | segment[3];
            if (marker is 0xD9 or 0xDA || (!isAlone && length < 2))
            {
                break;
            }

            position += isAlone ? 2 : 2 + length;
        }

        return new MediaInfo("image/jpeg");
    }

    private static MediaInfo ReadWebP(byte[] head)
    {
        const string type = "image/webp";
        if (Has(head, 12, "VP8X"u8.ToArray()) && head.Length >= 30)
        {
            return new MediaInfo(type, 1 + (head[24] | (head[25] << 8) | (head[26] << 16)), 1 + (head[27] | (head[28] << 8) | (head[29] << 16)));
        }

        if (Has(head, 12, "VP8L"u8.ToArray()) && head.Length >= 25 && head[20] == 0x2F)
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(21));
            return new MediaInfo(type, 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        if (Has(head, 12, "VP8 "u8.ToArray()) && head.Length >= 30 && Has(head, 23, [0x9D, 0x01, 0x2A]))
        {
            return new MediaInfo(type, Positive((head[26] | (head[27] << 8)) & 0x3FFF), Positive((head[28] | (head[29] << 8)) & 0x3FFF));
        }

        return new MediaInfo(type);
    }

    private async Task<byte[]> BytesAsync(long position, int length, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[length];
        stream.Position = position;
        int read = 0;
        while (read < length)
        {
#if NET
            int more = await stream.ReadAsync(bytes.AsMemory(read), cancellationToken).ConfigureAwait(false);
#else
            int more = await stream.ReadAsync(bytes, read, length - read, cancellationToken).ConfigureAwait(false);
#endif
            if (more == 0)
            {
                return bytes.AsSpan(0, read).ToArray();
            }

            read += more;
        }

        return bytes;
    }

    private static bool Has(byte[] bytes, int offset, byte[] expected) =>
        bytes.Length >= offset + expected.Length && bytes.AsSpan(offset, expected.Length).SequenceEqual(expected);

    private static long Big32(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset));

    private static int? Positive(long value) => value is > 0 and <= int.MaxValue ? (int)value : null;
}
