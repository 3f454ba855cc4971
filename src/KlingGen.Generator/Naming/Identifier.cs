using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Naming;

/// <summary>C# names from names on the wire. Whatever goes in, a valid identifier comes out.</summary>
internal static class Identifier
{
    /// <summary>Longer names are cut: some hosts fail on metadata names above 1,023 bytes, and nobody can read them.</summary>
    public const int MaxLength = 120;

    /// <summary><c>image_url</c> to <c>ImageUrl</c>, <c>IN_QUEUE</c> to <c>InQueue</c>, <c>image-to-video</c> to <c>ImageToVideo</c>.</summary>
    /// <param name="wireName">Any text.</param>
    /// <param name="digitPrefix">What to put before a name that would begin with a digit.</param>
    public static string Pascal(string wireName, string digitPrefix = "Value")
    {
        StringBuilder name = new();
        bool atWordStart = true;
        bool wordIsUpper = false;
        for (int i = 0; i < wireName.Length; i++)
        {
            char c = wireName[i];
            if (!IsNameCharacter(c))
            {
                atWordStart = true;
                continue;
            }

            if (atWordStart)
            {
                if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(c))
                {
                    name.Append(IsRatio(wireName, i) ? 'x' : '_');
                }

                wordIsUpper = IsUpperWord(wireName, i);
                name.Append(char.ToUpperInvariant(c));
                atWordStart = false;
            }
            else
            {
                name.Append(wordIsUpper ? char.ToLowerInvariant(c) : c);
            }

            if (name.Length >= MaxLength)
            {
                break;
            }
        }

        if (name.Length == 0)
        {
            return digitPrefix;
        }

        return char.IsDigit(name[0]) ? digitPrefix + name : name.ToString();
    }

    /// <summary>
    /// A text as a namespace: <c>My-App.Video</c> to <c>My_App.Video</c>, as new projects make theirs of the project's name. Keywords are escaped.
    /// Null where nothing of it can be used.
    /// </summary>
    public static string? Namespace(string text)
    {
        List<string> parts = [];
        foreach (string part in text.Split('.'))
        {
            if (part.Trim() is { Length: > 0 } wished)
            {
                parts.Add(NamespacePart(wished.Length > MaxLength ? wished.Substring(0, MaxLength) : wished, isFirst: parts.Count == 0));
            }
        }

        if (parts.Count > 1 && parts[0] == "KlingGen" && parts[1] != "Json" && Array.IndexOf(ReservedNames.Types, parts[1]) >= 0)
        {
            // The library has a type of that name.
            parts[1] += "_";
        }

        // Longer names cannot be written into an assembly.
        return parts.Count == 0 ? null : string.Join(".", parts.Take(4));
    }

    private static string NamespacePart(string part, bool isFirst)
    {
        StringBuilder name = new(part.Length + 1);
        foreach (char c in part)
        {
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format ? c : '_');
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, '_');
        }

        string valid = name.ToString();
        bool isKeyword = SyntaxFacts.GetKeywordKind(valid) != SyntaxKind.None;
        return isKeyword || (isFirst && valid == "global") ? "@" + valid : valid;
    }

    private static bool IsNameCharacter(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            && !char.IsDigit(c);

    /// <summary>Whether two numbers with something between them are sides: <c>16:9</c> and <c>portrait_4_3</c> are, <c>3.5</c>, <c>2025-12-08</c> and <c>mp3_44100_128</c> are not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="second">Where the second number begins.</param>
    private static bool IsRatio(string text, int second)
    {
        const int longestSide = 2;
        int end = second;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        int start = second - 1;
        while (start > 0 && char.IsDigit(text[start - 1]))
        {
            start--;
        }

        return text[second - 1] == ':' || (text[second - 1] == '_' && end - second <= longestSide && second - 1 - start <= longestSide);
    }

    private static bool IsUpperWord(string text, int start)
    {
        int letters = 0;
        for (int i = start; i < text.Length && IsNameCharacter(text[i]); i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return letters > 1;
    }
}
