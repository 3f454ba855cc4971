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

    private JsonArray(JsonValue at, List<JsonValue> items)
        : base(at.Span)
    {
        Items = items;
        for (int i = 0; i < items.Count; i++)
        {
            AdoptMade(items[i], i);
        }
    }

    /// <summary>The items.</summary>
    public IReadOnlyList<JsonValue> Items { get; }

    /// <inheritdoc/>
    public override string Kind => "an array";

    /// <summary>Makes an array of items from elsewhere, to be shown to people as what stands at <paramref name="at"/>.</summary>
    internal static JsonArray Made(JsonValue at, List<JsonValue> items) => new(at, items);
}
