using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Finds where locals and parameters get another value than their first. Goes by names, so that in doubt there is one.</summary>
internal static class Assignments
{
    /// <summary>Whether a variable is given a value anywhere in a piece of syntax, other than by its declaration.</summary>
    public static bool AreIn(SyntaxNode scope, ISymbol variable) => FindIn(scope, variable).Any();

    /// <summary>Whether a local has its first value when a place in its own block is reached: all others are given to it later.</summary>
    /// <param name="declaration">Where it is declared.</param>
    /// <param name="variable">The local.</param>
    /// <param name="use">The place.</param>
    public static bool AreLater(VariableDeclaratorSyntax declaration, ILocalSymbol variable, SyntaxNode use)
    {
        SyntaxNode member = FindMember(use);
        return variable.RefKind == RefKind.None
            && FindBlock(declaration) is SyntaxNode block
            && use.Ancestors().Contains(block)
            && declaration.Span.End <= use.SpanStart
            && !use.Ancestors().TakeWhile(ancestor => ancestor != block).Any(static ancestor => IsRepeated(ancestor) || IsFunction(ancestor))
            && !member.DescendantNodes().Any(static node => node is LabeledStatementSyntax)
            && FindIn(member, variable).All(target =>
                (target.SpanStart > use.SpanStart || (target.Parent is AssignmentExpressionSyntax assignment && assignment.Right.Span.Contains(use.Span)))
                && !target.Ancestors().TakeWhile(ancestor => ancestor != member).Any(IsFunction));
    }

    /// <summary>Whether a local or parameter has one value for as long as it lives.</summary>
    /// <param name="variable">The local or parameter.</param>
    /// <param name="use">A place where it is used.</param>
    public static bool AreNone(ISymbol variable, SyntaxNode use) => variable switch
    {
        IParameterSymbol { RefKind: RefKind.None or RefKind.In } parameter => !FindScopes(parameter, use).Any(scope => AreIn(scope, variable)),
        ILocalSymbol { RefKind: RefKind.None } => !AreIn(FindMember(use), variable),
        _ => false,
    };

    /// <summary>The member that a node is in; the whole file for statements at the top level.</summary>
    public static SyntaxNode FindMember(SyntaxNode node) =>
        node.AncestorsAndSelf().First(ancestor => ancestor is CompilationUnitSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax));

    /// <summary>The places in a piece of syntax where a variable is given a value.</summary>
    public static IEnumerable<IdentifierNameSyntax> FindIn(SyntaxNode scope, ISymbol variable) =>
        scope.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(
            name => string.Equals(name.Identifier.ValueText, variable.Name, StringComparison.Ordinal) && IsTarget(name));

    private static SyntaxNode? FindBlock(VariableDeclaratorSyntax declaration) =>
        declaration.Parent?.Parent is LocalDeclarationStatementSyntax { Parent: SyntaxNode block }
            ? block is GlobalStatementSyntax ? block.Parent : block
            : null;

    private static bool IsRepeated(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    // A parameter of a primary constructor can be assigned by every member of the type.
    private static IEnumerable<SyntaxNode> FindScopes(IParameterSymbol parameter, SyntaxNode use) =>
        parameter.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().Parent?.Parent is TypeDeclarationSyntax)
            ? parameter.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            : [FindMember(use)];

    private static bool IsTarget(ExpressionSyntax name)
    {
        SyntaxNode target = name;
        while (target.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax })
        {
            target = target.Parent;
        }

        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            PrefixUnaryExpressionSyntax prefix => prefix.Kind()
                is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            ArgumentSyntax argument => argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword,
            RefExpressionSyntax => true,
            _ => false,
        };
    }
}
