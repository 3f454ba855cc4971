namespace KlingGen.Contracts.Json;

/// <summary>A JSON object.</summary>
public sealed class JsonObject : JsonValue
{
    private readonly List<JsonMember> _members;

    // Large objects only.
    private readonly Dictionary<string, JsonMember>? _byName;

    internal JsonObject(JsonSpan span, List<JsonMember> members, Dictionary<string, JsonMember>? byName)
        : base(span)
    {
        _members = members;
        _byName = byName;
        foreach (JsonMember member in members)
        {
            Adopt(member);
        }
    }

    /// <summary>The members in the order of the text. Of two with one name (an error) only the first is here.</summary>
    public IReadOnlyList<JsonMember> Members => _members;

    /// <inheritdoc/>
    public override string Kind => "an object";

    /// <summary>The members in ordinal order of their names.</summary>
    internal List<JsonMember> MembersByName()
    {
        List<JsonMember> sorted = new(_members);
        sorted.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return sorted;
    }

    /// <summary>The member of that name, or null.</summary>
    public JsonMember? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out JsonMember? found) ? found : null;
        }

        foreach (JsonMember member in _members)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }
}
