using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Testing.Corpus;

/// <summary>The short texts that a case has in its code.</summary>
internal static class CaseWords
{
    private const int MaximumLength = 20;

    /// <summary>The words, each once, in the order of the code.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(Project project)
    {
        List<string> words = [];
        foreach (Document document in TestSolution.FindOwnDocuments(project))
        {
            SyntaxNode root = (await document.GetSyntaxRootAsync())!;
            words.AddRange(root.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.StringLiteralToken) && IsWord(token.ValueText)).Select(static token => token.ValueText));
        }

        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsWord(string text) => text.Length is > 0 and <= MaximumLength && text.All(static letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '.');
}
