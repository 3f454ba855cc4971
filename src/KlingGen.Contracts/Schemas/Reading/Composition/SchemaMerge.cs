using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Puts the keywords of several schemas together.</summary>
internal sealed class SchemaMerge(ReadingContext context)
{
    private readonly KeywordMerge _keywords = new(context);
    private readonly List<JsonMember> _members = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<JsonMember> _ignored = [];

    /// <summary>The keywords of all; null when no value could fit them, which is reported.</summary>
    /// <param name="whole">The schema that holds the others: its texts come first.</param>
    /// <param name="parts">What it consists of.</param>
    public List<JsonMember>? Merge(JsonObject whole, List<JsonObject> parts)
    {
        if (!CheckClosed(parts))
        {
            return null;
        }

        foreach (JsonMember member in whole.Members)
        {
            if (Keywords.IsAnnotation(member.Name) && member.Name != "x-kling-rules")
            {
                Add(member);
            }
        }

        foreach (JsonObject part in parts)
        {
            foreach (JsonMember member in part.Members)
            {
                Add(_ignored.Contains(member) ? null : Plain(part, member));
            }
        }

        return _keywords.IsFaulty ? null : _members.FindAll(m => m.Name != "nullable");
    }

    private void Add(JsonMember? member)
    {
        if (member is null)
        {
            return;
        }

        if (_places.TryGetValue(member.Name, out int place))
        {
            _members[place] = _keywords.Merge(_members[place], member);
        }
        else
        {
            _places.Add(member.Name, _members.Count);
            _members.Add(member);
        }
    }

    /// <summary>A keyword in the form in which it can be compared: <c>const</c> as a list of one, a bound that is made exclusive as an exclusive bound.</summary>
    private static JsonMember? Plain(JsonObject part, JsonMember member)
    {
        switch (member.Name)
        {
            case "const" when part.Find("enum") is null:
                return new JsonMember("enum", member.NameSpan, JsonArray.Made(member.Value, [member.Value]));
            case "minimum" when part.Find("exclusiveMinimum")?.Value is JsonBoolean { Value: true }:
                return new JsonMember("exclusiveMinimum", member.NameSpan, member.Value);
            case "maximum" when part.Find("exclusiveMaximum")?.Value is JsonBoolean { Value: true }:
                return new JsonMember("exclusiveMaximum", member.NameSpan, member.Value);
            case "exclusiveMinimum" when member.Value is JsonBoolean flag && (!flag.Value || part.Find("minimum") is not null):
            case "exclusiveMaximum" when member.Value is JsonBoolean other && (!other.Value || part.Find("maximum") is not null):
                return null;
            default:
                return member;
        }
    }

    /// <summary><c>additionalProperties</c> looks at the properties beside it only, and so concerns those of the other schemas.</summary>
    private bool CheckClosed(List<JsonObject> parts)
    {
        foreach (JsonObject part in parts)
        {
            if (part.Find("additionalProperties") is not { Value: JsonBoolean { Value: false } or JsonObject { Members.Count: > 0 } } closed)
            {
                continue;
            }

            JsonObject? own = part.Find("properties")?.Value as JsonObject;
            HashSet<string> others = new(
                parts.SelectMany(p => (p.Find("properties")?.Value as JsonObject)?.Members ?? []).Select(m => m.Name).Where(name => own?.Find(name) is null),
                StringComparer.Ordinal);
            if (others.Count == 0)
            {
                continue;
            }

            if (closed.Value is JsonBoolean
                && parts.SelectMany(p => (p.Find("required")?.Value as JsonArray)?.Items ?? []).OfType<JsonString>().FirstOrDefault(name => others.Contains(name.Value)) is { } required)
            {
                context.Invalid(closed.Value, $"'additionalProperties' forbids {required.ToJson()}, which another of the schemas put together requires");
                return false;
            }

            _ignored.Add(closed);
            context.Unsupported(
                closed,
                $"'additionalProperties' concerns {string.Join(", ", others.Take(5).Select(JsonWriting.Quote))}, which others of the schemas put together describe; that is not supported and is ignored");
        }

        return true;
    }
}
