using System.Buffers.Binary;
using System.Text;

namespace KlingGen;

/// <summary>Finds an MP4's length (<c>moov/mvhd</c>), and the size and rate of its picture (<c>moov/trak</c>), wherever in the file they are.</summary>
internal sealed class Mp4Reader(Func<long, int, CancellationToken, Task<byte[]>> read, long end)
{
    /// <summary>Real files have some dozen boxes on a level; a file of millions of empty ones is an attack.</summary>
    private const int MaxBoxes = 1000;

    /// <summary>A film of even pace has one entry, one from a telephone some thousands.</summary>
    private const int MaxPaces = 100_000;

    public async Task<MediaInfo> ReadAsync(long start, bool isQuickTime, CancellationToken cancellationToken)
    {
        MediaInfo info = new(isQuickTime ? "video/quicktime" : "video/mp4");
        if (await FindAsync("moov", start, end, cancellationToken).ConfigureAwait(false) is not { } movie)
        {
            return info;
        }

        int? width = null;
        int? height = null;
        double? duration = null;
        double? frameRate = null;
        await foreach ((string type, long from, long to) in BoxesAsync(movie.From, movie.To, cancellationToken).ConfigureAwait(false))
        {
            if (type == "mvhd")
            {
                duration = Duration(await read(from, 32, cancellationToken).ConfigureAwait(false));
            }
            else if (type == "trak" && width is null && await FindAsync("tkhd", from, to, cancellationToken).ConfigureAwait(false) is { } track)
            {
                // Sound has a track too, without width.
                (width, height) = Size(await read(track.From, 96, cancellationToken).ConfigureAwait(false));
                frameRate = width is null ? null : await FrameRateAsync(from, to, cancellationToken).ConfigureAwait(false);
            }
        }

        return info with { Width = width, Height = height, Duration = duration, FrameRate = frameRate };
    }

    /// <summary>The frames of a track over the time that they take: <c>mdia/mdhd</c> and <c>mdia/minf/stbl/stts</c>.</summary>
    private async Task<double?> FrameRateAsync(long from, long to, CancellationToken cancellationToken)
    {
        if (await FindAsync("mdia", from, to, cancellationToken).ConfigureAwait(false) is not { } media
            || await FindAsync("mdhd", media.From, media.To, cancellationToken).ConfigureAwait(false) is not { } header
            || await FindAsync("minf", media.From, media.To, cancellationToken).ConfigureAwait(false) is not { } information
            || await FindAsync("stbl", information.From, information.To, cancellationToken).ConfigureAwait(false) is not { } samples
            || await FindAsync("stts", samples.From, samples.To, cancellationToken).ConfigureAwait(false) is not { } paces)
        {
            return null;
        }

        byte[] head = await read(header.From, 24, cancellationToken).ConfigureAwait(false);
        byte[] count = await read(paces.From, 8, cancellationToken).ConfigureAwait(false);
        uint entries = count.Length == 8 ? BinaryPrimitives.ReadUInt32BigEndian(count.AsSpan(4)) : 0;
        if (head.Length < 24 || entries is 0 or > MaxPaces || entries * 8 > paces.To - paces.From - 8)
        {
            return null;
        }

        uint scale = BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(head[0] == 1 ? 20 : 12));
        return Rate(await read(paces.From + 8, (int)entries * 8, cancellationToken).ConfigureAwait(false), scale);
    }

    private static double? Rate(byte[] paces, uint scale)
    {
        double frames = 0;
        double units = 0;
        for (int at = 0; at + 8 <= paces.Length; at += 8)
        {
            double alike = BinaryPrimitives.ReadUInt32BigEndian(paces.AsSpan(at));
            frames += alike;
            units += alike * BinaryPrimitives.ReadUInt32BigEndian(paces.AsSpan(at + 4));
        }

        // A single picture has no rate.
        return frames > 1 && units > 0 && scale > 0 ? frames * scale / units : null;
    }

    private async Task<(long From, long To)?> FindAsync(string wanted, long from, long to, CancellationToken cancellationToken)
    {
        await foreach ((string type, long begin, long finish) in BoxesAsync(from, to, cancellationToken).ConfigureAwait(false))
        {
            if (type == wanted)
            {
                return (begin, finish);
            }
        }

        return null;
    }

    private async IAsyncEnumerable<(string Type, long From, long To)> BoxesAsync(
        long from, long to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxBoxes && from + 8 <= to; i++)
        {
            byte[] head = await read(from, 16, cancellationToken).ConfigureAwait(false);
            if (head.Length < 8)
            {
                yield break;
            }

            long size = BinaryPrimitives.ReadUInt32BigEndian(head);
            int headLength = 8;
            if (size == 1 && head.Length == 16)
            {
                size = BinaryPrimitives.ReadInt64BigEndian(head.AsSpan(8));
                headLength = 16;
            }

            // Zero: to the end.
            size = size == 0 ? to - from : size;
            if (size < headLength || size > to - from)
            {
                yield break;
            }

            yield return (Encoding.ASCII.GetString(head, 4, 4), from + headLength, from + size);
            from += size;
        }
    }

    private static double? Duration(byte[] header)
    {
        bool isLong = header.Length > 0 && header[0] == 1;
        int at = isLong ? 20 : 12;
        if (header.Length < at + (isLong ? 12 : 8))
        {
            return null;
        }

        uint scale = BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(at));
        ulong units = isLong ? BinaryPrimitives.ReadUInt64BigEndian(header.AsSpan(at + 4)) : BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(at + 4));
        bool isUnknown = units == (isLong ? ulong.MaxValue : uint.MaxValue);
        return scale == 0 || units == 0 || isUnknown ? null : units / (double)scale;
    }

    // Numbers of 16 bits before and 16 behind the point, at the box's end.
    private static (int? Width, int? Height) Size(byte[] header)
    {
        int at = header.Length > 0 && header[0] == 1 ? 88 : 76;
        if (header.Length < at + 8)
        {
            return (null, null);
        }

        int width = BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(at));
        int height = BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(at + 4));
        return width > 0 && height > 0 ? (width, height) : (null, null);
    }
}
