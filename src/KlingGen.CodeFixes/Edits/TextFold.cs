using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Folds a text parameter into another as words of avoidance: as text where all is written out, otherwise at run time.</summary>
internal sealed class TextFold(SemanticModel model)
{
    private const string HelperType = "KlingGen.PromptText";

    /// <summary>A prompt with the words of avoidance, as C#: written out where both are, otherwise by the run-time library's helper; null where neither can be.</summary>
    public string? Fold(ExpressionSyntax? prompt, ExpressionSyntax folded)
    {
        bool isWritten = StringLiteral.IsWritten(folded) && !HasComment(folded);
        if (isWritten && (prompt is null || StringLiteral.IsWritten(prompt)))
        {
            return FoldWritten(prompt, Constant(folded));
        }

        return FoldAtRunTime(prompt?.ToString() ?? "null", folded.ToString(), (prompt ?? folded).SpanStart);
    }

    /// <summary>Whether both can be written out as one literal.</summary>
    public static bool CanWrite(FoldedText? prompt, FoldedText words) =>
        words.Written is not null && StringLiteral.IsWritten(words.Written) && !HasComment(words.Written)
        && (prompt is null || (prompt.Written is not null && StringLiteral.IsWritten(prompt.Written)));

    /// <summary>A prompt with the words of avoidance, as C#.</summary>
    /// <param name="prompt">The prompt, or null for none.</param>
    /// <param name="words">The words.</param>
    /// <param name="position">Where it is to stand; needed where neither is written there already.</param>
    /// <param name="wordsFirst">Whether the words are evaluated before the prompt.</param>
    /// <param name="keepsNull">Whether a prompt that is null at run time stays null.</param>
    public string? Fold(FoldedText? prompt, FoldedText words, int? position = null, bool wordsFirst = false, bool keepsNull = false)
    {
        if (CanWrite(prompt, words))
        {
            return FoldWritten(prompt?.Written, Constant(words.Written!));
        }

        int place = position ?? (prompt?.Written ?? words.Written)!.SpanStart;
        string text = prompt?.Text ?? "null";
        string? helper = FindHelper(place, arity: 0, keepsNull ? nameof(PromptText.AvoidingUnlessNull) : nameof(PromptText.Avoiding));
        return helper is null ? null : wordsFirst ? $"{helper}(avoid: {words.Text}, prompt: {text})" : $"{helper}({text}, {words.Text})";
    }

    /// <summary>A helper of the run-time library as it is called at a place, or null where the project does not have it.</summary>
    public string? FindHelper(int position, int arity, string name = nameof(PromptText.Avoiding)) =>
        model.Compilation.GetTypeByMetadataName(HelperType) is INamedTypeSymbol helper
        && helper.GetMembers(name).OfType<IMethodSymbol>().Any(method => method.Arity == arity)
            ? helper.ToMinimalDisplayString(model, position) + "." + name
            : null;

    /// <summary>The call of the run-time library's helper, or null where the project does not have it.</summary>
    public string? FoldAtRunTime(string prompt, string folded, int position) =>
        model.Compilation.GetTypeByMetadataName(HelperType) is INamedTypeSymbol helper
            ? $"{helper.ToMinimalDisplayString(model, position)}.{nameof(PromptText.Avoiding)}({prompt}, {folded})"
            : null;

    private string? FoldWritten(ExpressionSyntax? prompt, string folded)
    {
        string before = prompt is null ? string.Empty : Constant(prompt);
        string after = PromptText.Avoiding(before, folded) ?? string.Empty;

        // Where the words do not all fit, nothing may be left out silently.
        string sentence = PromptText.Avoiding(null, folded) ?? string.Empty;
        if (folded.Length >= PromptText.MaxLength || !after.TrimEnd('.').EndsWith(sentence.TrimEnd('.'), StringComparison.Ordinal))
        {
            return null;
        }

        return prompt is not null && after.StartsWith(before, StringComparison.Ordinal)
            && StringLiteral.Append(prompt, after.Substring(before.Length)) is string lengthened
                ? lengthened
                : prompt is null || !HasComment(prompt) ? SymbolDisplay.FormatLiteral(after, quote: true) : null;
    }

    private string Constant(ExpressionSyntax literal) => (string)model.GetConstantValue(literal).Value!;

    private static bool HasComment(SyntaxNode node) =>
        node.DescendantTrivia().Any(trivia =>
            node.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
