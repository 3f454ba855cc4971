using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>The sections of a switch that go on with another one: <c>goto case Model.Pro</c>, <c>goto default</c>. What stands in that one runs for their values too.</summary>
internal static class CaseJumps
{
    /// <summary>The sections that go on with a section, straight or by way of others.</summary>
    public static IReadOnlyList<SwitchSectionSyntax> FindSources(SwitchSectionSyntax section)
    {
        if (section.Parent is not SwitchStatementSyntax choice || !FileFacts.Of(section.SyntaxTree).Contains("goto", CancellationToken.None))
        {
            return [];
        }

        List<SwitchSectionSyntax> found = [section];
        for (int i = 0; i < found.Count; i++)
        {
            found.AddRange(choice.Sections.Where(other => !found.Contains(other) && GoesOnWith(other, found[i])).ToList());
        }

        found.RemoveAt(0);
        return found;
    }

    /// <summary>The same of a section as an operation.</summary>
    public static IEnumerable<ISwitchCaseOperation> FindSources(ISwitchCaseOperation section, ISwitchOperation choice)
    {
        IReadOnlyList<SwitchSectionSyntax> sources = section.Syntax is SwitchSectionSyntax syntax ? FindSources(syntax) : [];
        return choice.Cases.Where(other => sources.Contains(other.Syntax));
    }

    private static bool GoesOnWith(SwitchSectionSyntax section, SwitchSectionSyntax other) => section
        .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or SwitchStatementSyntax))
        .OfType<GotoStatementSyntax>()
        .Any(jump => other.Labels.Any(label => label switch
        {
            DefaultSwitchLabelSyntax => jump.IsKind(SyntaxKind.GotoDefaultStatement),
            CaseSwitchLabelSyntax one => jump.Expression is ExpressionSyntax target && SyntaxFactory.AreEquivalent(target, one.Value),
            CasePatternSwitchLabelSyntax { Pattern: ConstantPatternSyntax one } => jump.Expression is ExpressionSyntax target && SyntaxFactory.AreEquivalent(target, one.Expression),
            _ => false,
        }));
}
