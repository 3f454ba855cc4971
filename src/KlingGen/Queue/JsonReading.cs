using System.Text.Json;

namespace KlingGen;

/// <summary>Steps through JSON of which other kinds than those expected are passed over.</summary>
internal static class JsonReading
{
    /// <summary>Moves to the name of the next member; false at the end of the object.</summary>
    public static bool ReadName(this ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Moves from a member's name to its value if the name is this one.</summary>
    public static bool MovesTo(this ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    /// <summary>A text; null for any other value, which is passed over.</summary>
    public static string? ReadText(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    /// <summary>The same, without the key.</summary>
    public static string? ReadText(this ref Utf8JsonReader reader, ApiKey key) => reader.ReadText() is { } text ? key.Redact(text) : null;
}
