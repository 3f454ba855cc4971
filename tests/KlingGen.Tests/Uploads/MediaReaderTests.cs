using KlingGen.Tests.Support;

namespace KlingGen.Tests.Uploads;

public sealed class MediaReaderTests
{
    public static TheoryData<string, byte[], int, int, double?> Files => new()
    {
        { "image/png", SampleMedia.Png(1280, 720), 1280, 720, null },
        { "image/jpeg", SampleMedia.Jpeg(4000, 3000), 4000, 3000, null },
        { "image/webp", SampleMedia.WebPExtended(5000, 3001), 5000, 3001, null },
        { "image/webp", SampleMedia.WebPLossless(16384, 301), 16384, 301, null },
        { "image/webp", SampleMedia.WebPLossy(640, 480), 640, 480, null },
        { "video/mp4", SampleMedia.Mp4(1920, 1080, 7.5), 1920, 1080, 7.5 },
        { "video/mp4", SampleMedia.Mp4(1080, 1920, 4, isLong: true), 1080, 1920, 4 },
        { "video/mp4", SampleMedia.Mp4(1280, 720, 5, rate: 29.97), 1280, 720, 5 },
        { "video/quicktime", SampleMedia.Mp4(720, 720, 3.25, brand: "qt  "), 720, 720, 3.25 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Size_and_length_are_read_from_the_header(string type, byte[] file, int width, int height, double? seconds)
    {
        using MemoryStream stream = new([.. new byte[7], .. file]);
        stream.Position = 7;

        Assert.Equal(new MediaInfo(type, width, height, seconds), await MediaReader.ReadAsync(stream, default) with { FrameRate = null });
        Assert.Equal(7, stream.Position);
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(23.976, true)]
    [InlineData(59.94, false)]
    public async Task The_rate_of_frames_is_their_average(double rate, bool isLong)
    {
        using MemoryStream stream = new(SampleMedia.Mp4(1280, 720, 5, isLong, rate: rate));

        Assert.Equal(rate, (await MediaReader.ReadAsync(stream, default)).FrameRate!.Value, 0.001);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_is_cut_off_or_damaged_tells_less_and_harms_nobody(string type, byte[] file, int width, int height, double? seconds)
    {
        Random random = new(file.Length + width + height + (int)(seconds ?? 0));
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = i % 2 == 0 ? file[..random.Next(file.Length)] : [.. file];
            for (int j = 0; j < i % 9 && damaged.Length > 0; j++)
            {
                damaged[j % 2 == 0 ? random.Next(damaged.Length) : random.Next(Math.Min(64, damaged.Length))] = (byte)random.Next(256);
            }

            using MemoryStream stream = new(damaged);
            MediaInfo info = await MediaReader.ReadAsync(stream, default);
            Assert.True(info.Width is null or > 0 && info.Height is null or > 0 && info.Duration is null or > 0 && info.FrameRate is null or > 0, $"{type}, try {i}");
        }
    }

    [Fact]
    public async Task A_file_of_boxes_without_end_is_not_followed_for_ever()
    {
        byte[] boxes = [0, 0, 0, 8, .. "ftyp"u8, .. Enumerable.Repeat<byte[]>([0, 0, 0, 8, .. "free"u8], 500_000).SelectMany(box => box)];
        CountingStream stream = new(boxes);

        Assert.Equal(new MediaInfo("video/mp4"), await MediaReader.ReadAsync(stream, default));
        Assert.InRange(stream.Reads, 1, 2000);
    }

    private sealed class CountingStream(byte[] content) : MemoryStream(content)
    {
        public int Reads { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reads++;
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
