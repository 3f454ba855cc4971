namespace KlingGen.Contracts.Reading;

/// <summary>What a misspelt name may have been meant to be.</summary>
internal static class Suggestion
{
    // A longer name is nobody's typing.
    private const int Longest = 64;

    /// <summary>The end of a message, <c>; did you mean 'maxLength'?</c>; empty where no name is near.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="names">What could have been.</param>
    public static string For(string name, IEnumerable<string> names) => Nearest(name, names) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The name that differs least, the first of several; null where all differ in more than about every third letter. Case does not count.</summary>
    public static string? Nearest(string name, IEnumerable<string> names)
    {
        if (name.Length is 0 or > Longest)
        {
            return null;
        }

        string? nearest = null;
        int least = Math.Min(3, name.Length < 3 ? 0 : (name.Length + 1) / 3) + 1;
        foreach (string candidate in names)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least || string.Equals(candidate, name, StringComparison.Ordinal))
            {
                continue;
            }

            int distance = Distance(name, candidate);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters have to be added, left out, replaced or swapped with the next.</summary>
    private static int Distance(string from, string to)
    {
        int[] older = new int[to.Length + 1];
        int[] before = new int[to.Length + 1];
        int[] row = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            (older, before, row) = (before, row, older);
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = before[j - 1] + (IsSame(from[i - 1], to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(before[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && IsSame(from[i - 1], to[j - 2]) && IsSame(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }
            }
        }

        return row[to.Length];
    }

    private static bool IsSame(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
