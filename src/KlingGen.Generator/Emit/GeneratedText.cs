using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator.Emit;

/// <summary>A generated file's text with a byte for each character: the compiler keeps it for as long as the project is open.</summary>
internal sealed class GeneratedText : SourceText
{
    private readonly byte[] _text;

    private GeneratedText(byte[] text) => _text = text;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length => _text.Length;

    /// <inheritdoc/>
    public override char this[int position] => (char)_text[position];

    /// <summary>Copies characters into a text of a byte each where that is possible, else into one of two.</summary>
    public static SourceText Create(char[] source, int length)
    {
        byte[] text = new byte[length];
        for (int i = 0; i < text.Length; i++)
        {
            char c = source[i];
            if (c > byte.MaxValue)
            {
                return From(new string(source, 0, length), Encoding.UTF8);
            }

            text[i] = (byte)c;
        }

        return new GeneratedText(text);
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (int i = 0; i < count; i++)
        {
            destination[destinationIndex + i] = (char)_text[sourceIndex + i];
        }
    }

    /// <inheritdoc/>
    public override string ToString(TextSpan span)
    {
        char[] text = new char[span.Length];
        CopyTo(span.Start, text, 0, text.Length);
        return new string(text);
    }

    /// <inheritdoc/>
    protected override bool ContentEqualsImpl(SourceText other)
    {
        if (other is not GeneratedText { _text: var text })
        {
            return base.ContentEqualsImpl(other);
        }

        if (text.Length != _text.Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != _text[i])
            {
                return false;
            }
        }

        return true;
    }
}
