namespace KlingGen.Contracts.Json;

/// <summary><c>null</c>.</summary>
public sealed class JsonNull : JsonValue
{
    internal JsonNull(JsonSpan span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "null";
}
