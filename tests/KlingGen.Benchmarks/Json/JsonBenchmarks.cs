using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace KlingGen.Benchmarks.Json;

/// <summary>The same bytes by generated code and by System.Text.Json's source-generated code, the baseline.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonBenchmarks
{
    private const string Request = "request to a pooled writer";
    private const string Response = "response read";
    private const string Status = "queue status read";

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly O3ImageToVideoRequest _generated = Examples.Generated();
    private readonly HandWrittenRequest _handWritten = Examples.HandWritten();
    private readonly byte[] _response = Examples.Response.ToArray();
    private readonly byte[] _status = Examples.Status.ToArray();
    private readonly ApiKey _key = new("c0ffee00-1111:5ecret");
    private readonly Utf8JsonWriter _writer;

    // As System.Text.Json makes its own pooled writers: what the code writes is known to be well formed.
    public JsonBenchmarks() => _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });

    /// <summary>What is not equal must not be compared.</summary>
    [GlobalSetup]
    public void CheckThatBothDoTheSame()
    {
        WriteGenerated();
        byte[] generated = _buffer.WrittenSpan.ToArray();
        foreach (Func<long> other in new[] { WriteHandWritten, WriteByHand })
        {
            other();
            if (!generated.AsSpan().SequenceEqual(_buffer.WrittenSpan))
            {
                throw new InvalidOperationException("The requests differ.");
            }
        }

        KlingFile video = Examples.ReadGenerated(_response).Video;
        HandWrittenFile expected = Examples.ReadHandWritten(_response).Video;
        if ((video.Url, video.ContentType, video.FileName, video.FileSize) != (expected.Url, expected.ContentType, expected.FileName, expected.FileSize))
        {
            throw new InvalidOperationException("The two responses differ.");
        }

        QueueUpdate update = Examples.ReadStatus(_status, _key);
        HandWrittenStatus status = Examples.ReadHandWrittenStatus(_status);
        IEnumerable<QueueLog> logs = status.Logs!.Select(log => new QueueLog(log.Message, log.Timestamp, log.Level, log.Source));
        if (update.Status.Value != status.Status || update.QueuePosition != status.QueuePosition || !update.Logs.SequenceEqual(logs))
        {
            throw new InvalidOperationException("The two states differ.");
        }
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json")]
    [BenchmarkCategory(Request)]
    public long WriteHandWritten()
    {
        Begin();
        Examples.Write(_writer, _handWritten);
        _writer.Flush();
        return _writer.BytesCommitted;
    }

    [Benchmark(Description = "KlingGen")]
    [BenchmarkCategory(Request)]
    public long WriteGenerated()
    {
        Begin();
        Examples.Write(_writer, _generated);
        _writer.Flush();
        return _writer.BytesCommitted;
    }

    [Benchmark(Description = "by hand")]
    [BenchmarkCategory(Request)]
    public long WriteByHand()
    {
        Begin();
        HandWrittenWriter.Write(_writer, _handWritten);
        _writer.Flush();
        return _writer.BytesCommitted;
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json")]
    [BenchmarkCategory(Response)]
    public object ReadHandWritten() => Examples.ReadHandWritten(_response);

    [Benchmark(Description = "KlingGen")]
    [BenchmarkCategory(Response)]
    public object ReadGenerated() => Examples.ReadGenerated(_response);

    [Benchmark(Baseline = true, Description = "System.Text.Json")]
    [BenchmarkCategory(Status)]
    public object ReadHandWrittenStatus() => Examples.ReadHandWrittenStatus(_status);

    [Benchmark(Description = "KlingGen")]
    [BenchmarkCategory(Status)]
    public object ReadStatus() => Examples.ReadStatus(_status, _key);

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }
}
