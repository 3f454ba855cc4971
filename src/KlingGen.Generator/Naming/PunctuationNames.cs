namespace KlingGen.Generator.Naming;

/// <summary>What signs are called in values.</summary>
internal static class PunctuationNames
{
    // More would be a drawing rather than a value.
    private const int LongestValue = 3;

    /// <summary><c>+</c> to <c>Plus</c>, <c>&gt;=</c> to <c>GreaterEqual</c>, the empty text to <c>Empty</c>; null where there is a letter, a digit or a sign without a name.</summary>
    public static string? Of(string value)
    {
        if (value.Length == 0)
        {
            return "Empty";
        }

        if (value.Length > LongestValue)
        {
            return null;
        }

        string name = "";
        foreach (char c in value)
        {
            if (Of(c) is not { } sign)
            {
                return null;
            }

            name += sign;
        }

        return name;
    }

    /// <summary>What the sign of a number is called; null where there is none.</summary>
    public static string? OfSign(string value) => value.Length > 1 && value[0] is ('-' or '+') && char.IsDigit(value[1]) ? Of(value[0]) : null;

    private static string? Of(char c) => c switch
    {
        ' ' => "Space",
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '\\' => "Backslash",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        '?' => "Question",
        '#' => "Hash",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '@' => "At",
        '_' => "Underscore",
        '~' => "Tilde",
        '^' => "Caret",
        '$' => "Dollar",
        _ => null,
    };
}
