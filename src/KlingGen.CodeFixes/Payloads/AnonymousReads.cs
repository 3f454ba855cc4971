using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds where a member of an anonymous object is read again: <c>body.start_image_url</c>.</summary>
internal static class AnonymousReads
{
    public static IEnumerable<(TextSpan Place, SyntaxTree Tree)> Find(PayloadEntry entry, ProjectSearch search, CancellationToken cancellationToken)
    {
        if (entry.Property is not { ContainingType.IsAnonymousType: true } property || entry.Syntax is not SyntaxNode syntax)
        {
            yield break;
        }

        // Such a type has no name, so no other member of the program can speak of it.
        SemanticModel model = search.GetModel(syntax.SyntaxTree);
        foreach (SyntaxToken token in FileFacts.Of(syntax.SyntaxTree).FindIdentifiers(property.Name, cancellationToken))
        {
            if (token.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, property))
            {
                yield return (name.Span, syntax.SyntaxTree);
            }
        }
    }
}
