using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects;
using KlingGen.CodeFixes.Checks;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Decides what changes in one payload when its group moves. All questions are asked of the original trees.</summary>
internal sealed class PayloadPlanner(KlingProject project, PayloadSurvey survey, PayloadGroup group, PayloadRoute route, Refusal refusal, CancellationToken cancellationToken)
{
    private readonly KeyNames _keys = new(survey.Untyped.Search, cancellationToken);

    /// <summary>What changes, none where the payload is right already; null where it cannot move without a loss or a doubt.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? Plan(UntypedPayload payload)
    {
        PayloadDraft draft = payload.Draft;
        if (FindObstacle(draft) is string obstacle)
        {
            refusal.Say(obstacle);
            return null;
        }

        Dictionary<PayloadEntry, EntryFate> fates = [];
        for (int i = 0; i < draft.Entries.Length; i++)
        {
            if (route.Decide(payload, draft.Entries[i], payload.EntryDestinations[i]) is not EntryFate fate)
            {
                refusal.Say($"'{draft.Entries[i].WireName}' has no place where it would go, or the endpoints that it can go to want different things of it");
                return null;
            }

            fates.Add(draft.Entries[i], fate);
        }

        ImmutableArray<DefaultMigration> defaults = FindDefaults(payload);
        if (defaults.IsEmpty && fates.Values.All(static fate => fate.Action is null))
        {
            return [];
        }

        if (FindOtherAssumption(payload, defaults) is string assumption)
        {
            refusal.Say(assumption);
            return null;
        }

        KeyReads reads = new(payload, survey.Untyped, cancellationToken);
        foreach (PayloadEntry entry in draft.Entries)
        {
            if (fates[entry].Action is not null && entry.IsGivenElsewhere)
            {
                refusal.Say($"'{entry.WireName}' is named where other payloads get their names too");
                return null;
            }

            if (entry.IsPicked)
            {
                refusal.Say($"'{entry.WireName}' is written by a method that knows the names it lets through");
                return null;
            }

            if (fates[entry].Action is not null && reads.Find(entry) is SyntaxNode read)
            {
                refusal.Say($"'{entry.WireName}' is looked for at {CodePlace.Of(read)}, where it would be missing then");
                return null;
            }

            if (fates[entry] is { Action: ParameterAction.Fold, To: string into } && !entry.IsConstantNull)
            {
                foreach (string name in new[] { into, entry.WireName })
                {
                    if (reads.FindOtherWrite(name) is SyntaxNode write)
                    {
                        refusal.Say($"'{name}' is written again at {CodePlace.Of(write)}: words of '{entry.WireName}' in '{into}' would be lost then, or stay");
                        return null;
                    }
                }
            }
        }

        if (draft is { Shape: PayloadShape.Dto, Root: TypeDeclarationSyntax, Holder: INamedTypeSymbol type }
            && fates.Values.Any(static fate => fate.Action is not null)
            && new ReadObjects(survey.Untyped.Search, cancellationToken).Find(type) is SyntaxNode reading)
        {
            refusal.Say($"objects of '{type.Name}' are also read at {CodePlace.Of(reading)}: what is there would be lost under another name, or without its member");
            return null;
        }

        List<(SyntaxTree Tree, TextChange Change)>? planned = draft.Shape switch
        {
            // Text that is appended piece by piece is no one expression.
            PayloadShape.JsonText when draft.Root is not ExpressionSyntax => null,
            PayloadShape.JsonText => new JsonTextMove(payload, fates, defaults, survey.Untyped.Search, project.Contracts.GetStructure(cancellationToken), cancellationToken).Plan(),
            PayloadShape.Dto when draft.Root is TypeDeclarationSyntax => new DtoMove(draft, project, survey.Untyped.Search, cancellationToken).Plan(fates, defaults),
            _ => PlanEntries(draft, fates, defaults, reads),
        };
        if (planned is null)
        {
            refusal.Say(draft.Shape switch
            {
                PayloadShape.JsonText => "it is JSON in a text in which what changes cannot be written without a doubt",
                PayloadShape.Dto => "its class, or the code that creates it, leaves no certain place for what changes",
                _ => "what changes cannot be written in its place",
            });
        }

        return planned;
    }

    private string? FindObstacle(PayloadDraft draft) =>
        draft.Root.ContainsDirectives ? "it holds a directive such as #if or #pragma"
        : draft.Root.ContainsDiagnostics ? "its code does not compile"
        : IsMerged(draft) ? "it is merged into another object"
        : null;

    /// <summary>The generated request that an inline payload becomes, in its place; null where an entry has no place in it.</summary>
    public TextChange? PlanTyped(UntypedPayload payload, INamedTypeSymbol request)
    {
        PayloadDraft draft = payload.Draft;
        Dictionary<PayloadEntry, EntryFate> fates = [];
        for (int i = 0; i < draft.Entries.Length; i++)
        {
            if (route.Decide(payload, draft.Entries[i], payload.EntryDestinations[i]) is not EntryFate fate)
            {
                return null;
            }

            fates.Add(draft.Entries[i], fate);
        }

        SemanticModel model = survey.Untyped.Search.GetModel(draft.Root.SyntaxTree);
        PayloadEdits edits = new(draft, model, model.SyntaxTree.GetText(cancellationToken));
        ImmutableArray<DefaultMigration> defaults = FindDefaults(payload);

        // A value that is null says as little as none, in a generated request too.
        return TryMoveAll(edits, fates, [], isTyped: true) && defaults.All(assumed => draft.Find(assumed.WireName) is null || new PayloadDefault(edits, new KeyReads(payload, survey.Untyped, cancellationToken), refusal, cancellationToken).TryState(assumed))
            ? new TypedPayload(edits, project.Symbols, request).Write(entry => fates[entry].To ?? entry.WireName, defaults)
            : null;
    }

    private List<(SyntaxTree Tree, TextChange Change)>? PlanEntries(PayloadDraft draft, Dictionary<PayloadEntry, EntryFate> fates, ImmutableArray<DefaultMigration> defaults, KeyReads reads)
    {
        SemanticModel model = survey.Untyped.Search.GetModel(draft.Root.SyntaxTree);
        PayloadEdits edits = new(draft, model, model.SyntaxTree.GetText(cancellationToken));
        List<(SyntaxTree Tree, TextChange Change)> changes = [];
        if (!TryMoveAll(edits, fates, changes)
            || !defaults.All(assumed => new PayloadDefault(edits, reads, refusal, cancellationToken).TryState(assumed) || refusal.Say($"there is no certain place to state {assumed.WireName} = {assumed.Value}, which was relied on"))
            || edits.GetChanges() is not List<TextChange> own)
        {
            return null;
        }

        changes.AddRange(own.Select(change => (draft.Root.SyntaxTree, change)));
        return changes;
    }

    private bool TryMoveAll(PayloadEdits edits, Dictionary<PayloadEntry, EntryFate> fates, List<(SyntaxTree Tree, TextChange Change)> changes, bool isTyped = false)
    {
        foreach (PayloadEntry entry in edits.Draft.Entries)
        {
            EntryFate fate = fates[entry];
            PayloadFold? fold = fate.Action == ParameterAction.Fold ? new PayloadFold(edits, project, IsFilledBefore(edits.Draft, fate.To!), cancellationToken) : null;
            bool isMoved = fate.Action switch
            {
                null => true,
                ParameterAction.Rename => TryRename(edits, entry, fate.To!, changes),
                ParameterAction.Drop => edits.TryRemove(entry),
                _ => !IsCopiedWithOther(edits, fate.To!) && fold!.TryApply(entry, fate.To!) && !(isTyped && fold.Elsewhere.Count > 0),
            };
            changes.AddRange((fold?.Elsewhere ?? []).Select(change => (edits.Draft.Root.SyntaxTree, change)));
            if (!isMoved)
            {
                return refusal.Say(fate.Action switch
                {
                    ParameterAction.Rename => $"'{entry.WireName}' cannot be renamed where it is written",
                    ParameterAction.Drop => $"'{entry.WireName}' cannot be taken out: its value might do something when it is worked out, or stands where no entry can be left out",
                    _ when fold is { IsChanging: true } => $"'{entry.WireName}' is set anew, taken back, or set in rounds or after the payload was sent, where words in '{fate.To}' would stay",
                    _ => $"the '{fate.To}' that would take the words of '{entry.WireName}' is not seen beside it, may not be there yet, or is another one in a copy",
                });
            }
        }

        return true;
    }

    // `body with { prompt = "..." }`, or a clone that is given another: what a copy replaces would take the words out again.
    private bool IsCopiedWithOther(PayloadEdits edits, string into)
    {
        SyntaxNode body = edits.Draft.Root.FindBody();
        if (edits.Draft.Creation?.Type is INamedTypeSymbol { IsAnonymousType: true } type)
        {
            return body.DescendantNodes().OfType<WithExpressionSyntax>().Any(copy =>
                copy.Initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(entry => IsText(entry.Left.ToString(), into))
                && SymbolEqualityComparer.Default.Equals(edits.Model.GetTypeInfo(copy, cancellationToken).Type, type));
        }

        return edits.Draft.Holder is ISymbol holder
            && body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
                call.FindMethodName() is "DeepClone" or "Clone" or "ToDictionary"
                && string.Equals(call.FindReceiver()?.ToString(), holder.Name, StringComparison.Ordinal))
            && body.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(literal =>
                literal.Token.Value is string key
                && IsText(key, into)
                && !edits.Draft.Root.Span.Contains(literal.Span)
                && !edits.Draft.Entries.Any(entry => entry.Name.SourceSpan == literal.Span || entry.Syntax?.Span.Contains(literal.Span) == true));
    }

    private bool IsText(string name, string into) =>
        string.Equals(name, into, StringComparison.Ordinal) || project.Contracts.GetStructure(cancellationToken).FindLists(into).Contains(name, StringComparer.Ordinal);

    private bool TryRename(PayloadEdits edits, PayloadEntry entry, string name, List<(SyntaxTree Tree, TextChange Change)> changes)
    {
        if (edits.Draft.Find(name) is not null || edits.Find(entry) is not EntrySyntax written || _keys.Rename(entry, name, changes) is not string text)
        {
            return false;
        }

        written.Edit.Name = text;
        foreach ((TextSpan place, SyntaxTree tree) in AnonymousReads.Find(entry, survey.Untyped.Search, cancellationToken))
        {
            changes.Add((tree, new TextChange(place, name)));
        }

        return true;
    }

    // The object that all is written into says what it relied on; a helper that adds to it does not.
    private ImmutableArray<DefaultMigration> FindDefaults(UntypedPayload payload)
    {
        if (payload.Draft.Creation is null && (payload.Draft.Shape == PayloadShape.Dto ? HasBase(payload.Draft) : payload.Draft.IsPartial && IsFilledElsewhere(payload.Draft)))
        {
            return ImmutableArray<DefaultMigration>.Empty;
        }

        return [.. (payload.Destination?.Ids ?? []).Where(route.Targets.ContainsKey).SelectMany(id => route.Targets[id].Defaults).Distinct()];
    }

    // What both families are sent: the value that V3 assumed would be said to O3 as well, which assumes another.
    private string? FindOtherAssumption(UntypedPayload payload, ImmutableArray<DefaultMigration> defaults)
    {
        foreach (DefaultMigration assumed in defaults.Where(assumed => payload.Draft.Find(assumed.WireName) is null or { IsConstantNull: true }))
        {
            foreach (string id in (payload.Destination?.Ids ?? []).Where(id => !route.Targets.ContainsKey(id)))
            {
                if (project.Contracts.GetContracts(cancellationToken).FindRequest(id) is ObjectType request
                    && request.Find(assumed.WireName)?.Default is { } other
                    && !string.Equals(other.ToString(), assumed.Value, StringComparison.Ordinal))
                {
                    return $"it is also sent to {id}, which assumes {assumed.WireName} = {other} where {assumed.Value} is assumed now: state {assumed.WireName} in it";
                }
            }
        }

        return null;
    }

    private bool HasBase(PayloadDraft draft) =>
        draft.Holder is INamedTypeSymbol { BaseType: INamedTypeSymbol parent } && group.Payloads.Any(other => SymbolEqualityComparer.Default.Equals(other.Draft.Holder, parent));

    // `node["duration"] = ...` on what a template was parsed into: the template says it.
    private bool IsDerivedFrom(PayloadDraft draft, PayloadDraft other) =>
        other != draft && other.Root is ExpressionSyntax payload && DerivedHolders.Find(payload, survey.Untyped, cancellationToken).Any(holder => SymbolEqualityComparer.Default.Equals(holder, draft.Holder));

    private bool IsFilledElsewhere(PayloadDraft draft)
    {
        SyntaxNode body = draft.Root.FindBody();
        return group.Payloads.Any(other => IsDerivedFrom(draft, other.Draft)) || group.Payloads.Any(other => other.Draft.Creation is not null
            && other.Draft.Root.FindBody() is SyntaxNode origin
            && (origin == body || Calls(origin, body) || Calls(body, origin)));
    }

    // What is merged into another object has neither its prompt nor its defaults.
    private bool IsMerged(PayloadDraft draft) => draft.Root.FindBody().DescendantNodes().Any(node => node switch
    {
        InvocationExpressionSyntax call => call.FindMethodName() is "Merge" or "Concat" or "Union" && (call.ArgumentList.Span.Contains(draft.Root.Span) || Mentions(call, draft.Holder)),
        // What is alone in its brackets is a copy.
        SpreadElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: > 1 } } spread => spread.Span.Contains(draft.Root.Span) || Mentions(spread, draft.Holder),
        _ => false,
    });

    private bool Mentions(SyntaxNode node, ISymbol? holder) => holder is ILocalSymbol && node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
        string.Equals(name.Identifier.ValueText, holder.Name, StringComparison.Ordinal)
        && SymbolEqualityComparer.Default.Equals(survey.Untyped.Search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol, holder));

    // `var body = Common(prompt);`, where the method always writes the parameter into what it gives.
    private bool IsFilledBefore(PayloadDraft draft, string name) =>
        draft is { IsPartial: true, Holder: ILocalSymbol local }
        && survey.Untyped.Search.FindDeclaration(local, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax call }
        && survey.Untyped.Search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } method
        && survey.Untyped.Search.FindDeclaration(method, cancellationToken) is SyntaxNode maker
        && group.Payloads.Any(other => other.Draft.Creation is not null
            && other.Draft.Root.FindBody() == maker
            && other.Draft.Entries.Any(entry => string.Equals(entry.WireName, name, StringComparison.Ordinal) && entry is { Writing: null, IsConstantNull: false }));

    private static bool Calls(SyntaxNode body, SyntaxNode other) => other is MethodDeclarationSyntax method
        && body.DescendantTokens().Any(token => string.Equals(token.ValueText, method.Identifier.ValueText, StringComparison.Ordinal));
}
