namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>Compares a text that has holes with one that has none.</summary>
internal static class Glob
{
    /// <summary>Whether filling the holes can give the text.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        int p = 0;
        int t = 0;
        int hole = -1;
        int resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == PossibleText.Hole)
            {
                hole = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (hole >= 0)
            {
                p = hole + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == PossibleText.Hole)
        {
            p++;
        }

        return p == pattern.Length;
    }
}
