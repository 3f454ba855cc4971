using System.Globalization;
using System.Text;

namespace KlingGen.Contracts.Json;

/// <summary>Writes values as compact JSON.</summary>
internal static class JsonWriting
{
    public static string Quote(string value)
    {
        if (!NeedsEscape(value))
        {
            return "\"" + value + "\"";
        }

        StringBuilder text = new(value.Length + 2);
        AppendString(text, value);
        return text.ToString();
    }

    /// <summary>Adds a step of a JSON path: <c>.prompt</c>, <c>['a b']</c>, or without a name <c>[0]</c>.</summary>
    public static void AppendStep(StringBuilder path, string? name, int index)
    {
        if (name is null)
        {
            path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else if (IsPlainName(name))
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append("['").Append(name.Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        }
    }

    // Recursion is bounded by JsonReader.MaximumDepth.
    public static void Append(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonObject obj:
                text.Append('{');
                for (int i = 0; i < obj.Members.Count; i++)
                {
                    AppendComma(text, i);
                    AppendString(text, obj.Members[i].Name);
                    text.Append(':');
                    Append(text, obj.Members[i].Value);
                }

                text.Append('}');
                break;
            case JsonArray array:
                text.Append('[');
                for (int i = 0; i < array.Items.Count; i++)
                {
                    AppendComma(text, i);
                    Append(text, array.Items[i]);
                }

                text.Append(']');
                break;
            case JsonString s:
                AppendString(text, s.Value);
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static bool NeedsEscape(string value)
    {
        foreach (char c in value)
        {
            if (c is < ' ' or '"' or '\\')
            {
                return true;
            }
        }

        return false;
    }

    private static void AppendComma(StringBuilder text, int index)
    {
        if (index > 0)
        {
            text.Append(',');
        }
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }

    private static bool IsPlainName(string name)
    {
        if (name.Length == 0 || name[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '$'))
            {
                return false;
            }
        }

        return true;
    }
}
