using System.Collections.Concurrent;
using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Carries a plan out on a copy of the project and looks where its payloads then go.</summary>
internal sealed class PayloadPlanCheck(PayloadSurvey survey, AnalyzerOptions options)
{
    private readonly Compilation _compilation = survey.Untyped.Search.Compilation;
    private readonly ConcurrentDictionary<SyntaxTree, List<Diagnostic>> _before = [];

    /// <summary>
    /// The plan, with what nothing would use any more taken out; null unless after it the compiler says nothing that it did not say before, each payload of the groups
    /// goes where it should with all its entries, and every other one where it went.
    /// </summary>
    public PayloadPlan? Complete(PayloadPlan plan, IReadOnlyDictionary<PayloadGroup, PayloadRoute> routes, Refusal refusal, CancellationToken cancellationToken) =>
        Complete(plan, refusal, cancellationToken) is PayloadPlan complete
        && (GoRight(complete, routes, cancellationToken) || refusal.Say("it cannot be seen that what is sent there would then go where it should, with every parameter"))
            ? complete
            : null;

    /// <summary>The plan, with what nothing would use any more taken out; null where the compiler would say something that it did not say before.</summary>
    public PayloadPlan? Complete(PayloadPlan plan, Refusal refusal, CancellationToken cancellationToken)
    {
        HashSet<(SyntaxTree, int)> answered = [];
        while (true)
        {
            List<(SyntaxTree Tree, int Position, string Message, bool IsSpent)> complaints = FindComplaints(plan, cancellationToken);
            if (complaints.Count == 0)
            {
                // Of what is worked out the compiler says nothing; a person would not leave it either.
                return SpentLocals.Find(plan.Changes, _compilation, cancellationToken) is { Count: > 0 } spent && plan.Add(spent) is PayloadPlan tidier && Complete(tidier, new Refusal(), cancellationToken) is PayloadPlan tidy
                    ? tidy
                    : plan;
            }

            foreach ((SyntaxTree tree, int position, string message, bool isSpent) in complaints)
            {
                if (!isSpent
                    || !answered.Add((tree, position))
                    || FindRemovals(tree, position, cancellationToken) is not { } removals
                    || plan.Add(removals) is not PayloadPlan larger)
                {
                    refusal.Say($"the compiler would complain at {CodePlace.Of(tree, position)}: {message}");
                    return null;
                }

                plan = larger;
            }
        }
    }

    private IReadOnlyList<(SyntaxTree Tree, TextChange Change)>? FindRemovals(SyntaxTree tree, int position, CancellationToken cancellationToken) =>
        SpentVariables.Remove(tree, position, cancellationToken) is TextChange removal
            ? [(tree, removal)]
            : new SpentParameters([_compilation], isWhole: false, cancellationToken).Remove(_compilation.GetSemanticModel(tree), position);

    private bool GoRight(PayloadPlan plan, IReadOnlyDictionary<PayloadGroup, PayloadRoute> routes, CancellationToken cancellationToken)
    {
        Dictionary<UntypedPayload, PayloadRoute> moving = routes.SelectMany(static pair => pair.Key.Payloads.Select(payload => (payload, pair.Value))).ToDictionary(static pair => pair.payload, static pair => pair.Value);
        (Compilation changed, Dictionary<SyntaxTree, SyntaxTree> trees) = Apply(plan);
        if (KlingProject.Find(changed, options, cancellationToken) is not KlingProject project || project.Untyped is not UntypedPayloads untyped)
        {
            return false;
        }

        untyped = untyped.WithAllNames(project.Contracts, cancellationToken);
        foreach (UntypedPayload before in survey.Payloads)
        {
            SyntaxTree tree = before.Draft.Root.SyntaxTree;
            bool isChanged = trees.TryGetValue(tree, out SyntaxTree? newTree);
            int start = isChanged ? Shift(before.Draft.Root.SpanStart, plan.Changes[tree]) : before.Draft.Root.SpanStart;
            UntypedPayload[] there =
            [
                .. untyped.FindAll(changed.GetSemanticModel(newTree ?? tree), cancellationToken)
                    .Where(after => after.Draft.Root.SpanStart == start && string.Equals(after.Draft.Holder?.Name, before.Draft.Holder?.Name, StringComparison.Ordinal)),
            ];
            moving.TryGetValue(before, out PayloadRoute? route);
            if (route is not null && before.Draft.Creation is null && before.Draft.Entries.All(entry => route.Decide(before, entry, before.Destination) is { Action: ParameterAction.Drop }))
            {
                // Nothing is left of what only added what goes.
                continue;
            }

            if (route is null && before.Destination is null or { IsOpen: true })
            {
                continue;
            }

            if (there.Length == 0 || !there.Any(after => IsRight(before, after, route)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRight(UntypedPayload before, UntypedPayload after, PayloadRoute? route)
    {
        if (route is null)
        {
            return Ids(before.Destination).SequenceEqual(Ids(after.Destination), StringComparer.Ordinal);
        }

        string[] expected = [.. before.EntryDestinations.Append(before.Destination).SelectMany(static destination => Ids(destination)).Select(route.Move).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal)];
        bool wasOpen = before.Destination is null or { IsOpen: true };
        return (wasOpen || Ids(after.Destination).SequenceEqual(Ids(before.Destination).Select(route.Move).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal), StringComparer.Ordinal))
            && after.EntryDestinations.All(destination => wasOpen || (destination is { IsOpen: false } && destination.Ids.All(expected.Contains)))
            && LosesTheSame(before, after);
    }

    // A test of the id may leave out for the old one what it lets through for the new one, or the other way round.
    private static bool LosesTheSame(UntypedPayload before, UntypedPayload after)
    {
        HashSet<string> lost = FindLost(after);
        HashSet<string> wasLost = FindLost(before);
        return lost.All(wasLost.Contains) && after.Draft.Entries.All(entry => !wasLost.Contains(entry.WireName) || lost.Contains(entry.WireName));
    }

    // What a filter leaves out on the way: it may know the old names only.
    private static HashSet<string> FindLost(UntypedPayload payload) => ReferenceEquals(payload.Destination, Destination.Nowhere)
        ? []
        : new(payload.Draft.Entries.Where((_, number) => ReferenceEquals(payload.EntryDestinations[number], Destination.Nowhere)).Select(static entry => entry.WireName), StringComparer.Ordinal);

    private static ImmutableArray<string> Ids(Destination? destination) => destination?.Ids ?? ImmutableArray<string>.Empty;

    private (Compilation Changed, Dictionary<SyntaxTree, SyntaxTree> Trees) Apply(PayloadPlan plan)
    {
        Compilation changed = _compilation;
        Dictionary<SyntaxTree, SyntaxTree> trees = [];
        foreach (KeyValuePair<SyntaxTree, ImmutableArray<TextChange>> file in plan.Changes)
        {
            SyntaxTree tree = file.Key.WithChangedText(file.Key.GetText().WithChanges(file.Value));
            changed = changed.ReplaceSyntaxTree(file.Key, tree);
            trees.Add(file.Key, tree);
        }

        return (changed, trees);
    }

    // A value that changes can clash with another one elsewhere, as two labels of a switch do.
    private List<(SyntaxTree Tree, int Position, string Message, bool IsSpent)> FindComplaints(PayloadPlan plan, CancellationToken cancellationToken)
    {
        (Compilation changed, Dictionary<SyntaxTree, SyntaxTree> trees) = Apply(plan);
        HashSet<SyntaxTree> files = [.. plan.Changes.Keys];
        foreach (PayloadGroup group in survey.Groups)
        {
            files.UnionWith(group.Payloads.Select(static payload => payload.Draft.Root.SyntaxTree));
        }

        foreach (string application in survey.Untyped.Catalog.Applications)
        {
            files.UnionWith(survey.Untyped.Search.FindFiles(application, cancellationToken));
        }

        List<(SyntaxTree Tree, int Position, string Message, bool IsSpent)> found = [];
        SpentFields fields = new(changed, trees, cancellationToken);
        foreach (SyntaxTree file in files)
        {
            SemanticModel before = _compilation.GetSemanticModel(file);
            ImmutableArray<TextChange> changes = plan.Changes.TryGetValue(file, out ImmutableArray<TextChange> own) ? own : ImmutableArray<TextChange>.Empty;
            SyntaxTree after = trees.TryGetValue(file, out SyntaxTree? newTree) ? newTree : file;
            foreach (Diagnostic diagnostic in NewDiagnostics.Compare(FindKnown(before, cancellationToken), NewDiagnostics.Diagnose(changed.GetSemanticModel(after), cancellationToken)))
            {
                found.Add((file, NewDiagnostics.Unshift(diagnostic.Location.SourceSpan.Start, changes), diagnostic.Id + ": " + NewDiagnostics.MessageOf(diagnostic), NewDiagnostics.IsAboutSpent(diagnostic)));
            }

            found.AddRange(fields.Find(before, changes).Select(static field => (field.Tree, field.Position, field.Message, field.CanGo)));
        }

        return found;
    }

    private List<Diagnostic> FindKnown(SemanticModel file, CancellationToken cancellationToken) =>
        _before.TryGetValue(file.SyntaxTree, out List<Diagnostic>? known) ? known : _before.GetOrAdd(file.SyntaxTree, NewDiagnostics.Diagnose(file, cancellationToken));

    private static int Shift(int position, ImmutableArray<TextChange> changes)
    {
        int shifted = position;
        foreach (TextChange change in changes)
        {
            shifted += change.Span.End <= position && change.Span.Start < position ? change.NewText!.Length - change.Span.Length : 0;
        }

        return shifted;
    }
}
