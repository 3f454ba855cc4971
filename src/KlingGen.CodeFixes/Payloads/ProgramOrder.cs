using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Whether code of one body can run after other code of it, as far as its statements tell.</summary>
internal static class ProgramOrder
{
    /// <summary>Whether both can run, one after the other as they are written.</summary>
    public static bool CanBothRun(SyntaxNode first, SyntaxNode second) =>
        first.SpanStart < second.SpanStart && !AreAlternatives(first, second) && !Leaves(first, second);

    private static bool AreAlternatives(SyntaxNode first, SyntaxNode second)
    {
        foreach (SyntaxNode node in first.Ancestors().Where(node => node.Span.Contains(second.Span)))
        {
            bool isChoice = node switch
            {
                IfStatementSyntax { Else: ElseClauseSyntax otherwise } choice => choice.Statement.Contains(first) && otherwise.Contains(second),
                SwitchStatementSyntax choice => choice.Sections.Any(section => section.Contains(first) && !section.Contains(second)),
                ConditionalExpressionSyntax choice => choice.WhenTrue.Contains(first) && choice.WhenFalse.Contains(second),
                SwitchExpressionSyntax choice => choice.Arms.Any(arm => arm.Contains(first) && !arm.Contains(second)),
                _ => false,
            };
            if (isChoice)
            {
                return true;
            }
        }

        return false;
    }

    // `if (...) { ...; return; }`: what comes after the block does not run then.
    private static bool Leaves(SyntaxNode first, SyntaxNode second) =>
        first.AncestorsAndSelf()
            .TakeWhile(node => !node.Span.Contains(second.Span))
            .Any(static node => node is ReturnStatementSyntax or ThrowStatementSyntax
                || (node is BlockSyntax block && EndsIt(block.Statements.LastOrDefault()))
                || (node is SwitchSectionSyntax section && EndsIt(section.Statements.LastOrDefault())));

    private static bool EndsIt(StatementSyntax? last) => last is ReturnStatementSyntax or ThrowStatementSyntax;
}
