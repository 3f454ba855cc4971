using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>The JSON that an expression makes, each character with its place in the source. Holes are stood in for by what JSON allows there.</summary>
internal sealed class VirtualText
{
    /// <summary>Stands for the unknown part of a string.</summary>
    public const char Unknown = '\uE000';

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _places = [];
    private readonly Dictionary<int, ExpressionSyntax> _holes = [];
    private readonly Stack<char> _open = new();
    private bool _isInString;
    private bool _isEscaped;
    private bool _isQuotedSingly;
    private bool _hasQuotes;
    private char _last;

    public bool HasHoles => _holes.Count > 0;

    /// <summary>Whether something stands between entries that may be more of them, or none.</summary>
    public bool HasLooseParts { get; private set; }

    /// <summary>Whether what comes next stands in an object where an entry may begin.</summary>
    public bool IsBetweenEntries => !_isInString && _last != ':' && _open.Count > 0 && _open.Peek() == '{';

    /// <summary>Notes that what comes next is only there on a condition.</summary>
    public void BeginLoose() => HasLooseParts = true;

    public override string ToString() => _text.ToString();

    /// <summary>Adds a character that is written somewhere.</summary>
    public void Append(char c, TextSpan place)
    {
        if (c == '\'' && IsQuote())
        {
            c = '"';
        }

        _text.Append(c);
        _places.Add(place);
        Advance(c);
    }

    /// <summary>Adds a text that an expression has.</summary>
    public void Append(string text, TextSpan place)
    {
        foreach (char c in text)
        {
            Append(c, place);
        }
    }

    /// <summary>Adds what an expression gives, which is not known.</summary>
    public void AppendHole(ExpressionSyntax hole)
    {
        HasLooseParts |= IsBetweenEntries;
        _holes[_text.Length] = hole;
        string filler = _isInString ? Unknown.ToString()
            : _last is ':' or '[' || (_last == ',' && _open.Count > 0 && _open.Peek() == '[') ? "null"
            : _last == ',' ? $"\"{Unknown}{_text.Length.ToString(CultureInfo.InvariantCulture)}\":null"
            : " ";
        Append(filler, hole.Span);
    }

    /// <summary>The hole that begins at an offset, or null.</summary>
    public ExpressionSyntax? FindHole(int offset) => _holes.TryGetValue(offset, out ExpressionSyntax? hole) ? hole : null;

    /// <summary>Where characters of the text are written.</summary>
    /// <param name="start">Offset of the first.</param>
    /// <param name="end">Offset just past the last.</param>
    public TextSpan FindPlace(int start, int end)
    {
        TextSpan first = _places[Math.Min(start, _places.Count - 1)];
        TextSpan last = end > start ? _places[end - 1] : first;
        return last.End >= first.Start ? TextSpan.FromBounds(first.Start, Math.Max(first.End, last.End)) : first;
    }

    // { 'key': 'value' }, which Newtonsoft reads, and from which `Replace('\'', '"')` makes JSON. What is in it is reported, but not edited.
    private bool IsQuote()
    {
        if (!_isQuotedSingly && !_isInString && _last is '{' && _open.Count == 1 && !_hasQuotes)
        {
            _isQuotedSingly = true;
            HasLooseParts = true;
        }

        return _isQuotedSingly;
    }

    private void Advance(char c)
    {
        if (_isInString)
        {
            bool ends = c == '"' && !_isEscaped;
            _isEscaped = c == '\\' && !_isEscaped;
            _isInString = !ends;
            return;
        }

        switch (c)
        {
            case '"':
                _hasQuotes = true;
                _isInString = true;
                break;
            case '{' or '[':
                _open.Push(c);
                break;
            case '}' or ']' when _open.Count > 0:
                _open.Pop();
                break;
        }

        if (!char.IsWhiteSpace(c))
        {
            _last = c;
        }
    }
}
