using KlingGen.CodeFixes.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>A <c>with</c> expression of which nothing is left: the copied request itself says the same.</summary>
internal static class EmptiedCopy
{
    /// <summary>The change that leaves the request alone, or null where the copy is something else than it, or a comment would be lost.</summary>
    public static TextChange? Change(IWithOperation copy, SemanticModel model, Func<bool>? tellsCopiesApart, CancellationToken cancellationToken)
    {
        WithExpressionSyntax syntax = (WithExpressionSyntax)copy.Syntax;
        TextSpan span = TextSpan.FromBounds(syntax.Expression.Span.End, syntax.Span.End);
        bool isPlain = IsImmutable(copy.Type)
            && model.GetTypeInfo(syntax.Expression, cancellationToken).Nullability.FlowState is not NullableFlowState.MaybeNull
            && !IsAssignedToItself(copy, syntax, model, cancellationToken)
            && syntax.DescendantTrivia().Where(trivia => span.Contains(trivia.Span)).All(SpentVariables.IsSpace)
            && tellsCopiesApart?.Invoke() != true;
        return isPlain ? new TextChange(span, string.Empty) : null;
    }

    // A part of a generated record may be the user's.
    private static bool IsImmutable(ITypeSymbol? type) => type is not null && type.GetMembers().All(static member => member switch
    {
        IPropertySymbol { IsStatic: false } property => property.SetMethod is null or { IsInitOnly: true },
        IFieldSymbol { IsStatic: false } field => field.IsReadOnly || field.IsImplicitlyDeclared,
        IEventSymbol => false,
        _ => true,
    });

    // The compiler warns of what is assigned to itself.
    private static bool IsAssignedToItself(IWithOperation copy, WithExpressionSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax outer = syntax;
        while (outer.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            outer = parenthesized;
        }

        return outer.Parent is AssignmentExpressionSyntax assignment
            && assignment.Right == outer
            && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ISymbol target
            && SymbolEqualityComparer.Default.Equals(target, model.GetSymbolInfo(copy.Operand.Syntax, cancellationToken).Symbol);
    }
}
