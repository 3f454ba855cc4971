using System.Globalization;
#if NET
using System.Text;
#endif
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>The steps that reading and writing JSON is made of.</summary>
internal static class KlingJson
{
    /// <summary>How deep objects and arrays may be nested, whatever the options allow: each level takes some of the thread's stack, and a program does not survive its end.</summary>
    public const int MaximumDepth = 1000;

    /// <summary>Makes sure that an object begins here.</summary>
    public static void ReadStartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }

        CheckDepth(ref reader);
    }

    /// <summary>Moves to the next member's name; false at the object's end.</summary>
    public static bool ReadMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Reads a string.</summary>
    public static string ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, "a string");
        }

#if NET
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            // Nearly all text is plain: made wider as it is, it need not be measured first.
            ReadOnlySpan<byte> text = reader.ValueSpan;
            if (Ascii.IsValid(text))
            {
                return Encoding.Latin1.GetString(text);
            }
        }
#endif
        return reader.GetString()!;
    }

    /// <summary>Reads a whole number that is written as a string, or as a number.</summary>
    public static int ReadIntegerText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadInt32(ref reader);
        }

        string text = ReadString(ref reader);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw new KlingReadFault($"Expected a whole number in a string, but found \"{Shorten(text)}\"");
    }

    /// <summary>Reads a whole number of 32 bits.</summary>
    public static int ReadInt32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && (reader.TryGetInt32(out int value) || (IsWhole(ref reader, out long whole) && (value = (int)whole) == whole))
            ? value
            : throw Unexpected(ref reader, "a whole number of 32 bits");

    /// <summary>Reads a whole number of 64 bits.</summary>
    public static long ReadInt64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out long value) || IsWhole(ref reader, out value)) ? value : throw Unexpected(ref reader, "a whole number of 64 bits");

    /// <summary>Reads a whole number of up to 28 digits.</summary>
    public static decimal ReadWholeNumber(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) && decimal.Truncate(value) is var whole && whole == value ? whole : throw Unexpected(ref reader, "a whole number");

    /// <summary>Reads a number.</summary>
    public static double ReadDouble(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) ? value : throw Unexpected(ref reader, "a number");

    /// <summary>Reads true or false.</summary>
    public static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, "true or false"),
    };

    /// <summary>Reads any value.</summary>
    public static JsonElement ReadElement(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Makes sure that an array begins here.</summary>
    public static void ReadStartArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unexpected(ref reader, "an array");
        }

        CheckDepth(ref reader);
    }

    /// <summary>The error for a value that is nested deeper than <paramref name="depth"/> and so is not written.</summary>
    public static InvalidOperationException TooDeep(int depth) => new($"The value is nested more than {depth} levels deep; so much is not written.");

    /// <summary>Writes a whole number as a string.</summary>
    public static void WriteIntegerText(Utf8JsonWriter writer, int value)
    {
        Span<byte> text = stackalloc byte[11];
        System.Buffers.Text.Utf8Formatter.TryFormat(value, text, out int length);
        writer.WriteStringValue(text.Slice(0, length));
    }

    /// <summary>Writes a member that is a whole number, as a string.</summary>
    public static void WriteIntegerText(Utf8JsonWriter writer, JsonEncodedText name, int value)
    {
        Span<byte> text = stackalloc byte[11];
        System.Buffers.Text.Utf8Formatter.TryFormat(value, text, out int length);
        writer.WriteString(name, text.Slice(0, length));
    }

    /// <summary>The error for a required member that is absent, or null where null is not allowed.</summary>
    public static JsonException Missing(string name) => new KlingReadFault($"The required member '{name}' is missing", name);

    /// <summary>The error for a member that is null where null is not allowed, and so cannot be written.</summary>
    public static JsonException Null(string name) => new($"'{name}' is null, which its schema does not allow, so it cannot be written.");

    /// <summary>The error for an item of a list, or a value of a map, that is null where null is not allowed.</summary>
    /// <param name="name">The member that is, or holds, the list or map; null where it is no member.</param>
    public static JsonException NullItem(string? name) =>
        new($"{(name is null ? "The value" : $"'{name}'")} holds null, which its schema does not allow, so it cannot be written.");

    // To JSON Schema 5.0 and 5e0 are integers as well.
    private static bool IsWhole(ref Utf8JsonReader reader, out long value)
    {
        bool isWhole = reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue;
        value = isWhole ? (long)number : 0;
        return isWhole;
    }

    private static void CheckDepth(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth > MaximumDepth)
        {
            throw new KlingReadFault($"Objects and arrays are nested more than {MaximumDepth} levels deep");
        }
    }

    private static JsonException Unexpected(ref Utf8JsonReader reader, string expected)
    {
        string found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "the number " + Shorten(NumberText(ref reader)),
            JsonTokenType.True or JsonTokenType.False => "true or false",
            JsonTokenType.Null => "null",
            _ => "the end of the text",
        };
        return new KlingReadFault($"Expected {expected}, but found {found}");
    }

    private static string NumberText(ref Utf8JsonReader reader)
    {
        byte[] bytes = reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan.ToArray();
        return System.Text.Encoding.UTF8.GetString(bytes);
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "...";
}
