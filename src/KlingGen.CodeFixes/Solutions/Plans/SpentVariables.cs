using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Variables with a constant in them that only values used which a plan takes out: the compiler would complain about what is left of them.</summary>
internal static class SpentVariables
{
    /// <summary>The private fields of a file that stay although nothing would read them any more.</summary>
    /// <param name="file">The file as it was.</param>
    /// <param name="changes">What changes in it.</param>
    /// <param name="after">The trees of the project as the plan leaves them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IEnumerable<Complaint> FindFields(SourceFile file, IReadOnlyCollection<TextChange> changes, IEnumerable<SyntaxTree> after, CancellationToken cancellationToken)
    {
        SyntaxNode root = file.Tree.GetRoot(cancellationToken);
        HashSet<string> taken = [.. changes.SelectMany(change => root.DescendantTokens(change.Span)).Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];
        foreach (VariableDeclaratorSyntax field in root.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (field is { Parent.Parent: FieldDeclarationSyntax, Initializer.Value: ExpressionSyntax value }
                && taken.Contains(field.Identifier.ValueText)
                && !changes.Any(change => change.Span.Contains(field.Span))
                && file.Model.GetDeclaredSymbol(field, cancellationToken) is IFieldSymbol { IsConst: false, DeclaredAccessibility: Accessibility.Private } symbol
                && file.Model.GetConstantValue(value, cancellationToken).HasValue
                && !after.Any(tree => IsNamed(tree, symbol, cancellationToken)))
            {
                yield return new Complaint(file.Key, field.SpanStart, $"CS0414: The field '{field.Identifier.ValueText}' is assigned but its value is never used", IsSpent: true);
            }
        }
    }

    /// <summary>The change that takes out the declaration at a place; null where it declares more, or has a comment that would go with it.</summary>
    public static TextChange? Remove(SyntaxTree tree, int position, CancellationToken cancellationToken)
    {
        SyntaxNode? declarator = tree.GetRoot(cancellationToken).FindToken(position).Parent?.FirstAncestorOrSelf<VariableDeclaratorSyntax>();
        if (declarator?.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: SyntaxNode declaration }
            || declaration is not (LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } or FieldDeclarationSyntax { AttributeLists.Count: 0 })
            || declaration.DescendantTrivia(descendIntoTrivia: true).Any(static trivia => !IsSpace(trivia)))
        {
            return null;
        }

        SourceText text = tree.GetText(cancellationToken);
        TextLine first = text.Lines.GetLineFromPosition(declaration.SpanStart);
        TextLine last = text.Lines.GetLineFromPosition(declaration.Span.End);
        if (!IsBlank(text, first.Start, declaration.SpanStart) || !IsBlank(text, declaration.Span.End, last.End))
        {
            return null;
        }

        // A paragraph of its own goes with the empty line behind it.
        int end = last.EndIncludingLineBreak;
        if (last.LineNumber + 1 < text.Lines.Count
            && text.Lines[last.LineNumber + 1] is { } next
            && IsBlank(text, next.Start, next.End)
            && (first.LineNumber == 0 || text.ToString(text.Lines[first.LineNumber - 1].Span).Trim() is "" or "{"))
        {
            end = next.EndIncludingLineBreak;
        }

        return new TextChange(TextSpan.FromBounds(first.Start, end), string.Empty);
    }

    // In any part of its type: nothing else can see it.
    private static bool IsNamed(SyntaxTree tree, IFieldSymbol field, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(type => string.Equals(type.Identifier.ValueText, field.ContainingType.Name, StringComparison.Ordinal))
            .SelectMany(static type => type.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(use => string.Equals(use.Identifier.ValueText, field.Name, StringComparison.Ordinal));

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static bool IsBlank(SourceText text, int start, int end) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
