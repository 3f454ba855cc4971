using System.Text;

namespace KlingGen;

/// <summary>Where in a C# request the place is that fal names by its JSON path.</summary>
internal static class MemberPath
{
    /// <summary><c>$.multi_prompt[1].duration</c> to <c>MultiPrompt[1].Duration</c>, by the rule that generated properties are named by; null for the whole request.</summary>
    public static string? From(string path)
    {
        StringBuilder member = new();
        bool atWordStart = true;
        bool isIndex = false;
        for (int i = path.StartsWith("$", StringComparison.Ordinal) ? 1 : 0; i < path.Length; i++)
        {
            char c = path[i];
            bool isName = c == '[' && i + 1 < path.Length && path[i + 1] == '\'';
            isIndex = (c == '[' && !isName) || (isIndex && c != ']');
            if (c == '.' || isName)
            {
                member.Append(member.Length == 0 ? "" : ".");
                atWordStart = true;
            }
            else if (isIndex || (c == ']' && path[i - 1] != '\''))
            {
                member.Append(c);
            }
            else if (!char.IsLetterOrDigit(c))
            {
                atWordStart = true;
            }
            else
            {
                member.Append(atWordStart ? char.ToUpperInvariant(c) : c);
                atWordStart = false;
            }
        }

        return member.Length == 0 ? null : member.ToString();
    }
}
