namespace KlingGen.Contracts.Patterns;

/// <summary>What <c>\p{...}</c> names. Scripts and most binary properties have no equal in .NET.</summary>
internal static class UnicodeProperties
{
    private static readonly string[] _shortNames =
    [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co", "Cn",
    ];

    // The long names are as given by PropertyValueAliases of Unicode.
    private static readonly Dictionary<string, string> _longNames = Pairs(
        """
        Letter L Uppercase_Letter Lu Lowercase_Letter Ll Titlecase_Letter Lt Modifier_Letter Lm Other_Letter Lo
        Mark M Combining_Mark M Nonspacing_Mark Mn Spacing_Mark Mc Enclosing_Mark Me
        Number N Decimal_Number Nd digit Nd Letter_Number Nl Other_Number No
        Punctuation P punct P Connector_Punctuation Pc Dash_Punctuation Pd Open_Punctuation Ps Close_Punctuation Pe Initial_Punctuation Pi Final_Punctuation Pf Other_Punctuation Po
        Symbol S Math_Symbol Sm Currency_Symbol Sc Modifier_Symbol Sk Other_Symbol So
        Separator Z Space_Separator Zs Line_Separator Zl Paragraph_Separator Zp
        Other C Control Cc cntrl Cc Format Cf Private_Use Co Unassigned Cn
        """);

    /// <summary>The characters, or null for what is not known.</summary>
    public static CodePointSet? Find(string name)
    {
        foreach (string prefix in new[] { "General_Category=", "gc=" })
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return Category(name.Substring(prefix.Length));
            }
        }

        return name switch
        {
            "Any" => CodePointSet.Any,
            "ASCII" => CodePointSet.None.With(0, 0x7F),
            "ASCII_Hex_Digit" or "AHex" => CodePointSet.None.With('0', '9').With('A', 'F').With('a', 'f'),
            _ => Category(name),
        };
    }

    private static CodePointSet? Category(string name) =>
        name is "LC" or "Cased_Letter" ? CodePointSet.Categories("Lu", "Ll", "Lt")
        : _longNames.TryGetValue(name, out string? known) ? CodePointSet.Categories(known)
        : Array.IndexOf(_shortNames, name) >= 0 ? CodePointSet.Categories(name)
        : null;

    private static Dictionary<string, string> Pairs(string text)
    {
        string[] words = text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i += 2)
        {
            pairs.Add(words[i], words[i + 1]);
        }

        return pairs;
    }
}
