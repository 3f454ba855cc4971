using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KlingGen;

/// <summary>A text that two values share when they are the same JSON, so that items of a list can be told apart by content.</summary>
internal static class ContentKey
{
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it, where it is a type with JSON code of its own; else null.</param>
    /// <returns>The text; null for a value that cannot be written, such as one that holds half a character.</returns>
    public static string? Of<T>(T value, Action<Utf8JsonWriter, T>? write)
    {
        StringBuilder key = new();
        if (write is null || value is null)
        {
            Append(key, value);
            return key.ToString();
        }

        using MemoryStream stream = new();
        try
        {
            using Utf8JsonWriter writer = new(stream);
            write(writer, value);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Append(key, document.RootElement);
        return key.ToString();
    }

    private static void Append(StringBuilder key, object? value)
    {
        switch (value)
        {
            case null:
                key.Append("null");
                break;
            case bool flag:
                key.Append(flag ? "true" : "false");
                break;
            case JsonElement element:
                Append(key, element);
                break;
            case string text:
                Append(key, text);
                break;
            case double or int or long:
                key.Append(((IFormattable)value).ToString(value is double ? "R" : null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                key.Append('[');
                foreach (object? item in items)
                {
                    Append(key, item);
                    key.Append(',');
                }

                key.Append(']');
                break;
            default:
                Append(key, value.ToString() ?? "");
                break;
        }
    }

    // Neither the order of members nor the way a number is written makes another value.
    private static void Append(StringBuilder key, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                key.Append('{');
                foreach (JsonProperty member in element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    Append(key, member.Name);
                    key.Append(':');
                    Append(key, member.Value);
                    key.Append(',');
                }

                key.Append('}');
                break;
            case JsonValueKind.Array:
                key.Append('[');
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Append(key, item);
                    key.Append(',');
                }

                key.Append(']');
                break;
            case JsonValueKind.String:
                Append(key, element.GetString()!);
                break;
            case JsonValueKind.Number when element.TryGetInt64(out long whole):
                Append(key, (object)whole);
                break;
            case JsonValueKind.Number when element.TryGetDouble(out double number):
                Append(key, Math.Floor(number) == number && Math.Abs(number) < 1e15 ? (object)(long)number : number);
                break;
            case JsonValueKind.Undefined:
                key.Append("undefined");
                break;
            default:
                key.Append(element.GetRawText());
                break;
        }
    }

    private static void Append(StringBuilder key, string text) => key.Append('"').Append(text.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
}
