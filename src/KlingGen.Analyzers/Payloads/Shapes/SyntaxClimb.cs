using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Steps through syntax that does not change which value is meant.</summary>
internal static class SyntaxClimb
{
    /// <summary>The outermost expression of the same value: with its parentheses, casts and <c>!</c>.</summary>
    public static ExpressionSyntax ClimbWrappers(this ExpressionSyntax expression)
    {
        while (expression.Parent is ExpressionSyntax parent && FindWrapped(parent) == expression)
        {
            expression = parent;
        }

        return expression;
    }

    /// <summary>The expression beneath parentheses, casts and <c>!</c>.</summary>
    public static ExpressionSyntax SkipWrappers(this ExpressionSyntax expression)
    {
        while (FindWrapped(expression) is ExpressionSyntax inner)
        {
            expression = inner;
        }

        return expression;
    }

    /// <summary>What a method is called on, or null where it is called by its name alone.</summary>
    public static ExpressionSyntax? FindReceiver(this InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => binding.FindConditionalReceiver(),
        _ => null,
    };

    /// <summary>The argument of a list that has one, or null.</summary>
    public static ExpressionSyntax? FindOnly(this BaseArgumentListSyntax arguments) => arguments.Arguments.Count == 1 ? arguments.Arguments[0].Expression : null;

    /// <summary>The one declaration of a symbol, or null where it has several or none in source.</summary>
    public static SyntaxNode? FindDeclaration(this ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.Length == 1 ? symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) : null;

    /// <summary>The name of the method that is called; empty where it has none.</summary>
    public static string FindMethodName(this InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The body of code that a node is in: of the whole method, accessor or initializer, or the file's statements.</summary>
    public static SyntaxNode FindBody(this SyntaxNode node)
    {
        SyntaxNode body = node;
        for (SyntaxNode? current = node; current is not null; current = current.Parent)
        {
            body = current;
            if (current is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax)
            {
                break;
            }
        }

        return body;
    }

    /// <summary>What <c>.Name</c> is taken from in <c>receiver?.Name</c>.</summary>
    private static ExpressionSyntax? FindConditionalReceiver(this MemberBindingExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Start == binding.SpanStart)?.Expression;

    private static ExpressionSyntax? FindWrapped(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        CastExpressionSyntax cast => cast.Expression,
        PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => suppressed.Operand,
        BinaryExpressionSyntax conversion when conversion.IsKind(SyntaxKind.AsExpression) => conversion.Left,
        CheckedExpressionSyntax isChecked => isChecked.Expression,
        _ => null,
    };
}
