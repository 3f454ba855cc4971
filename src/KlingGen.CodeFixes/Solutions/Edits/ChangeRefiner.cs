using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>Splits a change of a long text into changes of the words that differ.</summary>
internal static class ChangeRefiner
{
    private const int MaxPieces = 1_500;

    /// <summary>Changes that together do the same; the change itself where it is too long to compare.</summary>
    public static IEnumerable<TextChange> Refine(TextChange change, SourceText text)
    {
        List<string> before = Split(text.ToString(change.Span));
        List<string> after = Split(change.NewText!);
        if (before.Count == 0 || before.Count > MaxPieces || after.Count > MaxPieces)
        {
            return [change];
        }

        return Compare(before, after, change.Span.Start);
    }

    private static List<TextChange> Compare(List<string> before, List<string> after, int start)
    {
        int[,] common = CountCommon(before, after);
        List<TextChange> changes = [];
        int position = start;
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j])
            {
                position += before[i].Length;
                i++;
                j++;
                continue;
            }

            int from = position;
            string added = string.Empty;
            while ((i < before.Count || j < after.Count) && !(i < before.Count && j < after.Count && before[i] == after[j]))
            {
                if (j == after.Count || (i < before.Count && common[i + 1, j] >= common[i, j + 1]))
                {
                    position += before[i++].Length;
                }
                else
                {
                    added += after[j++];
                }
            }

            changes.Add(new TextChange(TextSpan.FromBounds(from, position), added));
        }

        return changes;
    }

    // The length of the longest common sequence of what follows each pair of places.
    private static int[,] CountCommon(List<string> before, List<string> after)
    {
        int[,] common = new int[before.Count + 1, after.Count + 1];
        for (int i = before.Count - 1; i >= 0; i--)
        {
            for (int j = after.Count - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<string> Split(string text)
    {
        List<string> pieces = [];
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            if (IsWord(text[start]))
            {
                while (end < text.Length && IsWord(text[end]))
                {
                    end++;
                }
            }

            pieces.Add(text.Substring(start, end - start));
            start = end;
        }

        return pieces;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
