using System.Collections.Immutable;
using System.Globalization;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Carries a plan out on a copy of the project and looks where its payloads then go.</summary>
internal sealed class PayloadPlanCheck(PayloadSurvey survey, AnalyzerOptions options)
{
    private readonly Compilation _compilation = survey.Untyped.Search.Compilation;

    /// <summary>Whether after the plan the code compiles as before, each payload of the group goes where it should with all its entries, and every other one where it went.</summary>
    public bool Holds(PayloadPlan plan, PayloadGroup group, PayloadRoute route, CancellationToken cancellationToken)
    {
        (Compilation changed, Dictionary<SyntaxTree, SyntaxTree> trees) = Apply(plan);
        return Compiles(plan, changed, trees, cancellationToken) && GoRight(plan, group, route, changed, trees, cancellationToken);
    }

    /// <summary>Whether the code has no error after the plan that it had not before.</summary>
    public bool Compiles(PayloadPlan plan, CancellationToken cancellationToken)
    {
        (Compilation changed, Dictionary<SyntaxTree, SyntaxTree> trees) = Apply(plan);
        return Compiles(plan, changed, trees, cancellationToken);
    }

    private bool GoRight(PayloadPlan plan, PayloadGroup group, PayloadRoute route, Compilation changed, Dictionary<SyntaxTree, SyntaxTree> trees, CancellationToken cancellationToken)
    {
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
            bool isMine = group.Payloads.Contains(before);
            if (isMine && before.Draft.Creation is null && before.Draft.Entries.All(entry => route.Decide(before, entry, before.Destination) is { Action: ParameterAction.Drop }))
            {
                // Nothing is left of what only added what goes.
                continue;
            }

            if (!isMine && before.Destination is null or { IsOpen: true })
            {
                continue;
            }

            if (there.Length == 0 || !there.Any(after => IsRight(before, after, isMine, route)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRight(UntypedPayload before, UntypedPayload after, bool isMine, PayloadRoute route)
    {
        if (!isMine)
        {
            return Ids(before.Destination).SequenceEqual(Ids(after.Destination), StringComparer.Ordinal);
        }

        string[] expected = [.. before.EntryDestinations.Append(before.Destination).SelectMany(static destination => Ids(destination)).Select(route.Move).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal)];
        bool wasOpen = before.Destination is null or { IsOpen: true };
        return (wasOpen || Ids(after.Destination).SequenceEqual(Ids(before.Destination).Select(route.Move).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal), StringComparer.Ordinal))
            && after.EntryDestinations.All(destination => wasOpen || (destination is { IsOpen: false } && destination.Ids.All(expected.Contains)));
    }

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
    private bool Compiles(PayloadPlan plan, Compilation changed, Dictionary<SyntaxTree, SyntaxTree> trees, CancellationToken cancellationToken)
    {
        HashSet<SyntaxTree> files = [.. plan.Changes.Keys];
        foreach (PayloadGroup group in survey.Groups)
        {
            files.UnionWith(group.Payloads.Select(static payload => payload.Draft.Root.SyntaxTree));
        }

        foreach (string application in survey.Untyped.Catalog.Applications)
        {
            files.UnionWith(survey.Untyped.Search.Files.Where(file => FileFacts.Of(file).Contains(application, cancellationToken)));
        }

        foreach (SyntaxTree file in files)
        {
            Dictionary<string, int> before = CountErrors(_compilation.GetSemanticModel(file), cancellationToken);
            SyntaxTree after = trees.TryGetValue(file, out SyntaxTree? newTree) ? newTree : file;
            foreach (KeyValuePair<string, int> error in CountErrors(changed.GetSemanticModel(after), cancellationToken))
            {
                if (!before.TryGetValue(error.Key, out int count) || error.Value > count)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static Dictionary<string, int> CountErrors(SemanticModel model, CancellationToken cancellationToken)
    {
        Dictionary<string, int> errors = new(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in model.GetDiagnostics(cancellationToken: cancellationToken))
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed)
            {
                string key = diagnostic.Id + diagnostic.GetMessage(CultureInfo.InvariantCulture);
                errors[key] = errors.TryGetValue(key, out int count) ? count + 1 : 1;
            }
        }

        return errors;
    }

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
