using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Where the values of locals, parameters, fields and properties are read.</summary>
internal static class References
{
    private const int Maximum = 300;

    /// <summary>The operations that refer to a symbol, in its own body or, for members, anywhere.</summary>
    public static IEnumerable<IOperation> Find(ISymbol symbol, ProjectSearch search, CancellationToken cancellationToken)
    {
        IEnumerable<SyntaxToken> names;
        if (symbol is ILocalSymbol or IParameterSymbol)
        {
            SyntaxNode? declaration = search.FindDeclaration(symbol, cancellationToken);
            SyntaxNode? scope = declaration is ParameterSyntax { Parent.Parent: SyntaxNode owner }
                ? owner
                : declaration?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
            scope = scope is GlobalStatementSyntax ? scope.Parent : scope;
            names = scope is null
                ? []
                : FileFacts.Of(scope.SyntaxTree).FindIdentifiers(symbol.Name, cancellationToken).Where(token => scope.FullSpan.Contains(token.Span));
        }
        else
        {
            names = search.FindIdentifiers(symbol.Name, cancellationToken);
        }

        int count = 0;
        foreach (SyntaxToken name in names)
        {
            if (name.Parent is not SimpleNameSyntax node || ++count > Maximum)
            {
                continue;
            }

            SyntaxNode expression = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
            SemanticModel model = search.GetModel(expression.SyntaxTree);
            if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(node, cancellationToken).Symbol?.OriginalDefinition, symbol.OriginalDefinition)
                && model.GetOperation(expression, cancellationToken) is IOperation operation)
            {
                yield return operation;
            }
        }
    }
}
