using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Tells whether two expressions of one member have the same value, by what is written.</summary>
internal static class SameValue
{
    /// <summary>Whether they are the same text about the same variables, which are not set in between.</summary>
    public static bool IsCertain(ExpressionSyntax one, ExpressionSyntax other)
    {
        if (one == other)
        {
            return true;
        }

        if (!SyntaxFactory.AreEquivalent(one, other) || FindMember(one) is not SyntaxNode member)
        {
            return false;
        }

        HashSet<string> names = new(one.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText), StringComparer.Ordinal);
        HashSet<string> declared = new(StringComparer.Ordinal);
        int start = Math.Min(one.SpanStart, other.SpanStart);
        int end = Math.Max(one.SpanStart, other.SpanStart);
        foreach (SyntaxNode node in member.DescendantNodes())
        {
            // Two variables of one name are in two scopes.
            if (FindDeclared(node) is string variable && names.Contains(variable) && !declared.Add(variable))
            {
                return false;
            }

            if (node.SpanStart > start && node.SpanStart < end && FindChanged(node) is string changed && names.Contains(changed))
            {
                return false;
            }
        }

        return true;
    }

    private static SyntaxNode? FindMember(SyntaxNode place)
    {
        SyntaxNode? member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is GlobalStatementSyntax ? member.Parent : member;
    }

    private static string? FindDeclared(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        _ => null,
    };

    private static string? FindChanged(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => FindName(assignment.Left),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } unary => FindName(unary.Operand),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } unary => FindName(unary.Operand),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword } argument => FindName(argument.Expression),
        _ => null,
    };

    private static string? FindName(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
