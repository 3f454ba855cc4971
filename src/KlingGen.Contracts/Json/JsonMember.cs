namespace KlingGen.Contracts.Json;

/// <summary>A name and its value in an object.</summary>
public sealed class JsonMember
{
    internal JsonMember(string name, JsonSpan nameSpan, JsonValue value)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    /// <summary>The name with its escapes resolved.</summary>
    public string Name { get; }

    /// <summary>The characters of the name, quotes included.</summary>
    public JsonSpan NameSpan { get; }

    /// <summary>The value.</summary>
    public JsonValue Value { get; }
}
