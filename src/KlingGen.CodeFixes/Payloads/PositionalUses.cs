using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds code that takes a positional record apart by the order of its parameters: <c>var (text, other, length) = request;</c> compiles with others, too.</summary>
internal sealed class PositionalUses(ProjectSearch search, CancellationToken cancellationToken)
{
    /// <summary>Whether there is such code of a record.</summary>
    public bool Exist(INamedTypeSymbol type) => search.Files.Any(file =>
        FindMethods(file.GetRoot(cancellationToken), search.GetModel(file)).Any(method =>
            method is { IsImplicitlyDeclared: true, Name: "Deconstruct" } && SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, type.OriginalDefinition)));

    private IEnumerable<IMethodSymbol> FindMethods(SyntaxNode root, SemanticModel model) => root.DescendantNodes().SelectMany(node => node switch
    {
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax } } assignment => FindMethods(model.GetDeconstructionInfo(assignment)),
        ForEachVariableStatementSyntax loop => FindMethods(model.GetDeconstructionInfo(loop)),
        RecursivePatternSyntax { PositionalPatternClause: not null } pattern when model.GetOperation(pattern, cancellationToken) is IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } => [method],
        InvocationExpressionSyntax call when call.FindMethodName() == "Deconstruct" && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol called => [called],
        _ => Enumerable.Empty<IMethodSymbol>(),
    });

    private static IEnumerable<IMethodSymbol> FindMethods(DeconstructionInfo info) =>
        info.Nested.SelectMany(FindMethods).Concat(info.Method is IMethodSymbol method ? [method] : Enumerable.Empty<IMethodSymbol>());
}
