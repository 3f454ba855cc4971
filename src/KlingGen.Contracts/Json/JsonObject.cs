namespace KlingGen.Contracts.Json;

/// <summary>A JSON object.</summary>
public sealed class JsonObject : JsonValue
{
    private readonly Dictionary<string, JsonMember> _byName;

    internal JsonObject(JsonSpan span, List<JsonMember> members, Dictionary<string, JsonMember> byName)
        : base(span)
    {
        Members = members;
        _byName = byName;
        foreach (JsonMember member in members)
        {
            Adopt(member);
        }
    }

    /// <summary>The members in the order of the text. Of two with one name (an error) only the first is here.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <inheritdoc/>
    public override string Kind => "an object";

    /// <summary>The member of that name, or null.</summary>
    public JsonMember? Find(string name) => _byName.TryGetValue(name, out JsonMember? member) ? member : null;
}
