namespace KlingGen.Contracts.Patterns;

/// <summary>A class of characters in brackets.</summary>
internal static class EcmaClass
{
    /// <summary>Reads a class that begins at the place, and leaves the place behind it. What has no end is kept as it is, for .NET to refuse.</summary>
    public static string Read(string pattern, ref int at)
    {
        int start = at++;
        bool isNegated = at < pattern.Length && pattern[at] == '^';
        if (isNegated)
        {
            at++;
        }

        CodePointSet set = CodePointSet.None;
        while (at < pattern.Length && pattern[at] != ']')
        {
            int? first = ReadAtom(pattern, ref at, ref set);
            if (first is null || at + 1 >= pattern.Length || pattern[at] != '-' || pattern[at + 1] == ']')
            {
                set = first is { } single ? set.With(single, single) : set;
                continue;
            }

            at++;
            int? last = ReadAtom(pattern, ref at, ref set);
            if (last < first)
            {
                at = pattern.Length;
                return pattern.Substring(start);
            }

            // Before a whole set a hyphen is itself.
            set = last is { } end ? set.With(first.Value, end) : set.With(first.Value, first.Value).With('-', '-');
        }

        if (at >= pattern.Length)
        {
            return pattern.Substring(start);
        }

        at++;
        return set.ToNet(isNegated);
    }

    /// <summary>Reads one character; or a set, which is added, and null.</summary>
    private static int? ReadAtom(string pattern, ref int at, ref CodePointSet set)
    {
        if (pattern[at] == '\\' && at + 1 < pattern.Length)
        {
            if (EcmaEscape.Set(pattern, ref at) is { } found)
            {
                set = set.With(found);
                return null;
            }

            if (EcmaEscape.CodePoint(pattern, ref at) is { } point)
            {
                return point;
            }

            at += 2;
            switch (pattern[at - 1])
            {
                case 'b':
                    return '\b';
                case 't':
                    return '\t';
                case 'n':
                    return '\n';
                case 'v':
                    return '\v';
                case 'f':
                    return '\f';
                case 'r':
                    return '\r';
                case char c when char.IsLetterOrDigit(c):
                    set = set.WithRaw("\\" + c);
                    return null;
                case char c:
                    return c;
            }
        }

        int length = char.IsSurrogatePair(pattern, at) ? 2 : 1;
        at += length;
        return length == 2 ? char.ConvertToUtf32(pattern, at - 2) : pattern[at - 1];
    }
}
