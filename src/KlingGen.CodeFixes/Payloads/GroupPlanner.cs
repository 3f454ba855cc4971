using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Plans the moves of a project's payloads, group by group; a plan is made once, and only kept where it leads to what it should.</summary>
internal sealed class GroupPlanner
{
    private static readonly ConditionalWeakTable<PayloadSurvey, GroupPlanner> _known = new();

    private readonly Dictionary<PayloadGroup, (PayloadPlan? Plan, string? Reason)> _plans = [];
    private readonly KlingProject _project;
    private readonly PayloadSurvey _survey;
    private readonly PayloadPlanCheck _check;
    private readonly GroupDrafts _drafts;
    private HashSet<PayloadGroup>? _moving;

    private GroupPlanner(KlingProject project, PayloadSurvey survey, AnalyzerOptions options)
    {
        _project = project;
        _survey = survey;
        _check = new PayloadPlanCheck(survey, options);
        _drafts = new GroupDrafts(project, survey);
    }

    /// <summary>The planner of a project, or null where it has no payloads.</summary>
    public static async Task<GroupPlanner?> FindAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is Compilation compilation
        && KlingProject.Find(compilation, project.AnalyzerOptions, cancellationToken) is KlingProject known
        && PayloadSurvey.Find(known, cancellationToken) is PayloadSurvey survey
            ? _known.GetValue(survey, _ => new GroupPlanner(known, survey, project.AnalyzerOptions))
            : null;

    /// <summary>The group that has a reported place; null where no payload has.</summary>
    public PayloadGroup? FindGroup(SyntaxTree tree, TextSpan reported) => _survey.FindGroup(tree, reported);

    /// <summary>The move of the payload or endpoint that a diagnostic is about, or null where it has none without a loss or a doubt.</summary>
    public PayloadPlan? Find(SyntaxTree tree, TextSpan reported, CancellationToken cancellationToken)
    {
        if (_survey.FindGroup(tree, reported) is not PayloadGroup group)
        {
            return null;
        }

        return Find(group, cancellationToken).Plan;
    }

    /// <summary>The move of a group, or why it has none.</summary>
    public (PayloadPlan? Plan, string? Reason) Find(PayloadGroup group, CancellationToken cancellationToken)
    {
        lock (_plans)
        {
            if (!_plans.TryGetValue(group, out (PayloadPlan? Plan, string? Reason) known))
            {
                Refusal refusal = new();
                known = (Plan(group, refusal, cancellationToken), refusal.Reason);
                _plans.Add(group, known);
            }

            return known;
        }
    }

    /// <summary>Why a group stays; null where it moves, or has no need to.</summary>
    public async Task<string?> FindReasonAsync(PayloadGroup group, Project project, CancellationToken cancellationToken)
    {
        if (_moving is null)
        {
            Interlocked.CompareExchange(ref _moving, [.. FindMany(_survey.Groups, cancellationToken).Where(static move => move.Plan.Entrances.IsEmpty).SelectMany(static move => move.Groups)], null);
        }

        if (_moving.Contains(group))
        {
            return null;
        }

        (PayloadPlan? plan, string? reason) = Find(group, cancellationToken);
        return plan is null ? reason
            : await plan.FitsAsync(project, cancellationToken).ConfigureAwait(false) ? null
            : "another project uses what hands in the id, so that other ids can reach it";
    }

    /// <summary>Where payloads can be reported that stay, with the reason.</summary>
    /// <param name="findReasonAsync">Why a group stays, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<List<(Location Place, string Reason)>> FindStayingAsync(Func<PayloadGroup, Task<string?>> findReasonAsync, CancellationToken cancellationToken)
    {
        List<(Location Place, string Reason)> staying = [];
        HashSet<UntypedPayload> grouped = [];
        Dictionary<PayloadGroup, string> reasons = [];
        foreach (PayloadGroup group in _survey.Groups)
        {
            grouped.UnionWith(group.Payloads);
            string? reason = await findReasonAsync(group).ConfigureAwait(false);
            if (reason is not null)
            {
                reasons.Add(group, reason);
                staying.AddRange(group.Places.Select(place => (place, reason)));
            }
        }

        // What stands beside another model's row or arm belongs to no group.
        staying.AddRange(_survey.Payloads.Where(payload => !grouped.Contains(payload))
            .SelectMany(static payload => payload.Draft.Entries.Select(entry => (entry.Name, OtherModels.Describe(payload)))));
        foreach (SyntaxTree file in _survey.Untyped.Search.Files)
        {
            foreach (EndpointText text in _survey.Untyped.FindEndpointTexts(_survey.Untyped.Search.GetModel(file), cancellationToken))
            {
                if (_survey.FindGroup(file, text.Location.SourceSpan) is not PayloadGroup group)
                {
                    staying.Add((text.Location, "nothing is seen in this project that is sent there, so that what is sent cannot be moved with it"));
                }
                else if (reasons.TryGetValue(group, out string? reason) && !group.Texts.Any(part => part.SyntaxTree == file && part.Span.OverlapsWith(text.Location.SourceSpan)))
                {
                    staying.Add((text.Location, reason));
                }
            }
        }

        return staying;
    }

    /// <summary>The same move with the payload made a generated request; null where it has no place for all of it, or the payload does not move.</summary>
    public PayloadPlan? FindTyped(SyntaxTree tree, TextSpan reported, CancellationToken cancellationToken)
    {
        if (Find(tree, reported, cancellationToken) is not PayloadPlan untyped
            || _survey.FindGroup(tree, reported) is not { Payloads.Length: 1 } group
            || !TypedPayload.IsSerialised(group.Payloads[0].Draft, _survey.Untyped.Search.GetModel(group.Payloads[0].Draft.Root.SyntaxTree))
            || PayloadRoute.Find(group, _project.Contracts, cancellationToken) is not PayloadRoute route
            || _drafts.ChangeEndpoints(group, route, cancellationToken) is not { } changes
            || FindRequest(group, route) is not INamedTypeSymbol request
            || new PayloadPlanner(_project, _survey, group, route, new Refusal(), cancellationToken).PlanTyped(group.Payloads[0], request) is not TextChange typed)
        {
            return null;
        }

        SyntaxTree file = group.Payloads[0].Draft.Root.SyntaxTree;
        changes.Add((file, typed));
        GuardMove tests = new(_survey, group, route, _project.Contracts, new Refusal(), cancellationToken);
        if (tests.Find() is { } moved && moved.TrueForAll(change => untyped.Changes.TryGetValue(change.Tree, out ImmutableArray<TextChange> own) && own.Contains(change.Change)))
        {
            changes.AddRange(moved);
        }

        if (TypedPayload.FindDeclaredType(group.Payloads[0].Draft) is TypeSyntax declared)
        {
            changes.Add((file, new TextChange(declared.Span, "var")));
        }

        return PayloadPlan.Create($"Use the typed client's {request.Name}", changes, untyped.Entrances) is PayloadPlan plan ? _check.Complete(plan, new Refusal(), cancellationToken) : null;
    }

    /// <summary>As many of the plans as fit together, as one; null where there is none.</summary>
    public PayloadPlan? Join(IEnumerable<PayloadPlan> plans, CancellationToken cancellationToken)
    {
        PayloadPlan? all = null;
        List<PayloadPlan> parts = [];
        foreach (PayloadPlan plan in plans.Distinct())
        {
            PayloadPlan? joined = all is null ? plan : all.Join(plan);
            if (joined is not null)
            {
                all = joined;
                parts.Add(plan);
            }
        }

        if (parts.Count < 2)
        {
            return all;
        }

        if (_check.Complete(all!, new Refusal(), cancellationToken) is PayloadPlan complete)
        {
            return complete;
        }

        PayloadPlan? compiling = null;
        foreach (PayloadPlan part in parts)
        {
            PayloadPlan? joined = compiling is null ? part : compiling.Join(part);
            compiling = joined is null ? compiling : _check.Complete(joined, new Refusal(), cancellationToken) ?? compiling;
        }

        return compiling;
    }

    /// <summary>
    /// The moves of many groups, each for the groups that are moved by it. A check looks at the whole project, so that groups are checked together, and in halves where that fails.
    /// </summary>
    public IReadOnlyList<(IReadOnlyList<PayloadGroup> Groups, PayloadPlan Plan)> FindMany(IEnumerable<PayloadGroup> groups, CancellationToken cancellationToken)
    {
        List<(IReadOnlyList<PayloadGroup>, PayloadPlan)> found = [];
        List<GroupDraft> drafts = [];
        foreach (PayloadGroup group in groups.Distinct())
        {
            bool isPlanned;
            lock (_plans)
            {
                isPlanned = _plans.ContainsKey(group);
            }

            if (!isPlanned && _drafts.Make(group, new Refusal(), cancellationToken) is GroupDraft draft)
            {
                drafts.Add(draft);
            }
            else
            {
                AddOne(group);
            }
        }

        Check(drafts);
        return found;

        void AddOne(PayloadGroup group)
        {
            if (Find(group, cancellationToken).Plan is PayloadPlan plan)
            {
                found.Add(([group], plan));
            }
        }

        void Check(List<GroupDraft> some)
        {
            if (some.Count == 1)
            {
                AddOne(some[0].Group);
            }
            else if (some.Count > 1)
            {
                if (PayloadPlan.Create(some[0].Title, some.SelectMany(static one => one.Changes)) is PayloadPlan joined
                    && _check.Complete(joined, some.ToDictionary(static one => one.Group, static one => one.Route), new Refusal(), cancellationToken) is PayloadPlan plan)
                {
                    found.Add(([.. some.Select(static one => one.Group)], plan));
                    return;
                }

                Check(some.GetRange(0, some.Count / 2));
                Check(some.GetRange(some.Count / 2, some.Count - (some.Count / 2)));
            }
        }
    }

    private PayloadPlan? Plan(PayloadGroup group, Refusal refusal, CancellationToken cancellationToken)
    {
        if (_drafts.Make(group, refusal, cancellationToken) is not GroupDraft draft)
        {
            return null;
        }

        Refusal plain = new();
        Refusal guarded = new();
        GuardMove tests = new(_survey, group, draft.Route, _project.Contracts, guarded, cancellationToken);
        PayloadPlan? plan = Check(draft.Changes, plain) ?? (tests.Find() is { } moved ? Check([.. draft.Changes, .. moved], guarded) : null);
        if (plan is null)
        {
            refusal.Say(guarded.Reason ?? plain.Reason ?? "its changes would overlap");
        }

        return plan;

        PayloadPlan? Check(List<(SyntaxTree Tree, TextChange Change)> all, Refusal why) =>
            PayloadPlan.Create(draft.Title, all, tests.Entrances) is PayloadPlan created
                ? _check.Complete(created, new Dictionary<PayloadGroup, PayloadRoute> { [group] = draft.Route }, why, cancellationToken)
                : null;
    }

    // The generated type that all endpoints of the payload take.
    private INamedTypeSymbol? FindRequest(PayloadGroup group, PayloadRoute route)
    {
        string[] ids = [.. PayloadSurvey.FindMentions(group.Payloads[0]).Select(static mention => mention.Id).OfType<string>().Select(route.Move).Distinct(StringComparer.Ordinal)];
        return ids.Length == 0 ? null : RequestTypes.Find(_survey.Untyped.Search.Compilation, _project.Symbols, ids);
    }
}
