namespace KlingGen.Contracts.Json;

// Strings, numbers and words.
internal sealed partial class JsonParser
{
    private const int LongestShared = 32;

    // Not for a text that is a single value.
    private readonly string?[] _shared = text.Length > 1024 ? new string?[256] : [];

    private string? ReadString()
    {
        int start = _at + 1;
        int end = JsonStringScanner.PlainEnd(text, start);
        if (end < text.Length && text[end] == '"')
        {
            _at = end + 1;
            return Shared(start, end - start);
        }

        JsonStringScanner scanner = new(text, _at);
        string? value = scanner.Read(Report);
        _at = scanner.Position;
        return value;
    }

    // Schemas are made of few words, most of them many times.
    private string Shared(int start, int length)
    {
        if (length is 0 or > LongestShared || _shared.Length == 0)
        {
            return text.Substring(start, length);
        }

        int slot = ((length * 37) + (text[start] * 11) + (text[start + (length / 2)] * 3) + text[start + length - 1]) & (_shared.Length - 1);
        string? known = _shared[slot];
        if (known is null || known.Length != length || string.CompareOrdinal(known, 0, text, start, length) != 0)
        {
            _shared[slot] = known = text.Substring(start, length);
        }

        return known;
    }

    private JsonValue? ReadNumber()
    {
        int start = _at;
        if (text[_at] == '-')
        {
            _at++;
        }

        if (_at < text.Length && text[_at] == '0')
        {
            _at++;
            if (_at < text.Length && text[_at] is >= '0' and <= '9')
            {
                return Fatal("A number may not begin with 0 and go on with another digit", new JsonSpan(start, _at + 1 - start));
            }
        }
        else if (!SkipDigits())
        {
            return Unexpected("a digit after '-'");
        }

        if (_at < text.Length && text[_at] == '.')
        {
            _at++;
            if (!SkipDigits())
            {
                return Unexpected("a digit after the decimal point");
            }
        }

        if (_at < text.Length && text[_at] is 'e' or 'E')
        {
            _at++;
            if (_at < text.Length && text[_at] is '+' or '-')
            {
                _at++;
            }

            if (!SkipDigits())
            {
                return Unexpected("a digit in the exponent");
            }
        }

        JsonSpan span = new(start, _at - start);
        return new JsonNumber(span, text.Substring(span.Start, span.Length));
    }

    private bool SkipDigits()
    {
        int start = _at;
        while (_at < text.Length && text[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    private JsonValue? ReadWord(string expected)
    {
        JsonSpan span = FoundSpan();
        _at = span.End;
        string word = text.Substring(span.Start, span.Length);
        switch (word)
        {
            case "true" or "false":
                return new JsonBoolean(span, word == "true");
            case "null":
                return new JsonNull(span);
            case "NaN" or "Infinity":
                return Fatal($"JSON has no number '{word}'", span);
            default:
                string lower = word.ToLowerInvariant();
                return Fatal(
                    lower is "true" or "false" or "null"
                        ? $"'{word}' is written '{lower}' in JSON"
                        : $"Found '{Shorten(word)}' where {expected} is expected",
                    span);
        }
    }
}
