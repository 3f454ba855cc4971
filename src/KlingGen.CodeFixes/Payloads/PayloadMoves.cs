using KlingGen.CodeFixes.Scopes;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Moves all payloads that have a diagnostic in a scope. What a payload needs in other files comes with it.</summary>
/// <param name="isTyped">Whether they become generated requests as well.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class PayloadMoves(bool isTyped, CancellationToken cancellationToken)
{
    /// <summary>For each group of payloads that has one of some places, all its places: each of them tells which it is.</summary>
    public async Task<IReadOnlyList<ReportedPlace[]>> FindGroupsAsync(Solution solution, IEnumerable<ReportedPlace> reported)
    {
        List<ReportedPlace[]> groups = [];
        foreach (IGrouping<ProjectId, ReportedPlace> own in reported.GroupBy(static place => place.Document.ProjectId))
        {
            Project project = solution.GetProject(own.Key)!;
            if (await GroupPlanner.FindAsync(project, cancellationToken).ConfigureAwait(false) is not GroupPlanner planner)
            {
                continue;
            }

            HashSet<PayloadGroup> found = [];
            foreach (ReportedPlace place in own)
            {
                if (await TreeOfAsync(solution, place).ConfigureAwait(false) is SyntaxTree tree && planner.FindGroup(tree, place.Span) is PayloadGroup group && found.Add(group))
                {
                    groups.Add([.. group.Places.Select(spot => ReportedPlace.Find(project, spot)).OfType<ReportedPlace>()]);
                }
            }
        }

        return groups;
    }

    /// <summary>The solution with groups moved; null where none can.</summary>
    public async Task<Solution?> MoveAsync(Solution solution, IReadOnlyList<ReportedPlace[]> groups)
    {
        Solution changed = solution;
        for (int round = 0; round < groups.Count; round++)
        {
            (List<(Project, PayloadPlan)> plans, bool isWhole) = await PlanAsync(changed, groups).ConfigureAwait(false);
            if (plans.Count == 0)
            {
                break;
            }

            Solution next = SolutionEdits.Apply(changed, plans, out bool isDone, cancellationToken);
            if (isWhole && isDone)
            {
                return next;
            }

            // What could not move together with another one is looked at again beside what that has become.
            groups = await FindAgainAsync(changed, next, groups).ConfigureAwait(false);
            changed = next;
        }

        return changed == solution ? null : changed;
    }

    /// <summary>Groups after a change of other things.</summary>
    public async Task<IReadOnlyList<ReportedPlace[]>> FindAgainAsync(Solution before, Solution after, IReadOnlyList<ReportedPlace[]> groups)
    {
        MovedPlaces moved = new(before, after, cancellationToken);
        List<ReportedPlace[]> found = [];
        foreach (ReportedPlace[] group in groups)
        {
            found.Add(await moved.FindAsync(group).ConfigureAwait(false));
        }

        return found;
    }

    private async Task<(List<(Project Project, PayloadPlan Plan)> Plans, bool IsWhole)> PlanAsync(Solution solution, IReadOnlyList<ReportedPlace[]> groups)
    {
        List<(Project, PayloadPlan)> plans = [];
        bool isWhole = true;
        foreach (IGrouping<ProjectId, ReportedPlace> own in groups.SelectMany(static group => group).GroupBy(static place => place.Document.ProjectId))
        {
            Project project = solution.GetProject(own.Key)!;
            if (await GroupPlanner.FindAsync(project, cancellationToken).ConfigureAwait(false) is not GroupPlanner planner)
            {
                continue;
            }

            HashSet<PayloadGroup> known = [];
            List<PayloadPlan> planned = [];
            foreach (ReportedPlace place in own)
            {
                if (await TreeOfAsync(solution, place).ConfigureAwait(false) is SyntaxTree tree
                    && planner.FindGroup(tree, place.Span) is PayloadGroup group
                    && known.Add(group)
                    && isTyped
                    && planner.FindTyped(tree, place.Span, cancellationToken) is PayloadPlan plan)
                {
                    planned.Add(plan);
                }
            }

            List<PayloadPlan> fitting = [];
            foreach (PayloadPlan plan in isTyped ? planned : planner.FindMany(known, cancellationToken).Select(static move => move.Plan))
            {
                if (await plan.FitsAsync(project, cancellationToken).ConfigureAwait(false))
                {
                    fitting.Add(plan);
                }
            }

            if (planner.Join(fitting, cancellationToken) is PayloadPlan joined)
            {
                plans.Add((project, joined));
                isWhole &= fitting.All(joined.Contains);
            }
        }

        return (plans, isWhole);
    }

    private Task<SyntaxTree?> TreeOfAsync(Solution solution, ReportedPlace place) => solution.GetDocument(place.Document)!.GetSyntaxTreeAsync(cancellationToken);
}
