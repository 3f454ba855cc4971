using System.Globalization;
using System.Runtime.CompilerServices;

namespace KlingGen.Contracts.Json;

/// <summary>One pass over one text. A method that returns null has reported an error after which nothing more can be read.</summary>
internal sealed class JsonParser(string text, CancellationToken cancellationToken)
{
    private const string CommentMessage = "JSON has no comments";

    // Objects with fewer members are searched one by one: that is faster than a table, and most are small.
    private const int LargeObject = 12;

    private const int LongestShared = 32;

    private readonly List<JsonError> _errors = [];
    // Not for a text that is a single value.
    private readonly string?[] _shared = text.Length > 1024 ? new string?[256] : [];

    // What belongs to the objects and arrays that are still open, the innermost last; each takes its own when it is closed.
    private readonly List<JsonMember> _members = [];
    private readonly List<JsonValue> _items = [];
    private int _at;
    private int _depth;

    public JsonParseResult Parse()
    {
        _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        JsonValue? root = ReadValue("a JSON value");
        if (root is not null)
        {
            SkipWhiteSpace();
            if (_at < text.Length)
            {
                Report(StartsComment() ? CommentMessage : $"Found {Found()} after the end of the JSON value", FoundSpan());
            }
        }

        // Errors inside strings may have been found after the one that ended the parsing began.
        _errors.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new JsonParseResult(text, root, _errors);
    }

    private JsonValue? ReadValue(string expected)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SkipWhiteSpace();
        if (_at == text.Length)
        {
            return Unexpected(expected);
        }

        switch (text[_at])
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                int start = _at;
                return ReadString() is { } value ? new JsonString(new JsonSpan(start, _at - start), value) : null;
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            case '\'':
                return Fatal("A string is written in double quotes, not in single ones", new JsonSpan(_at, 1));
            case '+' or '.':
                return Fatal($"A number may not begin with '{text[_at]}'", new JsonSpan(_at, 1));
            default:
                return IsWordCharacter(text[_at]) ? ReadWord(expected) : Unexpected(expected);
        }
    }

    private JsonObject? ReadObject()
    {
        int start = _at;
        if (!Enter())
        {
            return null;
        }

        int first = _members.Count;
        Dictionary<string, JsonMember>? byName = null;
        int comma = -1;
        while (true)
        {
            SkipWhiteSpace();
            if (_at < text.Length && text[_at] == '}')
            {
                ReportTrailingComma(comma);
                return new JsonObject(Leave(start), Take(_members, first), byName);
            }

            if (_at == text.Length || text[_at] != '"')
            {
                Unexpected(comma < 0 ? "a name in double quotes or '}'" : "a name in double quotes");
                return null;
            }

            if (ReadMember() is not { } member)
            {
                return null;
            }

            if (!TryAdd(member, first, ref byName))
            {
                Report($"The name {JsonWriting.Quote(member.Name)} is here a second time; each name may occur once in an object", member.NameSpan);
            }

            SkipWhiteSpace();
            if (_at < text.Length && text[_at] == ',')
            {
                comma = _at++;
                continue;
            }

            if (_at == text.Length || text[_at] != '}')
            {
                Unexpected("',' or '}'");
                return null;
            }

            comma = -1;
        }
    }

    private bool TryAdd(JsonMember member, int first, ref Dictionary<string, JsonMember>? byName)
    {
        if (byName is null)
        {
            for (int i = first; i < _members.Count; i++)
            {
                if (_members[i].Name == member.Name)
                {
                    return false;
                }
            }
        }
        else if (byName.ContainsKey(member.Name))
        {
            return false;
        }

        _members.Add(member);
        if (byName is not null)
        {
            byName.Add(member.Name, member);
        }
        else if (_members.Count - first == LargeObject)
        {
            byName = new Dictionary<string, JsonMember>(2 * LargeObject, StringComparer.Ordinal);
            for (int i = first; i < _members.Count; i++)
            {
                byName.Add(_members[i].Name, _members[i]);
            }
        }

        return true;
    }

    private JsonMember? ReadMember()
    {
        int start = _at;
        if (ReadString() is not { } name)
        {
            return null;
        }

        JsonSpan nameSpan = new(start, _at - start);
        SkipWhiteSpace();
        if (_at == text.Length || text[_at] != ':')
        {
            Unexpected("':'");
            return null;
        }

        _at++;
        return ReadValue("a value") is { } value ? new JsonMember(name, nameSpan, value) : null;
    }

    private JsonArray? ReadArray()
    {
        int start = _at;
        if (!Enter())
        {
            return null;
        }

        int first = _items.Count;
        int comma = -1;
        while (true)
        {
            SkipWhiteSpace();
            if (_at < text.Length && text[_at] == ']')
            {
                ReportTrailingComma(comma);
                return new JsonArray(Leave(start), Take(_items, first));
            }

            if (ReadValue(comma < 0 ? "a value or ']'" : "a value") is not { } item)
            {
                return null;
            }

            _items.Add(item);
            SkipWhiteSpace();
            if (_at < text.Length && text[_at] == ',')
            {
                comma = _at++;
                continue;
            }

            if (_at == text.Length || text[_at] != ']')
            {
                Unexpected("',' or ']'");
                return null;
            }

            comma = -1;
        }
    }

    private bool Enter()
    {
        if (++_depth > JsonReader.MaximumDepth)
        {
            Fatal($"Objects and arrays are nested more than {JsonReader.MaximumDepth} deep", new JsonSpan(_at, 1));
            return false;
        }

        _at++;
        return true;
    }

    private JsonSpan Leave(int start)
    {
        _depth--;
        _at++;
        return new JsonSpan(start, _at - start);
    }

    private static List<T> Take<T>(List<T> open, int first)
    {
        int count = open.Count - first;
        List<T> own = open.GetRange(first, count);
        open.RemoveRange(first, count);
        return own;
    }

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

    [MethodImpl(Optimized.FromTheStart)]
    private void SkipWhiteSpace()
    {
        string all = text;
        int at = _at;
        while (at < all.Length && all[at] is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        _at = at;
    }

    private void ReportTrailingComma(int comma)
    {
        if (comma >= 0)
        {
            Report($"A comma may not come before '{text[_at]}'", new JsonSpan(comma, 1));
        }
    }

    private JsonValue? Unexpected(string expected)
    {
        if (_at == text.Length)
        {
            return Fatal($"The text ends where {expected} is expected", new JsonSpan(_at, 0));
        }

        return Fatal(StartsComment() ? CommentMessage : $"Found {Found()} where {expected} is expected", FoundSpan());
    }

    private JsonValue? Fatal(string message, JsonSpan span)
    {
        Report(message, span);
        return null;
    }

    private void Report(string message, JsonSpan span) => _errors.Add(new JsonError(message, span));

    private bool StartsComment() => text[_at] == '/' && _at + 1 < text.Length && text[_at + 1] is '/' or '*';

    private string Found()
    {
        JsonSpan span = FoundSpan();
        char first = text[span.Start];
        return first > ' ' && first < '\u007f' || char.IsLetterOrDigit(first)
            ? $"'{Shorten(text.Substring(span.Start, span.Length))}'"
            : "the character U+" + CodePoint(span).ToString("X4", CultureInfo.InvariantCulture);
    }

    private int CodePoint(JsonSpan span) =>
        span.Length == 2 && char.IsSurrogatePair(text, span.Start) ? char.ConvertToUtf32(text, span.Start) : text[span.Start];

    // A word as a whole, a comment's two characters, a surrogate pair, or else one character.
    private JsonSpan FoundSpan()
    {
        int end = _at;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        if (end == _at)
        {
            end += StartsComment() || (_at + 1 < text.Length && char.IsSurrogatePair(text[_at], text[_at + 1])) ? 2 : 1;
        }

        return new JsonSpan(_at, end - _at);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string Shorten(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "...";
}
