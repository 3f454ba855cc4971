using System.Text;

namespace KlingGen.Contracts;

/// <summary>Regular expressions as JSON Schema has them (ECMA-262) in the dialect of .NET.</summary>
public static class EcmaPattern
{
    /// <summary>
    /// The .NET expression, for <see cref="System.Text.RegularExpressions.RegexOptions.CultureInvariant"/>, that matches what the pattern does:
    /// <c>$</c> only at the very end, <c>.</c> no line end at all, <c>\d</c> and <c>\w</c> ASCII only.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The expression; it may still be one that .NET refuses.</returns>
    public static string ToNet(string pattern)
    {
        StringBuilder net = new(pattern.Length + 16);
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            switch (c)
            {
                case '\\' when i + 1 < pattern.Length:
                    i = AppendEscape(net, pattern, i, inClass);
                    break;
                case '[' when inClass:
                    net.Append("\\[");
                    break;
                case '[' when StartsWith(pattern, i, "[^]"):
                    net.Append("[\\s\\S]");
                    i += 2;
                    break;
                case '[' when StartsWith(pattern, i, "[]"):
                    net.Append("(?!)");
                    i++;
                    break;
                case '[':
                    inClass = true;
                    net.Append(c);
                    break;
                case ']':
                    inClass = false;
                    net.Append(c);
                    break;
                case '$' when !inClass:
                    net.Append("\\z");
                    break;
                case '.' when !inClass:
                    net.Append("[^\\n\\r\\u2028\\u2029]");
                    break;
                default:
                    net.Append(c);
                    break;
            }
        }

        return net.ToString();
    }

    private static int AppendEscape(StringBuilder net, string pattern, int at, bool inClass)
    {
        char c = pattern[at + 1];
        string? ascii = (c, inClass) switch
        {
            ('d', false) => "[0-9]",
            ('d', true) => "0-9",
            ('D', false) => "[^0-9]",
            ('w', false) => "[0-9A-Za-z_]",
            ('w', true) => "0-9A-Za-z_",
            ('W', false) => "[^0-9A-Za-z_]",
            _ => null,
        };
        if (ascii is not null)
        {
            net.Append(ascii);
        }
        else
        {
            net.Append('\\').Append(c);
        }

        return at + 1;
    }

    private static bool StartsWith(string pattern, int at, string text) => string.CompareOrdinal(pattern, at, text, 0, text.Length) == 0;
}
