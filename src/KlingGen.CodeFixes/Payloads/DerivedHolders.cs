using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds the containers that a payload is read into again: <c>JsonNode node = JsonNode.Parse(Template)!</c>, <c>JsonSerializer.SerializeToNode(body)</c>.</summary>
internal static class DerivedHolders
{
    private static readonly HashSet<string> _readers = new(StringComparer.Ordinal)
    {
        "Parse", "ParseAsync", "Deserialize", "DeserializeObject", "SerializeToNode", "FromObject",
    };

    /// <summary>The variables or fields that get such a container, wherever the payload is used.</summary>
    public static IEnumerable<ISymbol> Find(ExpressionSyntax payload, ProjectSearch search, CancellationToken cancellationToken)
    {
        IEnumerable<SyntaxNode> places = [payload];
        if (payload.ClimbWrappers().Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } && search.GetModel(payload.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken) is ISymbol kept)
        {
            places = places.Concat(References.Find(kept, search, cancellationToken).Select(static use => use.Syntax));
        }

        return places.OfType<ExpressionSyntax>().Select(place => FindHolder(place, search, cancellationToken)).OfType<ISymbol>();
    }

    // Through the call that reads it, and what only looks at it as something else: `!`, a cast, `.AsObject()`.
    private static ISymbol? FindHolder(ExpressionSyntax payload, ProjectSearch search, CancellationToken cancellationToken)
    {
        if (payload.ClimbWrappers().Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } || !_readers.Contains(call.FindMethodName()))
        {
            return null;
        }

        ExpressionSyntax made = call.ClimbWrappers();
        while (made.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == made)
        {
            made = next.ClimbWrappers();
        }

        SemanticModel model = search.GetModel(payload.SyntaxTree);
        return made.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.GetDeclaredSymbol(declarator, cancellationToken),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == made => model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol,
            _ => null,
        };
    }
}
