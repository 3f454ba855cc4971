namespace KlingGen.Contracts.Json;

/// <summary>A JSON array.</summary>
public sealed class JsonArray : JsonValue
{
    internal JsonArray(JsonSpan span, List<JsonValue> items)
        : base(span)
    {
        Items = items;
        for (int i = 0; i < items.Count; i++)
        {
            Adopt(items[i], i);
        }
    }

    /// <summary>The items.</summary>
    public IReadOnlyList<JsonValue> Items { get; }

    /// <inheritdoc/>
    public override string Kind => "an array";
}
