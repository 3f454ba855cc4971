using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Checks;

/// <summary>Takes out variables that only values used which a plan takes out: the compiler would complain about what is left of them.</summary>
internal static class SpentVariables
{
    /// <summary>
    /// The change that takes out the local or field that is declared at a place; a comment beside it stays. Null where more would go, or where code that is not
    /// compiled here may use it.
    /// </summary>
    public static TextChange? Remove(SyntaxTree tree, int position, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        if (root.FindToken(position).Parent?.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { Parent: VariableDeclarationSyntax { Parent: SyntaxNode declaration } variables } declarator
            || declaration is not (LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } or FieldDeclarationSyntax { AttributeLists.Count: 0 })
            || IsNamedInDisabledCode(root, declarator.Identifier.ValueText))
        {
            return null;
        }

        // Left where it is, its documentation would be that of the next member.
        bool isAlone = variables.Variables.Count == 1;
        int begin = isAlone ? FindDocumentation(declaration) ?? declaration.SpanStart : declaration.SpanStart;
        TextSpan span = isAlone ? TextSpan.FromBounds(begin, declaration.Span.End) : FindOneOfSeveral(variables, declarator);
        SourceText text = tree.GetText(cancellationToken);
        return declaration.DescendantTrivia().Any(trivia => span.Contains(trivia.Span) && !IsSpace(trivia) && !IsDocumentation(trivia))
            ? null
            : new TextChange(isAlone ? FindWhole(text, begin, declaration.Span.End) : span, string.Empty);
    }

    /// <summary>Whether code in branches of <c>#if</c> that are not compiled here names something.</summary>
    public static bool IsNamedInDisabledCode(SyntaxNode root, string name) => root.ContainsDirectives && root.DescendantTrivia()
        .Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia))
        .Any(trivia => SyntaxFactory.ParseTokens(trivia.ToString()).Any(token => string.Equals(token.ValueText, name, StringComparison.Ordinal)));

    /// <summary>Whether it is space between code.</summary>
    public static bool IsSpace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static int? FindDocumentation(SyntaxNode declaration)
    {
        SyntaxTrivia documentation = declaration.GetLeadingTrivia().FirstOrDefault(IsDocumentation);
        return documentation == default ? null : documentation.FullSpan.Start;
    }

    // With the comma that separates it from its neighbour.
    private static TextSpan FindOneOfSeveral(VariableDeclarationSyntax variables, VariableDeclaratorSyntax declarator)
    {
        int index = variables.Variables.IndexOf(declarator);
        return index == 0
            ? TextSpan.FromBounds(declarator.SpanStart, variables.Variables[1].SpanStart)
            : TextSpan.FromBounds(variables.Variables[index - 1].Span.End, declarator.Span.End);
    }

    private static TextSpan FindWhole(SourceText text, int begin, int end)
    {
        TextLine first = text.Lines.GetLineFromPosition(begin);
        TextLine last = text.Lines.GetLineFromPosition(end);
        if (!IsBlank(text, end, last.End))
        {
            while (text[end] is ' ' or '\t')
            {
                end++;
            }

            return TextSpan.FromBounds(begin, end);
        }

        if (!IsBlank(text, first.Start, begin))
        {
            while (text[begin - 1] is ' ' or '\t')
            {
                begin--;
            }

            return TextSpan.FromBounds(begin, end);
        }

        // A paragraph of its own goes with the empty line behind it.
        end = last.EndIncludingLineBreak;
        if (last.LineNumber + 1 < text.Lines.Count
            && text.Lines[last.LineNumber + 1] is { } following
            && IsBlank(text, following.Start, following.End)
            && (first.LineNumber == 0 || text.ToString(text.Lines[first.LineNumber - 1].Span).Trim() is "" or "{"))
        {
            end = following.EndIncludingLineBreak;
        }

        return TextSpan.FromBounds(first.Start, end);
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);

    private static bool IsBlank(SourceText text, int start, int end) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
