using System.Globalization;

namespace KlingGen;

/// <summary>Finds what a prompt mentions by number, such as <c>@Image2</c>.</summary>
internal static class PromptMentions
{
    /// <summary>The numbers behind a mark such as <c>@Image</c>, in the order of the text.</summary>
    public static List<int> Numbers(string? text, string token)
    {
        List<int> numbers = [];
        string mark = "@" + token;
        for (int at = text?.IndexOf(mark, StringComparison.Ordinal) ?? -1; at >= 0; at = text!.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            int end = at + mark.Length;
            int start = end;
            while (end < text!.Length && text[end] is >= '0' and <= '9' && end - start < 6)
            {
                end++;
            }

            // Neither an address (me@Image1.example) nor a longer word (@Image2nd, @Images).
            bool isWord = (at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]));
            if (end > start && !isWord)
            {
                numbers.Add(int.Parse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }
}
