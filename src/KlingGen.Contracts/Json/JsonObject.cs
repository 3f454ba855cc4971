namespace KlingGen.Contracts.Json;

/// <summary>A JSON object.</summary>
public sealed class JsonObject : JsonValue
{
    private const int Large = 16;

    private readonly List<JsonMember> _members;

    // Large objects only.
    private readonly Dictionary<string, JsonMember>? _byName;

    private readonly JsonValue? _origin;

    private JsonObject(JsonValue at, List<JsonMember> members, JsonValue? origin)
        : base(at.Span)
    {
        _members = members;
        IsMade = true;
        _origin = origin?.Origin;
        if (members.Count > Large)
        {
            _byName = members.ToDictionary(m => m.Name, StringComparer.Ordinal);
        }

        foreach (JsonMember member in members)
        {
            AdoptMade(member);
        }
    }

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

    /// <inheritdoc/>
    internal override JsonValue Origin => _origin ?? this;

    /// <summary>Whether it was put together and is not in the text.</summary>
    internal bool IsMade { get; }

    /// <summary>Makes an object from members of others.</summary>
    /// <param name="at">What to show people where something is wrong with the whole.</param>
    /// <param name="members">The members; no two of one name.</param>
    /// <param name="origin">The value of the text that it stands for; null where it has a place of its own, in whatever it is put into.</param>
    internal static JsonObject Made(JsonValue at, List<JsonMember> members, JsonValue? origin = null) => new(at, members, origin);

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
