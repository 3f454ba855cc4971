using KlingGen.CodeFixes.Scopes;
using KlingGen.CodeFixes.Solutions.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Solutions;

/// <summary>Moves all components that have a diagnostic in a scope, by one plan. What a component needs in other files comes with it.</summary>
internal static class RequestMoves
{
    /// <summary>The solution with them moved; null where nothing can.</summary>
    /// <param name="context">The scope, and the action that was chosen in it.</param>
    /// <param name="places">The places of its diagnostics.</param>
    public static async Task<Solution?> MoveAsync(FixAllContext context, IEnumerable<ReportedPlace> places)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        if (await SolutionPlan.FindAsync(context.Solution, cancellationToken).ConfigureAwait(false) is not SolutionPlan plan)
        {
            return null;
        }

        Dictionary<Component, TargetChoice> wanted = [];
        foreach (ReportedPlace place in places)
        {
            if (plan.Find(context.Solution.GetDocument(place.Document)!, place.Span) is Component component
                && !wanted.ContainsKey(component)
                && FindChoice(plan, component, context) is TargetChoice choice)
            {
                wanted.Add(component, choice);
            }
        }

        // In one document an alias of the whole project is no reason to change others.
        MoveSet moves = plan.PlanMany(wanted, context.Scope is FixAllScope.Document ? MoveReach.Silent : MoveReach.Aliases, cancellationToken);
        return moves.Texts.Count == 0 ? null : plan.Apply(moves, cancellationToken);
    }

    // "dotnet format" takes the key of the solution's first diagnostic, and has none where that one stays.
    private static TargetChoice? FindChoice(SolutionPlan plan, Component component, FixAllContext context)
    {
        string key = context.CodeActionEquivalenceKey is null or MovePayloadFixer.EquivalenceKey ? MoveRequestFixer.EquivalenceKey : context.CodeActionEquivalenceKey;
        return plan.FindChoices(component, context.CancellationToken).FirstOrDefault(choice => string.Equals(MoveTitle.KeyOf(choice), key, StringComparison.Ordinal));
    }
}
