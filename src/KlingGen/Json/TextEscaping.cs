#if NET
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KlingGen.Json;

/// <summary>One of the usual ways to escape text in JSON.</summary>
internal sealed class TextEscaping
{
    private readonly SearchValues<byte> _plain;

    private TextEscaping(JavaScriptEncoder encoder)
    {
        Encoder = encoder;
        _plain = SearchValues.Create([.. Enumerable.Range(0, 128).Where(c => !encoder.WillEncode(c)).Select(c => (byte)c)]);
    }

    /// <summary>As System.Text.Json escapes by itself: safe even within HTML.</summary>
    public static TextEscaping Default { get; } = new(JavaScriptEncoder.Default);

    public JavaScriptEncoder Encoder { get; }

    /// <summary>The way of an encoder; null where it is one of a caller's own.</summary>
    public static TextEscaping? For(JavaScriptEncoder? encoder) =>
        encoder is null || ReferenceEquals(encoder, JavaScriptEncoder.Default) ? Default
        : ReferenceEquals(encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) ? Relaxed.Instance
        : null;

    /// <summary>Copies a text in which nothing is to be escaped and each character is a byte.</summary>
    /// <returns>False where it is not such a text; what was copied then is of no use.</returns>
    public bool TryCopyPlain(string text, Span<byte> target) =>
        Ascii.FromUtf16(text, target, out int length) == OperationStatus.Done && !target[..length].ContainsAnyExcept(_plain);

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

    private static class Relaxed
    {
        public static readonly TextEscaping Instance = new(JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    }
}
#endif
