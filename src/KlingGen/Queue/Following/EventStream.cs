namespace KlingGen;

/// <summary>Reads the data of server-sent events.</summary>
internal sealed class EventStream(Stream stream)
{
    /// <summary>A state with its whole log stays far below; a server that never ends a line must not fill the memory.</summary>
    private const int LongestEvent = 4 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[8 * 1024];
    private readonly MemoryStream _line = new();
    private readonly MemoryStream _data = new();
    private int _next;
    private int _end;
    private bool _lastWasReturn;
    private bool _hasData;

    /// <summary>The next event's data; empty for a sign of life, such as a comment; null at the end. An event that the end cuts off is none.</summary>
    /// <exception cref="InvalidDataException">An event is too long.</exception>
    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        while (await ReadLineAsync(cancellationToken).ConfigureAwait(false))
        {
            ReadOnlySpan<byte> line = _line.GetBuffer().AsSpan(0, (int)_line.Length);
            if (line.Length == 0 && _hasData)
            {
                byte[] data = _data.ToArray();
                _data.SetLength(0);
                _hasData = false;
                return data;
            }

            // Comments keep the connection alive; names and ids of events mean nothing here.
            if (line.Length > 0 && line[0] == ':')
            {
                return [];
            }

            if (line.StartsWith("data:"u8) || line.SequenceEqual("data"u8))
            {
                int start = line.Length > 5 && line[5] == ' ' ? 6 : Math.Min(5, line.Length);
                if (_hasData)
                {
                    _data.WriteByte((byte)'\n');
                }

                _hasData = true;
                _data.Write(_line.GetBuffer(), start, line.Length - start);
            }
        }

        return null;
    }

    private async Task<bool> ReadLineAsync(CancellationToken cancellationToken)
    {
        _line.SetLength(0);
        while (true)
        {
            while (_next < _end)
            {
                byte c = _buffer[_next++];
                bool isSecondHalf = c == '\n' && _lastWasReturn;
                _lastWasReturn = c == '\r';
                if (isSecondHalf)
                {
                    continue;
                }

                if (c is (byte)'\r' or (byte)'\n')
                {
                    return true;
                }

                if (_line.Length + _data.Length == LongestEvent)
                {
                    throw new InvalidDataException("The stream's event is too long.");
                }

                _line.WriteByte(c);
            }

            _next = 0;
#if NET
            _end = await stream.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
#else
            _end = await stream.ReadAsync(_buffer, 0, _buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (_end == 0)
            {
                return false;
            }
        }
    }
}
