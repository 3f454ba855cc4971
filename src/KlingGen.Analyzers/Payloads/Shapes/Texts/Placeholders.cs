using System.Text;
using System.Text.RegularExpressions;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>What stands for values in templates of JSON that other code fills: <c>{ "prompt": %PROMPT%, "seed": {{seed}} }</c>.</summary>
internal static class Placeholders
{
    private const string Value = "null";

    private static readonly Regex _form = new(
        @"\G(?:%\w+%|\{\{\s*[\w.]+\s*\}\}|\{\w+\}|\$\{[\w.]+\}|\$\w+\$?|__\w+__|<\w+>|\[\[\w+\]\]|@\w+|#\w+#)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The text with a value of the same length in each place, or null where it has none outside of its strings.</summary>
    public static string? Fill(string template)
    {
        StringBuilder? filled = null;
        bool isInString = false;
        char before = '\0';
        for (int i = 0; i < template.Length; i++)
        {
            char letter = template[i];
            if (isInString)
            {
                i += letter == '\\' ? 1 : 0;
                isInString = letter != '"';
            }
            else if (letter == '"')
            {
                isInString = true;
            }
            else if (before is ':' or ',' or '[' && _form.Match(template, i) is { Success: true, Length: >= 3 } found)
            {
                filled ??= new StringBuilder(template);
                string value = (found.Length < Value.Length ? "0" : Value).PadRight(found.Length);
                filled.Remove(i, found.Length).Insert(i, value);
                i += found.Length - 1;
                letter = 'n';
            }

            before = char.IsWhiteSpace(letter) ? before : letter;
        }

        return filled?.ToString();
    }
}
