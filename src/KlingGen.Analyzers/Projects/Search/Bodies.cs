using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>What the bodies of members give back, and what members are given where they are declared.</summary>
internal static class Bodies
{
    /// <summary>The expressions that a method, property, local function or lambda returns.</summary>
    public static IEnumerable<ExpressionSyntax> FindReturned(SyntaxNode declaration)
    {
        if (FindArrow(declaration) is ExpressionSyntax arrow)
        {
            return [arrow];
        }

        SyntaxNode? body = declaration switch
        {
            BaseMethodDeclarationSyntax method => method.Body,
            LocalFunctionStatementSyntax function => function.Body,
            AnonymousFunctionExpressionSyntax lambda => lambda.Block,
            BasePropertyDeclarationSyntax property => property.AccessorList,
            _ => null,
        };
        return body is null
            ? []
            : body.DescendantNodes(node => node == body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .Select(node => node switch
                {
                    ReturnStatementSyntax returned => returned.Expression,
                    ArrowExpressionClauseSyntax clause => clause.Expression,
                    YieldStatementSyntax yielded => yielded.Expression,
                    _ => null,
                })
                .OfType<ExpressionSyntax>();
    }

    /// <summary>What a local, field or property is given where it is declared, or what a property always gives; null for any other declaration.</summary>
    public static ExpressionSyntax? FindInitial(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    private static ExpressionSyntax? FindArrow(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression,
        AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
        _ => null,
    };
}
