using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>Reads one item; the reader stands on its first token and is left on its last.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T KlingItemReader<out T>(ref Utf8JsonReader reader);

/// <summary>The steps that generated JSON code is made of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KlingJson
{
    /// <summary>Makes sure that an object begins here.</summary>
    public static void ReadStartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Moves to the next member's name; false at the object's end.</summary>
    public static bool ReadMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Moves to a member's value and says whether it is null.</summary>
    public static bool ReadValueIsNull(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null;
    }

    /// <summary>Whether the reader stands on null.</summary>
    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads a string.</summary>
    public static string ReadString(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Unexpected(ref reader, "a string");

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
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) ? value : throw Unexpected(ref reader, "a whole number of 32 bits");

    /// <summary>Reads a whole number of 64 bits.</summary>
    public static long ReadInt64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value) ? value : throw Unexpected(ref reader, "a whole number of 64 bits");

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

    /// <summary>Reads a list.</summary>
    public static IReadOnlyList<T> ReadList<T>(ref Utf8JsonReader reader, KlingItemReader<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unexpected(ref reader, "an array");
        }

        List<T> list = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(item(ref reader));
        }

        return list;
    }

    /// <summary>Reads an object with any member names; of a name that comes twice the last value counts.</summary>
    public static IReadOnlyDictionary<string, T> ReadMap<T>(ref Utf8JsonReader reader, KlingItemReader<T> item)
    {
        ReadStartObject(ref reader);
        Dictionary<string, T> map = new(StringComparer.Ordinal);
        while (ReadMember(ref reader))
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = item(ref reader);
        }

        return map;
    }

    /// <summary>Keeps a member that the schema does not know; the reader stands on its name.</summary>
    public static void ReadAdditional(ref Utf8JsonReader reader, ref Dictionary<string, JsonElement>? additional)
    {
        string name = reader.GetString()!;
        reader.Read();
        (additional ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = JsonElement.ParseValue(ref reader);
    }

    /// <summary>Keeps a member that the schema does not list, but gives a type to; the reader stands on its name.</summary>
    public static void ReadAdditional<T>(ref Utf8JsonReader reader, ref Dictionary<string, T>? additional, KlingItemReader<T> read)
    {
        string name = reader.GetString()!;
        reader.Read();
        (additional ??= new Dictionary<string, T>(StringComparer.Ordinal))[name] = read(ref reader);
    }

    /// <summary>Writes the members that the schema does not know.</summary>
    public static void WriteAdditional(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement>? additional)
    {
        // Apart, since there seldom are any: what the loop needs is then neither loaded nor compiled.
        if (additional is not null)
        {
            WriteMembers(writer, additional);
        }
    }

    /// <summary>A member's name as it is written, safe wherever JSON may stand.</summary>
    public static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);

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
    public static JsonException NullItem(string name) => new($"'{name}' holds null, which its schema does not allow, so it cannot be written.");

    private static void WriteMembers(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> members)
    {
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
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
