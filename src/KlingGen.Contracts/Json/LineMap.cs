using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Json;

/// <summary>Turns offsets of a text into lines and columns; lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
public sealed class LineMap
{
    private static readonly char[] _lineEnds = ['\n', '\r'];

    private readonly List<int> _starts = [];
    private readonly int _length;

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="text">The text that offsets refer to. A byte order mark at its start takes no column.</param>
    public LineMap(string text)
    {
        _length = text.Length;
        _starts.Add(text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        int end = text.IndexOfAny(_lineEnds);
        while (end >= 0)
        {
            int start = end + 1;
            if (text[end] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }

            _starts.Add(start);
            end = text.IndexOfAny(_lineEnds, start);
        }
    }

    /// <summary>Number of lines; one for an empty text.</summary>
    public int LineCount => _starts.Count;

    /// <summary>The line and column of an offset, both from zero. An offset outside the text counts as its nearer end.</summary>
    public (int Line, int Column) Position(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, _length));
        int found = _starts.BinarySearch(offset);
        int line = Math.Max(0, found >= 0 ? found : ~found - 1);
        return (line, Math.Max(0, offset - _starts[line]));
    }

    /// <summary>A range with its lines and columns.</summary>
    public FileSpan Locate(JsonSpan span)
    {
        (int startLine, int startColumn) = Position(span.Start);
        (int endLine, int endColumn) = Position(span.End);
        return new FileSpan(span.Start, span.Length, startLine, startColumn, endLine, endColumn);
    }
}
