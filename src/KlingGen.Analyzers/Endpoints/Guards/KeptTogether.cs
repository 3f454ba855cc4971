using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Endpoints and payloads that a type keeps in members which are always set together: <c>_endpoint = "..."; _payload = new { ... };</c> in one method, and both anew in another.</summary>
internal static class KeptTogether
{
    /// <summary>The endpoints that are not set with another payload than the one that is made at a place.</summary>
    public static ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> mentions, SyntaxNode place)
    {
        if (FindTarget(place) is not string payload)
        {
            return mentions;
        }

        HashSet<string> own = new(
            mentions
                .Where(mention => mention.Place is { } set && Branches.IsSameMember(set, place) && FindBlock(set)?.Contains(place) == true)
                .Select(static mention => FindTarget(mention.Place!))
                .OfType<string>(),
            StringComparer.Ordinal);
        return own.Count == 0
            ? mentions
            : mentions.RemoveAll(mention => mention.Place is { } other
                && FindTarget(other) is string endpoint
                && own.Contains(endpoint)
                && FindBlock(other) is SyntaxNode block
                && !block.Contains(place)
                && block.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>().SelectMany(FindTargets).Any(target => string.Equals(FindName(target), payload, StringComparison.Ordinal)));
    }

    /// <summary>Whether a value is given to a field or a property: it is still there when another member runs.</summary>
    public static bool IsKept(SyntaxNode place) => FindTarget(place) is not null;

    // The field or property that a statement, or a member with no other, sets to what is made there.
    private static string? FindTarget(SyntaxNode place) =>
        FindAssignment(place) is AssignmentExpressionSyntax assignment
        && assignment.Right.Contains(place)
        && FindTarget(assignment, place) is ExpressionSyntax target
        && FindName(target) is string name
        && (target is MemberAccessExpressionSyntax || !IsVariable(name, place))
            ? name
            : null;

    private static AssignmentExpressionSyntax? FindAssignment(SyntaxNode place) =>
        place.AncestorsAndSelf().FirstOrDefault(static node => node is StatementSyntax or ArrowExpressionClauseSyntax) switch
        {
            ExpressionStatementSyntax statement => statement.Expression as AssignmentExpressionSyntax,
            ArrowExpressionClauseSyntax arrow => arrow.Expression as AssignmentExpressionSyntax,
            _ => null,
        };

    // `(_endpoint, _payload) = ("...", new { ... })`
    private static ExpressionSyntax? FindTarget(AssignmentExpressionSyntax assignment, SyntaxNode place) =>
        assignment is not { Left: TupleExpressionSyntax targets, Right: TupleExpressionSyntax values } ? assignment.Left
        : values.Arguments.IndexOf(value => value.Contains(place)) is >= 0 and int item && item < targets.Arguments.Count ? targets.Arguments[item].Expression
        : null;

    private static IEnumerable<ExpressionSyntax> FindTargets(AssignmentExpressionSyntax assignment) =>
        assignment.Left is TupleExpressionSyntax targets ? targets.Arguments.Select(static target => target.Expression) : [assignment.Left];

    private static string? FindName(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsVariable(string name, SyntaxNode place) => Branches.FindMember(place)?.DescendantNodes().Any(node => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == name,
        ParameterSyntax parameter => parameter.Identifier.ValueText == name,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText == name,
        _ => false,
    }) == true;

    private static SyntaxNode? FindBlock(SyntaxNode place) => place.FirstAncestorOrSelf<StatementSyntax>()?.Parent ?? FindAssignment(place);
}
