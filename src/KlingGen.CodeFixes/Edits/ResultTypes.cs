using KlingGen.Analyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Retargets the locals that hold what a moved call gives, where they are declared with an explicit type.</summary>
internal static class ResultTypes
{
    /// <summary>The changes to declarations of results and jobs with the old response type, and of locals made from those.</summary>
    public static IEnumerable<TextChange> Retarget(
        ClientCall call,
        SyntaxNode scope,
        ITypeSymbol from,
        ITypeSymbol to,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        HashSet<ISymbol> holders = new(SymbolEqualityComparer.Default);
        List<(SyntaxNode Source, VariableDeclarationSyntax Declaration, ISymbol Local)> flows = FindFlows(scope, model, cancellationToken);
        HashSet<VariableDeclarationSyntax> changed = [];

        // What is made from a holder is a holder too, until no more are found.
        for (bool again = true; again;)
        {
            again = false;
            foreach ((SyntaxNode source, VariableDeclarationSyntax declaration, ISymbol local) in flows)
            {
                if (!holders.Contains(local) && ComesFrom(source, call, holders, model, cancellationToken))
                {
                    holders.Add(local);
                    again = true;
                    if (!declaration.Type.IsVar && changed.Add(declaration))
                    {
                        foreach (TextChange change in TypeNames.Retarget(declaration.Type, from, to, model))
                        {
                            yield return change;
                        }
                    }
                }
            }
        }
    }

    private static List<(SyntaxNode, VariableDeclarationSyntax, ISymbol)> FindFlows(
        SyntaxNode scope,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        List<(SyntaxNode, VariableDeclarationSyntax, ISymbol)> flows = [];
        Dictionary<ISymbol, VariableDeclarationSyntax> declarations = new(SymbolEqualityComparer.Default);
        foreach (VariableDeclaratorSyntax declarator in scope.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (declarator.Parent is VariableDeclarationSyntax declaration
                && model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local)
            {
                declarations[local] = declaration;
                if (declarator.Initializer is not null)
                {
                    flows.Add((declarator.Initializer.Value, declaration, local));
                }
            }
        }

        foreach (AssignmentExpressionSyntax assignment in scope.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is IdentifierNameSyntax
                && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol local
                && declarations.TryGetValue(local, out VariableDeclarationSyntax? declaration))
            {
                flows.Add((assignment.Right, declaration, local));
            }
        }

        return flows;
    }

    private static bool ComesFrom(
        SyntaxNode source,
        ClientCall call,
        HashSet<ISymbol> holders,
        SemanticModel model,
        CancellationToken cancellationToken) =>
        source.FullSpan.Contains(call.Invocation.Syntax.Span)
        || (holders.Count > 0
            && source.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                .Any(name => model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local && holders.Contains(local)));
}
