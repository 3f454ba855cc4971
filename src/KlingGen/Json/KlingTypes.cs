using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>The types that are no generated ones.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KlingTypes
{
    // Each made when it is asked for: in a fresh process, types that nobody needs cost time.
    private static KlingType<string>? _text;
    private static KlingType<int>? _int32;
    private static KlingType<int>? _integerText;
    private static KlingType<long>? _int64;
    private static KlingType<decimal>? _wholeNumber;
    private static KlingType<double>? _double;
    private static KlingType<bool>? _boolean;
    private static KlingType<JsonElement>? _element;

    /// <summary>A string.</summary>
    public static KlingType<string> Text => _text ??= new TextType();

    /// <summary>A whole number of 32 bits.</summary>
    public static KlingType<int> Int32 => _int32 ??= new Int32Type();

    /// <summary>A whole number that is written as a string.</summary>
    public static KlingType<int> IntegerText => _integerText ??= new IntegerTextType();

    /// <summary>A whole number of 64 bits.</summary>
    public static KlingType<long> Int64 => _int64 ??= new Int64Type();

    /// <summary>A whole number that may be larger than one of 64 bits.</summary>
    public static KlingType<decimal> WholeNumber => _wholeNumber ??= new WholeNumberType();

    /// <summary>A number.</summary>
    public static KlingType<double> Double => _double ??= new DoubleType();

    /// <summary>True or false.</summary>
    public static KlingType<bool> Boolean => _boolean ??= new BooleanType();

    /// <summary>Any JSON.</summary>
    public static KlingType<JsonElement> Element => _element ??= new ElementType();

    /// <summary>A value of a class, or null.</summary>
    public static KlingType<T?> OrNull<T>(KlingType<T> type)
        where T : class => new KlingReferenceOrNullType<T>(type);

    /// <summary>A value of a struct, or null.</summary>
    public static KlingType<T?> ValueOrNull<T>(KlingType<T> type)
        where T : struct => new KlingValueOrNullType<T>(type);

    private sealed class TextType : KlingType<string>
    {
        internal override string Read(ref Utf8JsonReader reader) => KlingJson.ReadString(ref reader);

        internal override object ReadObject(ref Utf8JsonReader reader) => KlingJson.ReadString(ref reader);

        internal override void Write(KlingJsonWriter writer, string value) => writer.WriteText(value);
    }

    private sealed class Int32Type() : KlingType<int>(isScalar: true)
    {
        internal override long ReadBits(ref Utf8JsonReader reader) => Read(ref reader);

        internal override int Read(ref Utf8JsonReader reader) => KlingJson.ReadInt32(ref reader);

        internal override void Write(KlingJsonWriter writer, int value) => writer.WriteInteger(value);
    }

    private sealed class IntegerTextType() : KlingType<int>(isScalar: true)
    {
        internal override long ReadBits(ref Utf8JsonReader reader) => Read(ref reader);

        internal override int Read(ref Utf8JsonReader reader) => KlingJson.ReadIntegerText(ref reader);

        internal override void Write(KlingJsonWriter writer, int value) => writer.WriteIntegerText(value);
    }

    private sealed class Int64Type() : KlingType<long>(isScalar: true)
    {
        internal override long ReadBits(ref Utf8JsonReader reader) => Read(ref reader);

        internal override long Read(ref Utf8JsonReader reader) => KlingJson.ReadInt64(ref reader);

        internal override void Write(KlingJsonWriter writer, long value) => writer.WriteInteger(value);
    }

    private sealed class WholeNumberType : KlingType<decimal>
    {
        internal override decimal Read(ref Utf8JsonReader reader) => KlingJson.ReadWholeNumber(ref reader);

        internal override void Write(KlingJsonWriter writer, decimal value) => writer.WriteWholeNumber(value);
    }

    private sealed class DoubleType() : KlingType<double>(isScalar: true)
    {
        internal override long ReadBits(ref Utf8JsonReader reader) => BitConverter.DoubleToInt64Bits(Read(ref reader));

        internal override double Read(ref Utf8JsonReader reader) => KlingJson.ReadDouble(ref reader);

        internal override void Write(KlingJsonWriter writer, double value) => writer.WriteDouble(value);
    }

    private sealed class BooleanType() : KlingType<bool>(isScalar: true)
    {
        internal override long ReadBits(ref Utf8JsonReader reader) => Read(ref reader) ? 1 : 0;

        internal override bool Read(ref Utf8JsonReader reader) => KlingJson.ReadBoolean(ref reader);

        internal override void Write(KlingJsonWriter writer, bool value) => writer.WriteBoolean(value);
    }

    private sealed class ElementType : KlingType<JsonElement>
    {
        internal override JsonElement Read(ref Utf8JsonReader reader) => KlingJson.ReadElement(ref reader);

        internal override void Write(KlingJsonWriter writer, JsonElement value) => writer.WriteElement(value);
    }
}
