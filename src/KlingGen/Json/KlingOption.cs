using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>One type of a union, as far as JSON tells it from the others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KlingOption
{
    private readonly IReadOnlyList<string>? _values;
    private readonly KlingShape? _shape;

    private KlingOption(int number, KlingOptionKind kind, KlingItemReader<object?> read, IReadOnlyList<string>? values = null, KlingShape? shape = null)
    {
        Number = number;
        Kind = kind;
        Read = read;
        _values = values;
        _shape = shape;
    }

    internal int Number { get; }

    internal KlingOptionKind Kind { get; }

    /// <summary>How much an object must have to be of this type; less than nothing where any object is.</summary>
    internal int Demands => _shape?.Demands ?? -1;

    /// <summary>Reads the value; null where the token has the right kind, but not a value of the type.</summary>
    internal KlingItemReader<object?> Read { get; }

    /// <summary>Any string.</summary>
    public static KlingOption Text(int number) => new(number, KlingOptionKind.Text, static (ref Utf8JsonReader reader) => reader.GetString());

    /// <summary>An open enumeration.</summary>
    public static KlingOption Choice(int number, IReadOnlyList<string> values, KlingItemReader<object> read) =>
        new(number, KlingOptionKind.Choice, read, values);

    /// <summary>A whole number that is written as a string.</summary>
    public static KlingOption IntegerText(int number, params string[] values) =>
        new(number, KlingOptionKind.IntegerText, static (ref Utf8JsonReader reader) => int.Parse(reader.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), values);

    /// <summary>A whole number of 32 bits.</summary>
    public static KlingOption Int32(int number) =>
        new(number, KlingOptionKind.Integer, static (ref Utf8JsonReader reader) => reader.TryGetInt32(out int value) ? value : null);

    /// <summary>A whole number of 64 bits.</summary>
    public static KlingOption Int64(int number) =>
        new(number, KlingOptionKind.Integer, static (ref Utf8JsonReader reader) => reader.TryGetInt64(out long value) ? value : null);

    /// <summary>Any number that a double can hold.</summary>
    public static KlingOption Double(int number) =>
        new(number, KlingOptionKind.Number, static (ref Utf8JsonReader reader) => reader.TryGetDouble(out double value) && !double.IsInfinity(value) ? value : null);

    /// <summary>True or false.</summary>
    public static KlingOption Boolean(int number) => new(number, KlingOptionKind.Boolean, static (ref Utf8JsonReader reader) => reader.GetBoolean());

    /// <summary>A list.</summary>
    public static KlingOption List(int number, KlingItemReader<object> read) => new(number, KlingOptionKind.List, read);

    /// <summary>An object, told from others by its shape where it has one.</summary>
    public static KlingOption Object(int number, KlingShape? shape, KlingItemReader<object> read) => new(number, KlingOptionKind.Object, read, shape: shape);

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
