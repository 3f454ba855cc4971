using System.Globalization;
using System.Text;

namespace KlingGen.Generator;

/// <summary>Text from schemas in messages: one line that shows what it holds, in the order in which it holds it.</summary>
internal static class MessageText
{
    /// <summary>The text with line ends, controls and marks that reorder it written as escapes; its middle is left out where it is longer than allowed.</summary>
    public static string OneLine(string text, int maxLength)
    {
        StringBuilder line = new(Math.Min(text.Length, maxLength) + 8);
        int half = maxLength / 2;
        for (int i = 0; i < text.Length; i++)
        {
            if (text.Length > maxLength && i == half)
            {
                line.Append("...");
                i = text.Length - half;
            }

            char c = text[i];
            bool isPlain = char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]);
            if (isPlain || isPair)
            {
                line.Append(c);
                if (isPair)
                {
                    line.Append(text[++i]);
                }
            }
            else
            {
                line.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return line.ToString();
    }
}
