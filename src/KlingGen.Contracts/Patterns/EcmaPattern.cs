using System.Text;

namespace KlingGen.Contracts.Patterns;

/// <summary>Regular expressions as JSON Schema has them (ECMA-262, in code points) in the dialect of .NET, which counts UTF-16 units.</summary>
public static class EcmaPattern
{
    /// <summary>
    /// The .NET expression, for <see cref="System.Text.RegularExpressions.RegexOptions.CultureInvariant"/>, that matches what the pattern does:
    /// <c>$</c> only at the very end, <c>.</c> no line end at all, <c>\d</c>, <c>\w</c> and <c>\b</c> ASCII only, and a character is a code point.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The expression; it may still be one that .NET refuses.</returns>
    public static string ToNet(string pattern)
    {
        StringBuilder net = new(pattern.Length + 16);
        int at = 0;
        while (at < pattern.Length)
        {
            char c = pattern[at];
            switch (c)
            {
                case '\\' when at + 1 < pattern.Length:
                    AppendEscape(net, pattern, ref at);
                    break;
                case '[':
                    net.Append(EcmaClass.Read(pattern, ref at));
                    break;
                case '$':
                    net.Append("\\z");
                    at++;
                    break;
                case '.':
                    net.Append(CodePointSet.LineEnds.ToNet(isNegated: true));
                    at++;
                    break;
                case var _ when char.IsSurrogatePair(pattern, at):
                    CodePointSet.AppendLiteral(net, char.ConvertToUtf32(pattern, at));
                    at += 2;
                    break;
                default:
                    net.Append(c);
                    at++;
                    break;
            }
        }

        return net.ToString();
    }

    private static void AppendEscape(StringBuilder net, string pattern, ref int at)
    {
        if (EcmaEscape.Set(pattern, ref at) is { } set)
        {
            net.Append(set.ToNet(isNegated: false));
            return;
        }

        if (EcmaEscape.CodePoint(pattern, ref at) is { } point)
        {
            CodePointSet.AppendLiteral(net, point);
            return;
        }

        const string word = "[0-9A-Za-z_]";
        net.Append(pattern[at + 1] switch
        {
            'b' => $"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))",
            'B' => $"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))",
            char c => "\\" + c,
        });
        at += 2;
    }
}
