using System.Collections.Concurrent;
using KlingGen.Emulator;
using KlingGen.Tests.Support;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.Uploads;

public sealed class UploadTests
{
    private const int Part = 64 * 1024;

    private static readonly KlingUploadOptions _inParts = new() { MultipartAbove = 2 * Part, PartSize = Part };

    [Fact]
    public async Task A_file_is_uploaded_and_its_address_goes_into_a_request()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);
        string path = Path.Combine(Directory.CreateTempSubdirectory("klinggen-").FullName, "bottle.png");
        await File.WriteAllBytesAsync(path, SampleMedia.Png(640, 480));

        KlingResult<Clip> clip = await kling.Clips.RunAsync(new ClipRequest { ImageUrl = await kling.UploadAsync(path) });

        FalUpload upload = Assert.Single(fal.Uploads);
        Assert.Equal(("bottle.png", "image/png", SampleMedia.Png(640, 480).Length), (upload.FileName, upload.ContentType, upload.Size));
        Assert.Contains(upload.Url.AbsoluteUri, fal.Jobs[0].Body, StringComparison.Ordinal);
        Assert.Equal(SampleMedia.Png(640, 480), await DownloadAsync(upload.Url.AbsoluteUri));
        Assert.NotNull(clip);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Theory]
    [InlineData(2 * Part, 1)]
    [InlineData((2 * Part) + 1, 3)]
    [InlineData(7 * Part, 7)]
    [InlineData((10 * Part) + 5, 11)]
    [InlineData(0, 1)]
    public async Task A_large_file_goes_in_parts_and_arrives_as_it_was(int length, int parts)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);
        byte[] content = Random(length);
        Seen seen = new();

        string url = await kling.UploadAsync(new MemoryStream(content), "clip.bin", _inParts, seen);

        Assert.Equal(content, await DownloadAsync(url));
        Assert.Equal(parts, fal.Uploads[0].Parts);
        Assert.All(seen.Reports, report => Assert.Equal(length, report.Total));
        Assert.Equal(length, seen.Reports.Select(report => report.Sent).DefaultIfEmpty().Max());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(Part - 1, 1)]
    [InlineData(Part, 1)]
    [InlineData((3 * Part) + 7, 4)]
    public async Task A_stream_that_does_not_know_its_length_arrives_as_it_was(int length, int parts)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);
        byte[] content = Random(length);
        Seen seen = new();

        string url = await kling.UploadAsync(new OneWayStream(content), "clip.mp4", _inParts, seen);

        Assert.Equal(content, await DownloadAsync(url));
        Assert.Equal((parts, "video/mp4"), (fal.Uploads[0].Parts, fal.Uploads[0].ContentType));
        Assert.All(seen.Reports, report => Assert.Null(report.Total));
    }

    [Fact]
    public async Task Parts_that_fail_are_sent_again()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);
        byte[] content = Random(9 * Part);
        Seen seen = new(() =>
        {
            // The address has been asked for by now: these meet parts.
            fal.FailNext(FalCall.Upload, FalFault.DropBefore);
            fal.FailNext(FalCall.Upload, FalFault.DropAfter);
            fal.FailNext(FalCall.Upload, 503);
            fal.FailNext(FalCall.Upload, 429);
            fal.FailNext(FalCall.Upload, FalFault.Truncate(3));
        });

        string url = await kling.UploadAsync(new MemoryStream(content), "clip.bin", _inParts with { Concurrency = 2 }, seen);

        Assert.Equal(content, await DownloadAsync(url));
        Assert.Equal(5, fal.FaultsGiven.Values.Sum());
        Assert.Equal(content.Length, seen.Reports[^1].Sent);
    }

    [Fact]
    public async Task A_small_file_that_fails_on_its_way_is_sent_again_from_its_beginning()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);
        byte[] content = Random(500_000);
        Seen seen = new(() => fal.FailNext(FalCall.Upload, FalFault.DropBefore, times: 2));

        string url = await kling.UploadAsync(new MemoryStream(content), "bottle.jpg", null, seen);

        Assert.Equal(content, await DownloadAsync(url));
        Assert.Equal(content.Length, seen.Reports[^1].Sent);
    }

    [Fact]
    public async Task A_part_that_fails_for_good_ends_the_upload_with_its_reason()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);
        Seen seen = new(() => fal.FailNext(FalCall.Upload, FalFault.Instead(new FalAnswer(403, """{"detail":"not any more"}""")), 9));

        KlingAccessException exception = await Assert.ThrowsAsync<KlingAccessException>(() => kling.UploadAsync(new MemoryStream(Random(9 * Part)), "clip.bin", _inParts, seen));

        Assert.Contains("upload of clip.bin", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.EndpointId);
        Assert.Empty(fal.Uploads);
    }

    [Fact]
    public async Task Cancelling_ends_an_upload()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);
        using CancellationTokenSource source = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kling.UploadAsync(new MemoryStream(Random(9 * Part)), "clip.bin", _inParts, new Seen(source.Cancel), source.Token));

        Assert.Empty(fal.Uploads);
    }

    [Fact]
    public async Task How_long_a_file_is_kept_is_said()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);

        await kling.UploadAsync(new MemoryStream(Random(1)), "a.bin", new KlingUploadOptions { ExpiresAfter = TimeSpan.FromHours(2) });

        Assert.Equal(TimeSpan.FromHours(2), fal.Uploads[0].Lifetime);
    }

    // As O3 image-to-video and a clip of an element have them.
    private static readonly KlingMediaLimits _image = new() { MaxFileSize = 10 * 1024 * 1024, MinWidth = 300, MinHeight = 300, MinAspectRatio = 0.4, MaxAspectRatio = 2.5 };

    private static readonly KlingMediaLimits _video = new()
    {
        MaxFileSize = 200 * 1024 * 1024,
        MinWidth = 720,
        MinHeight = 720,
        MaxWidth = 2160,
        MaxHeight = 2160,
        MinDuration = 3,
        MaxDuration = 10.05,
        MinFrameRate = 24,
        MaxFrameRate = 60,
    };

    public static TheoryData<byte[], string, KlingMediaLimits, string> Unfit => new()
    {
        { SampleMedia.Png(299, 400), "image_too_small", _image, "min_width" },
        { SampleMedia.Jpeg(500, 299), "image_too_small", _image, "min_height" },
        { SampleMedia.WebPLossy(1000, 390), "image_aspect_ratio_error", _image, "max_aspect_ratio" },
        { SampleMedia.WebPExtended(390, 1000), "image_aspect_ratio_error", _image, "min_aspect_ratio" },
        { SampleMedia.Mp4(2162, 1080, 5), "video_too_large", _video, "max_width" },
        { SampleMedia.Mp4(1280, 720, 2.9), "video_duration_too_short", _video, "min_duration" },
        { SampleMedia.Mp4(1280, 720, 10.1), "video_duration_too_long", _video, "max_duration" },
        { SampleMedia.Mp4(1280, 720, 5, rate: 23), "video_frame_rate_error", _video, "min_fps" },
        { SampleMedia.Mp4(1280, 720, 5, rate: 120), "video_frame_rate_error", _video, "max_fps" },
        { SampleMedia.Png(400, 400), "file_too_large", _image with { MaxFileSize = 50 }, "max_file_size" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public async Task A_file_beyond_its_limits_is_not_sent(byte[] file, string type, KlingMediaLimits limits, string limit)
    {
        ScriptedHandler handler = new();
        using ClipClient kling = ClipClient.Over(handler);

        KlingMediaException exception = await Assert.ThrowsAsync<KlingMediaException>(() => kling.UploadAsync(new MemoryStream(file), "file", limits));

        Assert.Equal((type, limit), (exception.ErrorType, exception.Limits.Keys.Single()));
        Assert.Empty(handler.Calls);
    }

    [Fact]
    public async Task A_file_within_its_limits_is_sent()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using ClipClient kling = ClipClient.Against(fal.QueueAddress);

        await kling.UploadAsync(new MemoryStream(SampleMedia.Jpeg(750, 300)), "file", _image);
        await kling.UploadAsync(new MemoryStream(SampleMedia.Mp4(1920, 1080, 10.05, rate: 23.976)), "film", _video);

        Assert.Equal(["image/jpeg", "video/mp4"], fal.Uploads.Select(upload => upload.ContentType));
    }

    [Fact]
    public async Task The_key_goes_to_the_file_service_and_not_with_the_file()
    {
        ScriptedHandler handler = new(Answer(200, """{"upload_url":"https://storage.example/put?signature=s","file_url":"https://v3.fal.media/files/a.png"}"""), Answer(200, ""));
        using ClipClient kling = ClipClient.Over(handler);

        string url = await kling.UploadAsync(new MemoryStream(SampleMedia.Png(300, 300)), "a.png");

        Assert.Equal("https://v3.fal.media/files/a.png", url);
        Assert.Equal(("https://rest.fal.ai/storage/upload/initiate?storage_type=fal-cdn-v3", "Key " + ClipClient.Key), (handler.Calls[0].Url, handler.Calls[0].Authorization));
        Assert.Equal(("https://storage.example/put?signature=s", null), (handler.Calls[1].Url, handler.Calls[1].Authorization));
    }

    [Theory]
    [InlineData("""{"upload_url":"http://storage.example/put","file_url":"https://a/b"}""")]
    [InlineData("""{"upload_url":"http://127.0.0.1/put","file_url":"https://a/b"}""")]
    [InlineData("""{"upload_url":"/etc/passwd","file_url":"https://a/b"}""")]
    [InlineData("""{"upload_url":"https://user:word@a/put","file_url":"https://a/b"}""")]
    [InlineData("""{"upload_url":"https://a/put","file_url":"javascript:alert(1)"}""")]
    [InlineData("""{"upload_url":"https://a/put"}""")]
    [InlineData("[]")]
    [InlineData("oops")]
    public async Task An_answer_that_names_no_proper_addresses_gets_no_file(string answer)
    {
        ScriptedHandler handler = new(Answer(200, answer));
        using ClipClient kling = ClipClient.Over(handler);

        await Assert.ThrowsAsync<KlingResponseException>(() => kling.UploadAsync(new MemoryStream(Random(1)), "a.png"));

        Assert.Single(handler.Calls);
    }

    [Theory]
    [InlineData(1024, 1, 0)]
    [InlineData(Part, 0, 0)]
    [InlineData(Part, 1, -1)]
    public async Task Options_must_make_sense(int partSize, int concurrency, long multipartAbove)
    {
        using ClipClient kling = ClipClient.Over(new ScriptedHandler());
        KlingUploadOptions options = new() { PartSize = partSize, Concurrency = concurrency, MultipartAbove = multipartAbove };

        await Assert.ThrowsAsync<ArgumentException>(() => kling.UploadAsync(new MemoryStream(), "a", options));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_so()
    {
        using ClipClient kling = ClipClient.Over(new ScriptedHandler());

        await Assert.ThrowsAsync<FileNotFoundException>(() => kling.UploadAsync(Path.Combine(Path.GetTempPath(), "klinggen-no-such-file.png")));
    }

    private static byte[] Random(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private static async Task<byte[]> DownloadAsync(string url)
    {
        using HttpClient http = new();
        return await http.GetByteArrayAsync(url);
    }

    private sealed class Seen(Action? first = null) : IProgress<KlingUploadProgress>
    {
        private readonly List<KlingUploadProgress> _reports = [];

        public IReadOnlyList<KlingUploadProgress> Reports => _reports;

        public void Report(KlingUploadProgress value)
        {
            lock (_reports)
            {
                _reports.Add(value);
                if (_reports.Count == 1)
                {
                    first?.Invoke();
                }
            }
        }
    }

    /// <summary>A stream that can neither seek nor say how long it is, and gives little at a time.</summary>
    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000)], cancellationToken);
    }
}
