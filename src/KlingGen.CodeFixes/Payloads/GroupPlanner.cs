using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Plans the moves of a project's payloads, group by group; a plan is made once, and only kept where it leads to what it should.</summary>
internal sealed class GroupPlanner
{
    private static readonly ConditionalWeakTable<PayloadSurvey, GroupPlanner> _known = new();

    private readonly Dictionary<PayloadGroup, PayloadPlan?> _plans = [];
    private readonly KlingProject _project;
    private readonly PayloadSurvey _survey;
    private readonly PayloadPlanCheck _check;

    private GroupPlanner(KlingProject project, PayloadSurvey survey, AnalyzerOptions options)
    {
        _project = project;
        _survey = survey;
        _check = new PayloadPlanCheck(survey, options);
    }

    /// <summary>The planner of a compilation, or null where it has no payloads.</summary>
    public static GroupPlanner? Find(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        KlingProject.Find(compilation, options, cancellationToken) is KlingProject project && PayloadSurvey.Find(project, cancellationToken) is PayloadSurvey survey
            ? _known.GetValue(survey, _ => new GroupPlanner(project, survey, options))
            : null;

    /// <summary>The move of the payload or endpoint that a diagnostic is about, or null where it has none without a loss or a doubt.</summary>
    public PayloadPlan? Find(SyntaxTree tree, TextSpan reported, CancellationToken cancellationToken)
    {
        if (_survey.FindGroup(tree, reported) is not PayloadGroup group)
        {
            return null;
        }

        lock (_plans)
        {
            if (!_plans.TryGetValue(group, out PayloadPlan? plan))
            {
                plan = Plan(group, cancellationToken);
                _plans.Add(group, plan);
            }

            return plan;
        }
    }

    /// <summary>The same move with the payload made a generated request; null where it has no place for all of it, or the payload does not move.</summary>
    public PayloadPlan? FindTyped(SyntaxTree tree, TextSpan reported, CancellationToken cancellationToken)
    {
        if (Find(tree, reported, cancellationToken) is not PayloadPlan untyped
            || _survey.FindGroup(tree, reported) is not { Payloads.Length: 1 } group
            || !TypedPayload.IsSerialised(group.Payloads[0].Draft, _survey.Untyped.Search.GetModel(group.Payloads[0].Draft.Root.SyntaxTree))
            || PayloadRoute.Find(group, _project.Contracts, cancellationToken) is not PayloadRoute route
            || ChangeEndpoints(group, route, cancellationToken) is not { } changes
            || FindRequest(group, route) is not INamedTypeSymbol request
            || new PayloadPlanner(_project, _survey, group, route, cancellationToken).PlanTyped(group.Payloads[0], request) is not TextChange typed)
        {
            return null;
        }

        SyntaxTree file = group.Payloads[0].Draft.Root.SyntaxTree;
        changes.Add((file, typed));
        GuardMove tests = new(_survey, group, route, _project.Contracts, cancellationToken);
        if (tests.Find() is { } moved && moved.TrueForAll(change => untyped.Changes.TryGetValue(change.Tree, out ImmutableArray<TextChange> own) && own.Contains(change.Change)))
        {
            changes.AddRange(moved);
        }

        if (TypedPayload.FindDeclaredType(group.Payloads[0].Draft) is TypeSyntax declared)
        {
            changes.Add((file, new TextChange(declared.Span, "var")));
        }

        return PayloadPlan.Create("Use the typed request " + request.Name, changes, untyped.Entrances) is PayloadPlan plan && _check.Compiles(plan, cancellationToken) ? plan : null;
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

        if (parts.Count < 2 || _check.Compiles(all!, cancellationToken))
        {
            return all;
        }

        PayloadPlan? compiling = null;
        foreach (PayloadPlan part in parts)
        {
            PayloadPlan? joined = compiling is null ? part : compiling.Join(part);
            compiling = joined is not null && _check.Compiles(joined, cancellationToken) ? joined : compiling;
        }

        return compiling;
    }

    private PayloadPlan? Plan(PayloadGroup group, CancellationToken cancellationToken)
    {
        if (group.IsTied
            || PayloadRoute.Find(group, _project.Contracts, cancellationToken) is not PayloadRoute route
            || ChangeEndpoints(group, route, cancellationToken) is not { } changes
            || new UnseenPayloads(_survey.Untyped.Search, cancellationToken).Exist(group))
        {
            return null;
        }

        PayloadPlanner planner = new(_project, _survey, group, route, cancellationToken);
        foreach (UntypedPayload payload in group.Payloads)
        {
            if (planner.Plan(payload) is not List<(SyntaxTree, TextChange)> own)
            {
                return null;
            }

            changes.AddRange(own);
        }

        string title = Describe(group, route, cancellationToken);
        GuardMove tests = new(_survey, group, route, _project.Contracts, cancellationToken);
        return Check(changes) ?? (tests.Find() is { } moved ? Check([.. changes, .. moved]) : null);

        PayloadPlan? Check(List<(SyntaxTree Tree, TextChange Change)> all) =>
            PayloadPlan.Create(title, all, tests.Entrances) is PayloadPlan plan && _check.Holds(plan, group, route, cancellationToken) ? plan : null;
    }

    // The generated type that all endpoints of the payload take.
    private INamedTypeSymbol? FindRequest(PayloadGroup group, PayloadRoute route)
    {
        string[] ids = [.. PayloadSurvey.FindMentions(group.Payloads[0]).Select(static mention => mention.Id).OfType<string>().Select(route.Move).Distinct(StringComparer.Ordinal)];
        return ids.Length == 0 ? null : RequestTypes.Find(_survey.Untyped.Search.Compilation, _project.Symbols, ids);
    }

    private List<(SyntaxTree Tree, TextChange Change)>? ChangeEndpoints(PayloadGroup group, PayloadRoute route, CancellationToken cancellationToken)
    {
        EndpointTexts texts = new(_survey.Untyped.Search, cancellationToken);
        List<(SyntaxTree Tree, TextChange Change)> changes = [];
        foreach (EndpointMention mention in group.Payloads.SelectMany(PayloadSurvey.FindMentions))
        {
            if (mention.Id is null || !route.Targets.TryGetValue(mention.Id, out MigrationTarget? target))
            {
                continue;
            }

            if (texts.Change(mention, target.To.Value) is not List<(SyntaxTree, TextChange)> own)
            {
                return null;
            }

            changes.AddRange(own);
        }

        return changes;
    }

    private string Describe(PayloadGroup group, PayloadRoute route, CancellationToken cancellationToken)
    {
        MigrationTarget[] targets = [.. route.Targets.Values.OrderBy(static target => target.To.Value, StringComparer.Ordinal)];
        string family = targets.Select(static target => target.To.Family).FirstOrDefault()
            ?? group.Payloads.SelectMany(PayloadSurvey.FindMentions).Select(static mention => mention.Id is null ? null : new EndpointId(mention.Id).Family).First(static name => name is not null)!;
        string[] assumptions = [.. route.Targets.SelectMany(pair => Assumptions.Find(_project.Contracts, pair.Key, pair.Value.To, cancellationToken)).Distinct(StringComparer.Ordinal)];
        string title = "Move this payload to " + family;
        return assumptions.Length == 0 ? title : $"{title} {targets[0].To.Route}, which assumes {string.Join(", ", assumptions)}";
    }
}
