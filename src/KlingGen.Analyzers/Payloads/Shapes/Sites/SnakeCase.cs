using System.Text;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>Names as <c>JsonNamingPolicy.SnakeCaseLower</c> writes them.</summary>
internal static class SnakeCase
{
    public static string Of(string identifier)
    {
        StringBuilder name = new(identifier.Length + 4);
        for (int i = 0; i < identifier.Length; i++)
        {
            char c = identifier[i];
            if (char.IsUpper(c) && i > 0)
            {
                char previous = identifier[i - 1];
                bool beginsWord = char.IsLower(previous) || char.IsDigit(previous);

                // The last capital of an abbreviation begins the next word: CFGScale.
                bool endsAbbreviation = char.IsUpper(previous) && i + 1 < identifier.Length && char.IsLower(identifier[i + 1]);
                if (beginsWord || endsAbbreviation)
                {
                    name.Append('_');
                }
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
