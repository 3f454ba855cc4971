
namespace KlingGen.Contracts.Json;

/// <summary>One pass over one text. A method that returns null has reported an error after which nothing more can be read.</summary>
internal sealed partial class JsonParser(string text, CancellationToken cancellationToken)
{
    // Objects with fewer members are searched one by one: that is faster than a table, and most are small.
    private const int LargeObject = 12;

    private readonly List<JsonError> _errors = [];

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
}
