#if NET
using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>JSON without white space, put together in a buffer as <see cref="Utf8JsonWriter"/> would write it.</summary>
internal sealed class RawJson
{
    /// <summary>A buffer above this size is not kept: a request with a film in it must not hold on to memory.</summary>
    private const int MostKept = 64 * 1024;

    private byte[] _bytes = new byte[1024];
    private int _length;
    private int _depth;
    private int _maxDepth;
    private TextEscaping _escaping = TextEscaping.Default;

    /// <summary>Whether what the writer is set to write can be put together here; the depth counts on from the writer's.</summary>
    public bool TryBegin(Utf8JsonWriter target)
    {
        JsonWriterOptions options = target.Options;
        if (options.Indented || TextEscaping.For(options.Encoder) is not { } escaping)
        {
            return false;
        }

        if (!ReferenceEquals(_escaping, escaping))
        {
            _escaping = escaping;
        }

        _depth = target.CurrentDepth;
        _maxDepth = options.MaxDepth == 0 ? KlingJson.MaximumDepth : Math.Min(options.MaxDepth, KlingJson.MaximumDepth);
        return true;
    }

    public void End(Utf8JsonWriter target) => target.WriteRawValue(_bytes.AsSpan(0, _length), skipInputValidation: true);

    public void Clear()
    {
        _length = 0;
        if (_bytes.Length > MostKept)
        {
            _bytes = new byte[1024];
        }
    }

    /// <summary>Begins an object; gives what <see cref="EndObject"/> takes.</summary>
    public int BeginObject()
    {
        Enter();
        return _length;
    }

    /// <summary>Ends an object: the comma before its first member becomes the bracket.</summary>
    public void EndObject(int start)
    {
        _depth--;
        if (_length == start)
        {
            Byte((byte)'{');
        }

        _bytes[start] = (byte)'{';
        Byte((byte)'}');
    }

    public void BeginArray()
    {
        Enter();
        Byte((byte)'[');
    }

    /// <summary>Ends an array: the comma after its last item becomes the bracket.</summary>
    public void EndArray(int count)
    {
        _depth--;
        if (count > 0)
        {
            _length--;
        }

        Byte((byte)']');
    }

    public void Name(string name)
    {
        Byte((byte)',');
        Text(name);
        Byte((byte)':');
    }

    /// <summary>A member's name, and what stands around it.</summary>
    public void Name(KlingMember member)
    {
        byte[] prefix = member.Prefix;
        int length = member.PrefixLength;
        ref byte free = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Room(Math.Max(length, KlingMember.ShortPrefix))), _length);
        if (length <= KlingMember.ShortPrefix)
        {
            // Of a fixed size, a copy is no call.
            Unsafe.CopyBlockUnaligned(ref free, ref MemoryMarshal.GetArrayDataReference(prefix), KlingMember.ShortPrefix);
        }
        else
        {
            prefix.AsSpan(0, length).CopyTo(_bytes.AsSpan(_length));
        }

        _length += length;
    }

    public void Byte(byte value) => Room(1)[_length++] = value;

    public void Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length).AsSpan(_length));
        _length += value.Length;
    }

    public void Text(string value)
    {
        Span<byte> free = Room(value.Length + 2).AsSpan(_length);
        free[0] = (byte)'"';
        if (_escaping.TryCopyPlain(value, free[1..]))
        {
            free[value.Length + 1] = (byte)'"';
            _length += value.Length + 2;
            return;
        }

        _length++;
        int length;
        while (!_escaping.TryEscape(value, _bytes.AsSpan(_length), out length))
        {
            Room(_bytes.Length - _length + 1);
        }

        _length += length;
        Byte((byte)'"');
    }

    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20).AsSpan(_length), out int length);
        _length += length;
    }

    /// <summary>A whole number as a string.</summary>
    public void IntegerText(int value)
    {
        Span<byte> free = Room(13).AsSpan(_length);
        free[0] = (byte)'"';
        int length = 2;
        if ((uint)value < 10)
        {
            free[1] = (byte)('0' + value);
        }
        else
        {
            Utf8Formatter.TryFormat(value, free[1..], out int digits);
            length = 1 + digits;
        }

        free[length] = (byte)'"';
        _length += length + 1;
    }

    public void Double(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("JSON has no way to write a number that is infinite or none.", nameof(value));
        }

        Utf8Formatter.TryFormat(value, Room(128).AsSpan(_length), out int length);
        _length += length;
    }

    public void Decimal(decimal value)
    {
        Utf8Formatter.TryFormat(value, Room(31).AsSpan(_length), out int length);
        _length += length;
    }

    public void Element(JsonElement value)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = _escaping.Encoder, MaxDepth = Math.Max(1, _maxDepth - _depth), SkipValidation = true }))
        {
            value.WriteTo(writer);
        }

        Bytes(buffer.WrittenSpan);
    }

    private void Enter()
    {
        if (_depth >= _maxDepth)
        {
            throw KlingJson.TooDeep(_maxDepth);
        }

        _depth++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte[] Room(int count)
    {
        byte[] bytes = _bytes;
        return bytes.Length - _length < count ? Grow(count) : bytes;
    }

    private byte[] Grow(int count)
    {
        Array.Resize(ref _bytes, checked(Math.Max(_bytes.Length * 2, _length + count)));
        return _bytes;
    }
}
#endif
