using KlingGen.CodeFixes.Payloads;
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
        if (await SolutionPlan.FindAsync(solution, cancellationToken).ConfigureAwait(false) is SolutionPlan plan)
        {
            foreach (StayingUse use in plan.FindStaying(cancellationToken))
            {
                found.AddRange(use.Component.Reported.Select(reported => (reported.Place, use.Reason)));
            }
        }

        foreach (Project project in solution.Projects.Where(static project => project.Language == LanguageNames.CSharp))
        {
            if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is Compilation compilation
                && GroupPlanner.Find(compilation, project.AnalyzerOptions, cancellationToken) is GroupPlanner planner)
            {
                found.AddRange(await planner.FindStayingAsync(project, cancellationToken).ConfigureAwait(false));
            }
        }

        return found;
    }
}
