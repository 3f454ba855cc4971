using System.Globalization;
using System.Text;

namespace KlingGen.Contracts.Patterns;

/// <summary>Code points: below U+10000 as the contents of a class of .NET, above it as ranges, since .NET sees two characters there.</summary>
internal sealed class CodePointSet
{
    private const int FirstAstral = 0x10000;
    private const int Last = 0x10FFFF;
    private const string Surrogates = "\\uD800-\\uDFFF";

    private readonly string _basic;
    private readonly bool _hasSurrogates;
    private readonly List<(int First, int Last)> _astral;

    private CodePointSet(string basic, List<(int First, int Last)> astral, bool hasSurrogates = false)
    {
        _basic = basic;
        _astral = astral;
        _hasSurrogates = hasSurrogates;
    }

    public static CodePointSet None { get; } = new("", []);

    public static CodePointSet Any { get; } = None.With(0, Last);

    public static CodePointSet Digits { get; } = new("0-9", []);

    public static CodePointSet WordCharacters { get; } = new("0-9A-Za-z_", []);

    public static CodePointSet Blanks { get; } = new("\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF", []);

    public static CodePointSet LineEnds { get; } = new("\\n\\r\\u2028\\u2029", []);

    /// <summary>A category of Unicode: of what is above U+FFFF .NET cannot tell it.</summary>
    public static CodePointSet Categories(params string[] names) => new(string.Concat(names.Select(name => $"\\p{{{name}}}")), []);

    public CodePointSet With(int first, int last)
    {
        StringBuilder basic = new(_basic);
        AppendRange(basic, first, Math.Min(last, 0xD7FF));
        AppendRange(basic, Math.Max(first, 0xE000), Math.Min(last, 0xFFFF));
        if (first == last && first is >= 0xD800 and <= 0xDFFF)
        {
            AppendRange(basic, first, last);
        }

        return new CodePointSet(basic.ToString(), last < FirstAstral ? _astral : [.. _astral, (Math.Max(first, FirstAstral), last)], _hasSurrogates);
    }

    public CodePointSet With(CodePointSet other) => new(_basic + other._basic, [.. _astral, .. other._astral], _hasSurrogates || other._hasSurrogates);

    /// <summary>With something that only .NET understands, or refuses.</summary>
    public CodePointSet WithRaw(string basic) => new(_basic + basic, _astral, _hasSurrogates);

    /// <summary>All code points that are not in the set, which holds predefined contents only.</summary>
    public CodePointSet Complement()
    {
        List<(int First, int Last)> astral = Gaps();
        if (_basic.StartsWith("\\p{", StringComparison.Ordinal) && _basic.IndexOf("\\p{", 1, StringComparison.Ordinal) < 0)
        {
            return new CodePointSet("\\P" + _basic.Substring(2), astral, hasSurrogates: true);
        }

        return new CodePointSet(_basic switch
        {
            "0-9" => "\\u0000-/:-\\uD7FF\\uE000-\\uFFFF",
            "0-9A-Za-z_" => "\\u0000-/:-@\\u005B-\\u005E`\\u007B-\\uD7FF\\uE000-\\uFFFF",
            "" => "\\u0000-\\uD7FF\\uE000-\\uFFFF",
            _ when ReferenceEquals(this, Blanks) =>
                "\\u0000-\\u0008\\u000E-\\u001F!-\\u009F\\u00A1-\\u167F\\u1681-\\u1FFF\\u200B-\\u2027\\u202A-\\u202E\\u2030-\\u205E\\u2060-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFF",

            // .NET refuses it, as it does what is not known.
            _ => "\\P{}",
        }, astral);
    }

    /// <summary>An expression of .NET that matches one code point.</summary>
    public string ToNet(bool isNegated)
    {
        List<string> ways = [];
        if (isNegated)
        {
            ways.Add($"[^{_basic}{Surrogates}]");
        }
        else if (_basic.Length > 0)
        {
            ways.Add(_hasSurrogates ? $"[{_basic}-[{Surrogates}]]" : $"[{_basic}]");
        }

        foreach ((int first, int last) in isNegated ? Gaps() : _astral)
        {
            AddPairs(ways, first, last);
        }

        return ways.Count switch
        {
            0 => "(?!)",
            1 when ways[0][0] == '[' && ways[0].IndexOf("][", StringComparison.Ordinal) < 0 => ways[0],
            _ => $"(?:{string.Join("|", ways)})",
        };
    }

    /// <summary>Adds a code point outside a class.</summary>
    public static void AppendLiteral(StringBuilder net, int point)
    {
        if (point < FirstAstral)
        {
            AppendUnit(net, point);
        }
        else
        {
            string pair = char.ConvertFromUtf32(point);
            net.Append("(?:");
            AppendUnit(net, pair[0]);
            AppendUnit(net, pair[1]);
            net.Append(')');
        }
    }

    private List<(int First, int Last)> Gaps()
    {
        List<(int First, int Last)> gaps = [];
        int next = FirstAstral;
        foreach ((int first, int last) in _astral.OrderBy(range => range.First))
        {
            if (first > next)
            {
                gaps.Add((next, first - 1));
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= Last)
        {
            gaps.Add((next, Last));
        }

        return gaps;
    }

    private static void AddPairs(List<string> ways, int first, int last)
    {
        string from = char.ConvertFromUtf32(first);
        string to = char.ConvertFromUtf32(last);
        if (from[0] == to[0])
        {
            ways.Add(Class(from[0], from[0]) + Class(from[1], to[1]));
            return;
        }

        int high = from[0];
        int end = to[0];
        if (from[1] != '\uDC00')
        {
            ways.Add(Class(high, high) + Class(from[1], 0xDFFF));
            high++;
        }

        if (to[1] != '\uDFFF')
        {
            end--;
        }

        if (high <= end)
        {
            ways.Add(Class(high, end) + Class(0xDC00, 0xDFFF));
        }

        if (end < to[0])
        {
            ways.Add(Class(to[0], to[0]) + Class(0xDC00, to[1]));
        }
    }

    private static string Class(int first, int last)
    {
        StringBuilder text = new();
        AppendRange(text, first, last);
        return first == last ? text.ToString() : $"[{text}]";
    }

    private static void AppendRange(StringBuilder text, int first, int last)
    {
        if (first > last)
        {
            return;
        }

        AppendUnit(text, first);
        if (last > first)
        {
            text.Append('-');
            AppendUnit(text, last);
        }
    }

    private static void AppendUnit(StringBuilder text, int unit)
    {
        if (unit < 128 && char.IsLetterOrDigit((char)unit))
        {
            text.Append((char)unit);
        }
        else
        {
            text.Append("\\u").Append(unit.ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
