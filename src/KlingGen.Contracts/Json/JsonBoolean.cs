namespace KlingGen.Contracts.Json;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class JsonBoolean : JsonValue
{
    internal JsonBoolean(JsonSpan span, bool value)
        : base(span) => Value = value;

    /// <summary>Which of the two.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public override string Kind => "a boolean";
}
