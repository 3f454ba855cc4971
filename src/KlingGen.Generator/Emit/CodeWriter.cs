using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator.Emit;

/// <summary>Writes lines with the right indentation and <c>\n</c> at their ends.</summary>
internal sealed class CodeWriter
{
    private const int LargestKept = 512 * 1024;

    // One for each thread: a file is up to half a megabyte, and thousands may come one after the other.
    [ThreadStatic]
    private static char[]? _kept;

    private char[] _text;
    private int _depth;

    public CodeWriter()
    {
        _text = _kept ?? new char[32 * 1024];
        _kept = null;
    }

    /// <summary>How many characters were written.</summary>
    public int Length { get; private set; }

    /// <summary>Writes lines that are indented already.</summary>
    public CodeWriter Text(string text, int start, int length)
    {
        Reserve(length);
        text.CopyTo(start, _text, Length, length);
        Length += length;
        return this;
    }

    /// <summary>Writes a line; an empty one without blanks.</summary>
    public CodeWriter Line(string line = "")
    {
        int blanks = line.Length > 0 ? _depth * 4 : 0;
        Reserve(blanks + line.Length + 1);
        char[] text = _text;
        int at = Length;
        for (int i = 0; i < blanks; i++)
        {
            text[at++] = ' ';
        }

        line.CopyTo(0, text, at, line.Length);
        at += line.Length;
        text[at++] = '\n';
        Length = at;
        return this;
    }

    /// <summary>Writes a head, where there is one to write, and an opening brace, and indents.</summary>
    public CodeWriter Open(string? head)
    {
        (head is null ? this : Line(head)).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public CodeWriter Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>The hash of a type that was written; see <see cref="Upstream.ContentHash"/>.</summary>
    public ulong Hash(int start, int length) => Upstream.ContentHash.OfCode(_text, start, length);

    /// <summary>Overwrites the first occurrence of a text, from a place on, with one as long.</summary>
    /// <returns>The place behind it.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public int Overwrite(string text, string replacement, int from)
    {
        for (int at = from; at <= Length - text.Length; at++)
        {
            int same = 0;
            while (same < text.Length && _text[at + same] == text[same])
            {
                same++;
            }

            if (same == text.Length)
            {
                replacement.CopyTo(0, _text, at, text.Length);
                return at + text.Length;
            }
        }

        throw new InvalidOperationException($"'{text}' was not written.");
    }

    /// <summary>All that was written. Nothing more can be.</summary>
    public SourceText End()
    {
        SourceText text = GeneratedText.Create(_text, Length);
        if (_text.Length <= LargestKept)
        {
            _kept = _text;
        }

        _text = [];
        Length = 0;
        return text;
    }

    private void Reserve(int length)
    {
        if (_text.Length - Length < length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, Length + length));
        }
    }
}
