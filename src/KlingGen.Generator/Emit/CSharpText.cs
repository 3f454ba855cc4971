using System.Globalization;
using System.Text;

namespace KlingGen.Generator.Emit;

/// <summary>Text from schemas as C# literals: nothing in it can end the literal or start code.</summary>
internal static class CSharpText
{
    /// <summary>A regular string literal with everything beyond printable ASCII escaped.</summary>
    public static string Literal(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        StringBuilder literal = new("\"", text.Length + 2);
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case >= ' ' and <= '~':
                    literal.Append(c);
                    break;
                default:
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    // Nearly every text is.
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number in invariant form, with a type suffix where it would otherwise not be a double.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    /// <summary>A JSON number as C# writes it; one that is too large for a double is never equal to any.</summary>
    public static string Number(string json) =>
        double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value) ? Number(value) : "double.NaN";

    /// <summary>A whole number in invariant form.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
