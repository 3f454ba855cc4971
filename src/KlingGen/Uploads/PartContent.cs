using System.Net;
using System.Net.Http.Headers;

namespace KlingGen;

/// <summary>Sends a piece of a stream, or of memory, and counts as it goes. Does not dispose the stream: the piece may be sent again.</summary>
internal sealed class PartContent : HttpContent
{
    private const int BufferLength = 64 * 1024;

    private readonly Stream _stream;
    private readonly SemaphoreSlim _gate;
    private readonly long _start;
    private readonly long _length;
    private readonly Action<long> _sent;

    public PartContent(Stream stream, SemaphoreSlim gate, long start, long length, string? contentType, Action<long> sent)
    {
        _stream = stream;
        _gate = gate;
        _start = start;
        _length = length;
        _sent = sent;
        Headers.ContentLength = length;
        Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        byte[] buffer = new byte[(int)Math.Min(BufferLength, Math.Max(1, _length))];
        for (long offset = 0; offset < _length;)
        {
            int read = await ReadAsync(offset, buffer).ConfigureAwait(false);
            if (read == 0)
            {
                throw new IOException("The file became shorter while it was sent.");
            }

            await stream.WriteAsync(buffer, 0, read).ConfigureAwait(false);
            offset += read;
            _sent(read);
        }
    }

    // A try that failed may still be reading while the next one begins.
    private async Task<int> ReadAsync(long offset, byte[] buffer)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _stream.Position = _start + offset;
            return await _stream.ReadAsync(buffer, 0, (int)Math.Min(buffer.Length, _length - offset)).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }
}
