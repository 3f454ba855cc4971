using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Texts put together by <c>string.Concat</c> and <c>string.Join</c>, their pieces written there.</summary>
internal static class JoinedText
{
    /// <summary>The call that an expression is a piece of the text of, or null.</summary>
    public static InvocationExpressionSyntax? FindWhole(ExpressionSyntax piece)
    {
        SyntaxNode? list = piece.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax arguments } => arguments,
            InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax } array => array.Parent!.Parent?.Parent,
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => collection.Parent?.Parent,
            _ => null,
        };
        return list?.Parent is InvocationExpressionSyntax call && FindParts(call) is ExpressionSyntax[] parts && parts.Contains(piece) ? call : null;
    }

    /// <summary>The pieces in their order, a separator between each two of them; null where a call joins no texts.</summary>
    public static ExpressionSyntax[]? FindParts(InvocationExpressionSyntax call)
    {
        if (call.FindReceiver() is not (PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or IdentifierNameSyntax { Identifier.ValueText: "String" }))
        {
            return null;
        }

        ExpressionSyntax[] arguments = [.. call.ArgumentList.Arguments.Select(static argument => argument.Expression)];
        switch (call.FindMethodName())
        {
            case "Concat":
                return Spread(arguments);
            case "Join" when arguments.Length > 1:
                ExpressionSyntax[] parts = Spread([.. arguments.Skip(1)]);
                return [.. parts.SelectMany((part, number) => number == 0 ? new[] { part } : [arguments[0], part])];
            default:
                return null;
        }
    }

    // One by one, or all in one array.
    private static ExpressionSyntax[] Spread(ExpressionSyntax[] arguments) => (arguments.Length == 1 ? arguments[0] : null) switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var items } => [.. items],
        ArrayCreationExpressionSyntax { Initializer.Expressions: var items } => [.. items],
        CollectionExpressionSyntax { Elements: var elements } when elements.All(static element => element is ExpressionElementSyntax) =>
            [.. elements.Select(static element => ((ExpressionElementSyntax)element).Expression)],
        _ => arguments,
    };
}
