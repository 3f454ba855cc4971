using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Tells which endpoints cannot have been chosen where a payload is made, because one excludes the other: two cases of a switch, an if and its else, the same condition again.</summary>
internal static class Branches
{
    /// <summary>The endpoints that are not chosen in some other branch than a place.</summary>
    public static ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> mentions, SyntaxNode place)
    {
        if (mentions.IsEmpty)
        {
            return mentions;
        }

        mentions = KeptTogether.Filter(mentions, place);
        List<Choice> own = FindChoices(place);
        return own.Count == 0
            ? mentions
            : mentions.RemoveAll(mention => mention.Place is { } other && !KeptTogether.IsKept(other) && IsSameMember(place, other) && (Excludes(own, FindChoices(other)) || IsOverwritten(other, mentions, place)));
    }

    private static bool Excludes(List<Choice> own, List<Choice> others) => own.Exists(one => others.Exists(one.Excludes));

    // `endpoint = "..."` before the if, and again in the branch that makes the payload.
    private static bool IsOverwritten(SyntaxNode chosen, ImmutableArray<EndpointMention> mentions, SyntaxNode place) =>
        FindAssigned(chosen) is (string name, SyntaxNode block)
        && mentions.Any(mention => mention.Place is { } later
            && FindAssigned(later) is (string again, SyntaxNode inner)
            && string.Equals(name, again, StringComparison.Ordinal)
            && inner != block
            && block.Contains(inner)
            && inner.Contains(place));

    private static (string Name, SyntaxNode Block)? FindAssigned(SyntaxNode place)
    {
        StatementSyntax? statement = place.FirstAncestorOrSelf<StatementSyntax>();
        string? name = statement switch
        {
            LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } } => target.Identifier.ValueText,
            _ => null,
        };
        return name is null || statement?.Parent is null ? null : (name, statement.Parent);
    }

    /// <summary>Whether two places are in one member.</summary>
    public static bool IsSameMember(SyntaxNode place, SyntaxNode other) =>
        place.SyntaxTree == other.SyntaxTree && FindMember(place) is SyntaxNode member && member == FindMember(other);

    /// <summary>The member, or program, that a place is in.</summary>
    public static SyntaxNode? FindMember(SyntaxNode place)
    {
        SyntaxNode? member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is GlobalStatementSyntax ? member.Parent : member;
    }

    private static List<Choice> FindChoices(SyntaxNode place)
    {
        List<Choice> found = [];
        SyntaxNode child = place;
        for (SyntaxNode? node = place.Parent; node is not null and not MemberDeclarationSyntax; child = node, node = node.Parent)
        {
            switch (node)
            {
                case IfStatementSyntax choice when child != choice.Condition:
                    found.Add(Choice.Of(choice.Condition, child == choice.Statement));
                    break;
                case ConditionalExpressionSyntax choice when child != choice.Condition:
                    found.Add(Choice.Of(choice.Condition, child == choice.WhenTrue));
                    break;
                case BlockSyntax block:
                    found.AddRange(FindLeft(block, child).Select(static choice => Choice.Of(choice.Condition, false)));
                    break;
                case SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } section:
                    Add(choice.Expression, CaseJumps.FindSources(section).Prepend(section).SelectMany(static one => one.Labels).Select(FindLabel), choice.Sections.SelectMany(static one => one.Labels).Select(FindLabel), found);
                    break;
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when child == arm.Expression:
                    Add(choice.GoverningExpression, [FindLabel(arm)], choice.Arms.Select(FindLabel), found);
                    break;
            }
        }

        return found;
    }

    /// <summary>The tests of a block after which a statement of it is not run where they hold: <c>if (isShort) { ...; return; }</c>.</summary>
    public static IEnumerable<IfStatementSyntax> FindLeft(BlockSyntax block, SyntaxNode child) => block.Statements
        .TakeWhile(statement => statement != child)
        .OfType<IfStatementSyntax>()
        .Where(static choice => choice.Else is null && IsLeft(choice.Statement));

    /// <summary>Whether what follows a branch is not run after it.</summary>
    public static bool IsLeft(StatementSyntax branch) => branch switch
    {
        BlockSyntax { Statements: { Count: > 0 } statements } => IsLeft(statements[statements.Count - 1]),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };

    private static void Add(ExpressionSyntax subject, IEnumerable<string?> own, IEnumerable<string?> all, List<Choice> found)
    {
        HashSet<string> labels = new(StringComparer.Ordinal);
        foreach (string? label in own)
        {
            if (label is null)
            {
                return;
            }

            labels.Add(label);
        }

        found.Add(labels.Contains(Choice.Otherwise)
            ? new Choice(subject, new HashSet<string>(all.OfType<string>().Where(label => !labels.Contains(label)), StringComparer.Ordinal), true)
            : new Choice(subject, labels, false));
    }

    private static string? FindLabel(SwitchLabelSyntax label) => label switch
    {
        CaseSwitchLabelSyntax constant => constant.Value.ToString(),
        CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: ConstantPatternSyntax constant } => constant.ToString(),
        DefaultSwitchLabelSyntax => Choice.Otherwise,
        _ => null,
    };

    private static string? FindLabel(SwitchExpressionArmSyntax arm) => arm switch
    {
        { WhenClause: null, Pattern: ConstantPatternSyntax constant } => constant.ToString(),
        { WhenClause: null, Pattern: DiscardPatternSyntax } => Choice.Otherwise,
        _ => null,
    };

    /// <summary>One decision on the way to a place.</summary>
    /// <param name="subject">What is decided on.</param>
    /// <param name="labels">The values it has there, or has not.</param>
    /// <param name="isRest">Whether it has none of the values.</param>
    private sealed class Choice(ExpressionSyntax subject, HashSet<string> labels, bool isRest)
    {
        public const string Otherwise = "_";

        private readonly ExpressionSyntax _subject = subject;
        private readonly HashSet<string> _labels = labels;
        private readonly bool _isRest = isRest;

        public static Choice Of(ExpressionSyntax condition, bool outcome)
        {
            while (condition is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression })
            {
                outcome ^= condition is PrefixUnaryExpressionSyntax;
                condition = condition is PrefixUnaryExpressionSyntax not ? not.Operand : ((ParenthesizedExpressionSyntax)condition).Expression;
            }

            return new Choice(condition, new HashSet<string>([outcome ? "true" : "false"], StringComparer.Ordinal), false);
        }

        public bool Excludes(Choice other) =>
            (_isRest ? !other._isRest && other._labels.IsSubsetOf(_labels)
                : other._isRest ? _labels.IsSubsetOf(other._labels)
                : !_labels.Overlaps(other._labels))
            && SameValue.IsCertain(_subject, other._subject);
    }
}
