using KlingGen.CodeFixes.Payloads;
using KlingGen.CodeFixes.Scopes;
using KlingGen.CodeFixes.Solutions.Plans;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Reports;

/// <summary>What is reported in a solution and stays when all that can has moved.</summary>
internal static class StayingCalls
{
    /// <summary>The places with the reasons, as short English sentences without a full stop. A place may come twice where projects share a file.</summary>
    public static async Task<List<(Location Place, string Reason)>> FindAsync(Solution solution, CancellationToken cancellationToken)
    {
        List<(Location Place, string Reason)> found = [];
        Solution moved = solution;
        if (await SolutionPlan.FindAsync(solution, cancellationToken).ConfigureAwait(false) is SolutionPlan plan)
        {
            foreach (StayingUse use in plan.FindStaying(cancellationToken))
            {
                found.AddRange(use.Component.Reported.Select(reported => (reported.Place, use.Reason)));
            }

            moved = plan.MoveAll(cancellationToken);
        }

        MovedPlaces again = new(solution, moved, cancellationToken);
        foreach (Project project in solution.Projects.Where(static project => project.Language == LanguageNames.CSharp))
        {
            if (await GroupPlanner.FindAsync(project, cancellationToken).ConfigureAwait(false) is GroupPlanner planner)
            {
                found.AddRange(await planner.FindStayingAsync(group => FindReasonAsync(group, planner, project, moved, again, cancellationToken), cancellationToken).ConfigureAwait(false));
            }
        }

        return found;
    }

    // Payloads are moved when the requests have: what each of both could do without may be needed by one of them.
    private static async Task<string?> FindReasonAsync(PayloadGroup group, GroupPlanner planner, Project project, Solution moved, MovedPlaces again, CancellationToken cancellationToken)
    {
        Project then = moved.GetProject(project.Id)!;
        if (then == project || await GroupPlanner.FindAsync(then, cancellationToken).ConfigureAwait(false) is not GroupPlanner later)
        {
            return await planner.FindReasonAsync(group, project, cancellationToken).ConfigureAwait(false);
        }

        HashSet<PayloadGroup> same = [];
        foreach (ReportedPlace place in await again.FindAsync(group.Places.Select(place => ReportedPlace.Find(project, place)).OfType<ReportedPlace>()).ConfigureAwait(false))
        {
            if (await moved.GetDocument(place.Document)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is SyntaxTree tree && later.FindGroup(tree, place.Span) is PayloadGroup found)
            {
                same.Add(found);
            }
        }

        if (same.Count == 0)
        {
            return await planner.FindReasonAsync(group, project, cancellationToken).ConfigureAwait(false);
        }

        foreach (PayloadGroup one in same)
        {
            if (await later.FindReasonAsync(one, then, cancellationToken).ConfigureAwait(false) is string reason)
            {
                return reason;
            }
        }

        return null;
    }
}
