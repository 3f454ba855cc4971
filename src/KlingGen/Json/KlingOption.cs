using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>One type of a union, as far as JSON tells it from the others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KlingOption
{
    private readonly IReadOnlyList<string>? _values;
    private readonly KlingShape? _shape;

    private KlingOption(int number, KlingOptionKind kind, KlingType type, IReadOnlyList<string>? values = null, KlingShape? shape = null)
    {
        Number = number;
        Kind = kind;
        Type = type;
        _values = values;
        _shape = shape;
    }

    internal int Number { get; }

    internal KlingOptionKind Kind { get; }

    internal KlingType Type { get; }

    /// <summary>How much an object must have to be of this type; less than nothing where any object is.</summary>
    internal int Demands => _shape?.Demands ?? -1;

    /// <summary>Any string.</summary>
    public static KlingOption Text(int number) => new(number, KlingOptionKind.Text, KlingTypes.Text);

    /// <summary>An open enumeration.</summary>
    public static KlingOption Choice(int number, IReadOnlyList<string> values, KlingType type) => new(number, KlingOptionKind.Choice, type, values);

    /// <summary>A whole number that is written as a string.</summary>
    public static KlingOption IntegerText(int number, params string[] values) => new(number, KlingOptionKind.IntegerText, KlingTypes.IntegerText, values);

    /// <summary>A whole number of 32 bits.</summary>
    public static KlingOption Int32(int number) => new(number, KlingOptionKind.Integer, KlingTypes.Int32);

    /// <summary>A whole number of 64 bits.</summary>
    public static KlingOption Int64(int number) => new(number, KlingOptionKind.Integer, KlingTypes.Int64);

    /// <summary>Any number that a double can hold.</summary>
    public static KlingOption Double(int number) => new(number, KlingOptionKind.Number, KlingTypes.Double);

    /// <summary>True or false.</summary>
    public static KlingOption Boolean(int number) => new(number, KlingOptionKind.Boolean, KlingTypes.Boolean);

    /// <summary>A list.</summary>
    public static KlingOption List(int number, KlingType type) => new(number, KlingOptionKind.List, type);

    /// <summary>An object, told from others by its shape where it has one.</summary>
    public static KlingOption Object(int number, KlingShape? shape, KlingType type) => new(number, KlingOptionKind.Object, type, shape: shape);

    /// <summary>Reads the value; null where the token has the right kind, but not a value of the type.</summary>
    internal object? Read(ref Utf8JsonReader reader) => Kind switch
    {
        KlingOptionKind.Integer when Type is KlingType<int> => reader.TryGetInt32(out int value) ? value : null,
        KlingOptionKind.Integer => reader.TryGetInt64(out long value) ? value : null,
        KlingOptionKind.Number => reader.TryGetDouble(out double value) && !double.IsInfinity(value) ? value : null,
        _ => Type.ReadObject(ref reader),
    };

    /// <summary>Whether the string that the reader stands on is among the values that the schema lists.</summary>
    internal bool IsListed(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < _values?.Count; i++)
        {
            if (reader.ValueTextEquals(_values[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the object that the reader stands on may be one of this type.</summary>
    internal bool Fits(ref Utf8JsonReader reader) => _shape is null || _shape.Fits(reader);
}

/// <summary>How JSON spells an option.</summary>
internal enum KlingOptionKind
{
    Text,
    Choice,
    IntegerText,
    Integer,
    Number,
    Boolean,
    List,
    Object,
}
