using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Generated;

/// <summary>Finds the places of a file that may make a generated request or name an endpoint's property, by names alone.</summary>
/// <param name="names">The generated names.</param>
/// <param name="ruled">The properties that a rule is about: a copy that sets none of them is right.</param>
internal sealed class RequestSites(ProjectGeneratedNames names, string[] ruled)
{
    private readonly TextMarks _copied = TextMarks.Of(ruled);
    private readonly HashSet<string> _ruled = new(ruled, StringComparer.Ordinal);

    /// <summary>Creations, copies and names of properties, in the order of the file.</summary>
    public IEnumerable<ExpressionSyntax> Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        FileFacts facts = FileFacts.Of(tree);
        if (facts.IsGenerated)
        {
            yield break;
        }

        // `new()` names no type. What it makes was named where it goes to: here, in a signature elsewhere, or by an endpoint's property.
        bool isNamed = facts.ContainsAny(names.Marks, cancellationToken);
        bool isImplicit = !isNamed && names.AreRequestsNamed && facts.HasImplicitCreation(cancellationToken);
        bool isCopied = !isNamed && facts.ContainsAny(_copied, cancellationToken);
        if (!isNamed && !isImplicit && !isCopied)
        {
            yield break;
        }

        foreach (SyntaxNode node in tree.GetRoot(cancellationToken).DescendantNodes())
        {
            switch (node)
            {
                case SimpleNameSyntax name when names.Endpoints.Contains(name.Identifier.ValueText):
                case ObjectCreationExpressionSyntax explicitly when IsRequest(explicitly.Type):
                case ImplicitObjectCreationExpressionSyntax implicitly when CanBeRequest(implicitly):
                case WithExpressionSyntax copy when copy.Initializer.Expressions.Any(IsRuled):
                    yield return (ExpressionSyntax)node;
                    break;
            }
        }
    }

    private bool IsRuled(ExpressionSyntax element) => element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax property } && _ruled.Contains(property.Identifier.ValueText);

    private bool CanBeRequest(ImplicitObjectCreationExpressionSyntax creation) =>
        (FindDeclaredType(creation) is not TypeSyntax type || IsRequest(type))
        && (names.AreExtended
            || (creation.ArgumentList.Arguments.Count == 0 && (creation.Initializer is null || creation.Initializer.Expressions.All(IsMember))));

    private bool IsMember(ExpressionSyntax element) => element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax property } && names.Members.Contains(property.Identifier.ValueText);

    private bool IsRequest(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => IsRequest(nullable.ElementType),
        NameSyntax name => names.Requests.Contains(name.GetLastToken().ValueText),
        _ => false,
    };

    // The type of `Request request = new()`, which is written beside it.
    private static TypeSyntax? FindDeclaredType(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } => variable.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        _ => null,
    };
}
