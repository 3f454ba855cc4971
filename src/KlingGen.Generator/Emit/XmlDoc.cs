using System.Text;

namespace KlingGen.Generator.Emit;

/// <summary>Text from schemas as XML documentation: one line each, and nothing in it is markup, a line end or a mark that reorders text.</summary>
internal static class XmlDoc
{
    public static void Summary(CodeWriter writer, string? text, string otherwise) =>
        writer.Line($"/// <summary>{Escape(string.IsNullOrWhiteSpace(text) ? otherwise : text!)}</summary>");

    public static void Remarks(CodeWriter writer, IReadOnlyCollection<string> sentences)
    {
        if (sentences.Count > 0)
        {
            writer.Line($"/// <remarks>{string.Join(" ", sentences)}</remarks>");
        }
    }

    public static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 16);
        bool pendingBlank = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                pendingBlank = escaped.Length > 0;
                continue;
            }

            if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    continue;
                }
            }
            else if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format || c is '\ufffe' or '\uffff')
            {
                continue;
            }

            if (pendingBlank)
            {
                escaped.Append(' ');
                pendingBlank = false;
            }

            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    escaped.Append(c);
                    if (char.IsHighSurrogate(c))
                    {
                        escaped.Append(text[++i]);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    // Nearly every text is: printable ASCII, and single blanks between words.
    private static bool IsPlain(string text)
    {
        char previous = ' ';
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '&' or '<' or '>' || (c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return previous != ' ';
    }

    /// <summary>Text as it looks in code font.</summary>
    public static string Code(string text) => $"<c>{Escape(text)}</c>";
}
