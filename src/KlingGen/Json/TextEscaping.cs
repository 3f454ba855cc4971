#if NET
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KlingGen.Json;

/// <summary>One of the usual ways to escape text in JSON.</summary>
internal sealed class TextEscaping
{
    private static readonly Vector128<byte> _bits = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0);

    // By the lower half of a byte: which upper halves make it one to escape, a bit for each.
    private readonly byte[] _escaped;

    private readonly JavaScriptEncoder? _encoder;

    /// <param name="encoder">What escapes; null for System.Text.Json's own.</param>
    /// <param name="escaped">What is escaped.</param>
    private TextEscaping(JavaScriptEncoder? encoder, byte[] escaped)
    {
        _encoder = encoder;
        _escaped = escaped;
    }

    /// <summary>As System.Text.Json escapes by itself, safe even within HTML: what is no visible ASCII, and <c>" &amp; ' + &lt; &gt; \ `</c>. Said here, since to ask takes long in a fresh process.</summary>
    public static TextEscaping Default { get; } = new(null, [67, 3, 7, 3, 3, 3, 7, 7, 3, 3, 3, 7, 43, 3, 11, 131]);

    public JavaScriptEncoder Encoder => _encoder ?? JavaScriptEncoder.Default;

    /// <summary>The way of an encoder; null where it is one of a caller's own.</summary>
    public static TextEscaping? For(JavaScriptEncoder? encoder) =>
        encoder is null || ReferenceEquals(encoder, JavaScriptEncoder.Default) ? Default
        : ReferenceEquals(encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) ? Relaxed.Instance
        : null;

    /// <summary>Copies a text in which nothing is to be escaped and each character is a byte.</summary>
    /// <returns>False where it is not such a text; what was copied then is of no use.</returns>
    public bool TryCopyPlain(string text, Span<byte> target)
    {
        if (target.Length < text.Length)
        {
            return false;
        }

        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        ref byte first = ref MemoryMarshal.GetReference(target);
        nuint length = (nuint)text.Length;
        return length < (nuint)Vector128<ushort>.Count ? TryCopyChars(text, target)
            : Avx2.IsSupported && length >= (nuint)Vector256<byte>.Count ? TryCopyWideVectors(ref source, ref first, length)
            : TryCopyVectors(ref source, ref first, length);
    }

    /// <summary>Copies any text, escaped.</summary>
    /// <returns>False where there is too little room.</returns>
    /// <exception cref="ArgumentException">The text holds half a character.</exception>
    public bool TryEscape(string text, Span<byte> target, out int length)
    {
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            if (Utf8.FromUtf16(text, utf8, out _, out int count, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                return Encoder.EncodeUtf8(utf8.AsSpan(0, count), target, out _, out length) == OperationStatus.Done;
            }

            // As the serializer's own writer has it.
            ReadOnlySpan<byte> encoded = JsonEncodedText.Encode(text, Encoder).EncodedUtf8Bytes;
            length = encoded.Length;
            return encoded.TryCopyTo(target);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    private bool TryCopyChars(string text, Span<byte> target)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 128 || (_escaped[c & 15] & (1 << (c >> 4))) != 0)
            {
                return false;
            }

            target[i] = (byte)c;
        }

        return true;
    }

    // Eight characters at the least; what is left of a full step is done with some of those before it once more.
    private bool TryCopyVectors(ref ushort source, ref byte target, nuint length)
    {
        Vector128<byte> escaped = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_escaped));
        Vector128<ushort> all;
        Vector128<byte> found;
        if (length < 16)
        {
            Vector128<ushort> left = Vector128.LoadUnsafe(ref source);
            Vector128<ushort> right = Vector128.LoadUnsafe(ref source, length - 8);
            Vector128<byte> bytes = Vector128.Narrow(left, right);
            Unsafe.WriteUnaligned(ref target, bytes.AsUInt64().GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 8), bytes.AsUInt64().GetElement(1));
            all = left | right;
            found = Escaped(escaped, bytes);
        }
        else
        {
            all = default;
            found = default;
            for (nuint i = 0; ; i = Math.Min(i + 16, length - 16))
            {
                Vector128<ushort> left = Vector128.LoadUnsafe(ref source, i);
                Vector128<ushort> right = Vector128.LoadUnsafe(ref source, i + 8);
                Vector128<byte> bytes = Vector128.Narrow(left, right);
                bytes.StoreUnsafe(ref target, i);
                all |= left | right;
                found |= Escaped(escaped, bytes);
                if (i == length - 16)
                {
                    break;
                }
            }
        }

        return (all & Vector128.Create((ushort)0xff80)) == default && found == default;
    }

    // The same by 32 characters. Packing keeps each half of a vector by itself, and what is above a byte above 127.
    private bool TryCopyWideVectors(ref ushort source, ref byte target, nuint length)
    {
        Vector128<byte> table = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_escaped));
        Vector256<byte> escaped = Vector256.Create(table, table);
        Vector256<byte> bits = Vector256.Create(_bits, _bits);
        Vector256<byte> lower = Vector256.Create((byte)15);
        Vector256<ushort> all = default;
        Vector256<byte> found = default;
        for (nuint i = 0; ; i = Math.Min(i + 32, length - 32))
        {
            Vector256<ushort> left = Vector256.LoadUnsafe(ref source, i);
            Vector256<ushort> right = Vector256.LoadUnsafe(ref source, i + 16);
            Vector256<byte> bytes = Avx2.Permute4x64(Avx2.PackUnsignedSaturate(left.AsInt16(), right.AsInt16()).AsInt64(), 0b11_01_10_00).AsByte();
            bytes.StoreUnsafe(ref target, i);
            all |= left | right;
            found |= Avx2.Shuffle(escaped, bytes & lower) & Avx2.Shuffle(bits, Avx2.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & lower);
            if (i == length - 32)
            {
                break;
            }
        }

        return (all & Vector256.Create((ushort)0xff80)) == default && found == default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Escaped(Vector128<byte> escaped, Vector128<byte> bytes) =>
        Vector128.Shuffle(escaped, bytes & Vector128.Create((byte)15)) & Vector128.Shuffle(_bits, Vector128.ShiftRightLogical(bytes, 4));

    private static class Relaxed
    {
        public static readonly TextEscaping Instance = new(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Ask(JavaScriptEncoder.UnsafeRelaxedJsonEscaping));

        private static byte[] Ask(JavaScriptEncoder encoder)
        {
            byte[] escaped = new byte[16];
            for (int c = 0; c < 128; c++)
            {
                escaped[c & 15] |= (byte)(encoder.WillEncode(c) ? 1 << (c >> 4) : 0);
            }

            return escaped;
        }
    }
}
#endif
