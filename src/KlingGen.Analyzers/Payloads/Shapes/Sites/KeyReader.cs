using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>Finds the text that an expression certainly has: of literals, constants, and static members that are set once.</summary>
internal sealed class KeyReader(ProjectSearch search, SemanticModel model, CancellationToken cancellationToken)
{
    // Definitions can be circular in code that is being typed.
    private const int MaximumDepth = 8;

    public string? Read(ExpressionSyntax expression) => Read(expression, model, MaximumDepth);

    private string? Read(ExpressionSyntax expression, SemanticModel inModel, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.Token.Value is string ? literal.Token.ValueText : null;
            case ParenthesizedExpressionSyntax parenthesized:
                return Read(parenthesized.Expression, inModel, depth - 1);
            case CastExpressionSyntax cast:
                return Read(cast.Expression, inModel, depth - 1);
            case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return Read(suppressed.Operand, inModel, depth - 1);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Encode" } encode } call
                when encode.Expression.ToString().EndsWith("JsonEncodedText", StringComparison.Ordinal) && call.ArgumentList.Arguments.Count > 0:
                return Read(call.ArgumentList.Arguments[0].Expression, inModel, depth - 1);
            case InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "AsSpan" or "ToString" } copy }:
                return Read(copy.Expression, inModel, depth - 1);
            case SimpleNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax
                or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                Optional<object?> constant = inModel.GetConstantValue(expression, cancellationToken);
                return constant.HasValue ? constant.Value as string : ReadDefinition(inModel.GetSymbolInfo(expression, cancellationToken).Symbol, depth);
            default:
                return null;
        }
    }

    private string? ReadDefinition(ISymbol? symbol, int depth)
    {
        bool isFixed = symbol is IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true, SetMethod: null };
        if (!isFixed)
        {
            return null;
        }

        ExpressionSyntax? value = Bodies.FindInitial(symbol!.FindDeclaration(cancellationToken));
        if (value is null)
        {
            return null;
        }

        if (value is LiteralExpressionSyntax literal)
        {
            return literal.Token.Value is string ? literal.Token.ValueText : null;
        }

        return search.Compilation.ContainsSyntaxTree(value.SyntaxTree) ? Read(value, search.GetModel(value.SyntaxTree), depth - 1) : null;
    }
}
