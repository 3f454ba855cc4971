using System.Text;

namespace KlingGen.Generator.Emit;

/// <summary>Writes lines with the right indentation and <c>\n</c> at their ends.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new(8 * 1024);
    private int _depth;

    /// <summary>How many characters were written.</summary>
    public int Length => _text.Length;

    /// <summary>Writes lines that are indented already.</summary>
    public CodeWriter Text(string text, int start, int length)
    {
        _text.Append(text, start, length);
        return this;
    }

    /// <summary>Writes a line; an empty one without blanks.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
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

    public override string ToString() => _text.ToString();
}
