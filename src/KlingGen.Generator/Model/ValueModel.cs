using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Model;

/// <summary>A JSON value as C# sees it.</summary>
/// <param name="Type">The C# type without a question mark, fully qualified.</param>
/// <param name="IsNullable">Whether null is one of its values.</param>
/// <param name="IsValueType">Whether the C# type is a struct.</param>
internal abstract record ValueModel(string Type, bool IsNullable, bool IsValueType);

/// <summary>A string.</summary>
internal sealed record TextModel(StringValue Limits) : ValueModel("string", Limits.IsNullable, IsValueType: false);

/// <summary>A whole number that goes over the wire as a string: <c>10</c> as <c>"10"</c>.</summary>
internal sealed record IntegerTextModel(bool IsNullable, EquatableArray<int> AllowedValues) : ValueModel("int", IsNullable, IsValueType: true);

/// <summary>A number.</summary>
internal sealed record NumberModel(string Type, NumberValue Limits) : ValueModel(Type, Limits.IsNullable, IsValueType: true);

/// <summary>True or false.</summary>
internal sealed record BooleanModel(bool IsNullable, bool? Constant) : ValueModel("bool", IsNullable, IsValueType: true);

/// <summary>A list.</summary>
internal sealed record ListModel(bool IsNullable, ValueModel Item)
    : ValueModel($"global::System.Collections.Generic.IReadOnlyList<{Item.Type}{(Item.IsNullable ? "?" : "")}>", IsNullable, IsValueType: false)
{
    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    /// <summary>What the first items may be, each by its place.</summary>
    public EquatableArray<PlaceModel> Places { get; init; }

    /// <summary>What the items behind them may be; null where there are none, or where that is what any item may be.</summary>
    public PlaceModel? Rest { get; init; }
}

/// <summary>What an item may be at one place of a list.</summary>
/// <param name="Value">The value.</param>
/// <param name="Case">Which case of the list's union it is; null where the items are of one type.</param>
internal sealed record PlaceModel(ValueModel Value, string? Case);

/// <summary>An object with any member names.</summary>
internal sealed record MapModel(bool IsNullable, ValueModel Item)
    : ValueModel($"global::System.Collections.Generic.IReadOnlyDictionary<string, {Item.Type}{(Item.IsNullable ? "?" : "")}>", IsNullable, IsValueType: false)
{
    public int? MinMembers { get; init; }

    public int? MaxMembers { get; init; }

    /// <summary>What the members' names may be; null where they may be any.</summary>
    public StringValue? Names { get; init; }
}

/// <summary>A generated record, or a union, which is one too.</summary>
internal sealed record RecordValueModel(string Type, bool IsNullable) : ValueModel(Type, IsNullable, IsValueType: false);

/// <summary>A generated open enumeration.</summary>
internal sealed record EnumValueModel(string Type, bool IsNullable, EquatableArray<string> AllowedValues) : ValueModel(Type, IsNullable, IsValueType: true);

/// <summary>Any JSON.</summary>
internal sealed record AnyModel(bool IsNullable) : ValueModel("global::System.Text.Json.JsonElement", IsNullable, IsValueType: true)
{
    /// <summary>Whether null is the only value that is allowed.</summary>
    public bool IsNull { get; init; }
}
