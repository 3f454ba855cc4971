using System.Globalization;

namespace KlingGen.Contracts.Patterns;

/// <summary>What stands behind a backslash. Each method leaves the place as it is where the escape is of another kind.</summary>
internal static class EcmaEscape
{
    /// <summary>The characters that an escape such as <c>\d</c> or <c>\p{Lu}</c> stands for; null for any other.</summary>
    public static CodePointSet? Set(string pattern, ref int at)
    {
        char kind = pattern[at + 1];
        CodePointSet? set = kind switch
        {
            'd' or 'D' => CodePointSet.Digits,
            'w' or 'W' => CodePointSet.WordCharacters,
            's' or 'S' => CodePointSet.Blanks,
            'p' or 'P' => Property(pattern, at),
            _ => null,
        };
        if (set is null)
        {
            return null;
        }

        at = kind is 'p' or 'P' ? pattern.IndexOf('}', at) + 1 : at + 2;
        return char.IsUpper(kind) ? set.Complement() : set;
    }

    /// <summary>The character that an escape such as <c>\u0041</c>, <c>\u{1F600}</c> or <c>\xE9</c> stands for; null for any other.</summary>
    public static int? CodePoint(string pattern, ref int at)
    {
        switch (pattern[at + 1])
        {
            case '0' when at + 2 >= pattern.Length || !char.IsDigit(pattern[at + 2]):
                at += 2;
                return 0;
            case 'x' when Hex(pattern, at + 2, 2) is { } value:
                at += 4;
                return value;
            case 'u' when at + 2 < pattern.Length && pattern[at + 2] == '{':
                int end = pattern.IndexOf('}', at);
                if (end < 0 || end == at + 3 || Hex(pattern, at + 3, end - at - 3) is not (>= 0 and <= 0x10FFFF and var point))
                {
                    return null;
                }

                at = end + 1;
                return point;
            case 'u' when Hex(pattern, at + 2, 4) is { } unit:
                at += 6;
                if (unit is >= 0xD800 and <= 0xDBFF && at + 5 < pattern.Length && pattern[at] == '\\' && pattern[at + 1] == 'u' && Hex(pattern, at + 2, 4) is >= 0xDC00 and <= 0xDFFF and var low)
                {
                    at += 6;
                    return char.ConvertToUtf32((char)unit, (char)low);
                }

                return unit;
            default:
                return null;
        }
    }

    private static CodePointSet? Property(string pattern, int at)
    {
        int end = pattern.IndexOf('}', at);
        return end > at + 3 && pattern[at + 2] == '{' ? UnicodeProperties.Find(pattern.Substring(at + 3, end - at - 3)) : null;
    }

    private static int? Hex(string text, int start, int length) =>
        length is > 0 and <= 8 && start + length <= text.Length && int.TryParse(text.Substring(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            ? value
            : null;
}
