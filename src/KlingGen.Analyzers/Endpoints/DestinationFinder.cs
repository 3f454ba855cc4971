using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>Finds the endpoints a payload can go to. What stands nearest to it decides: the call that takes it, the conditions it is made under, its method, its type.</summary>
internal sealed class DestinationFinder(ProjectSearch search, TextEvaluator texts, EndpointCatalog catalog, ProjectEndpoints named, ImmutableArray<string> ruleNames)
{
    /// <summary>Where the payload goes, or null when nothing says so.</summary>
    public Destination? Find(PayloadDraft draft, CancellationToken cancellationToken)
    {
        StatedArguments stated = FindStated(draft, null, cancellationToken);
        if (stated.IsNeverReached)
        {
            return Destination.Nowhere;
        }

        TextEvaluator texts = FindTexts(stated);
        Destination? found = Find(draft, texts, cancellationToken);
        return found is null && draft.Creation is not null
            ? FindAssuming(draft, new GuardFinder(new ConditionReader(search, texts, cancellationToken)).Find(draft.Creation), texts, cancellationToken)
            : found;
    }

    // The calls by which what is made or written does not come about.
    private StatedArguments FindStated(PayloadDraft draft, PayloadEntry? entry, CancellationToken cancellationToken)
    {
        StatedArguments stated = new(search, texts.Members, cancellationToken);
        GuardFinder guards = new(new ConditionReader(search, texts, cancellationToken));
        foreach (IOperation place in new[] { draft.Creation, entry?.Writing }.OfType<IOperation>())
        {
            stated.Add(guards.FindAll(place));
        }

        if (entry?.Writing is { SemanticModel: { } model } writing
            && draft.Holder is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false }
            && model.GetEnclosingSymbol(writing.Syntax.SpanStart, cancellationToken) is IMethodSymbol step
            && SymbolEqualityComparer.Default.Equals(step.ContainingType, draft.Holder.ContainingType))
        {
            stated.Excluded.UnionWith(new BuilderSteps(search, texts.Members, cancellationToken).FindWithout(step.OriginalDefinition));
        }

        return stated;
    }

    private TextEvaluator FindTexts(StatedArguments stated) => stated.Excluded.Count == 0 ? texts : texts.Without(stated.Excluded);

    private Destination? FindAssuming(PayloadDraft draft, List<IdTest> guards, TextEvaluator texts, CancellationToken cancellationToken) =>
        Assumptions.Find(guards, texts, cancellationToken) is { Count: > 0 } assumed
        && Find(draft, texts.Assuming(assumed), cancellationToken) is { Ids.IsEmpty: false } found
            ? found
            : null;

    private Destination? Find(PayloadDraft draft, TextEvaluator texts, CancellationToken cancellationToken, PayloadEntry? only = null)
    {
        DestinationSearch one = CreateSearch(draft, texts, cancellationToken, only);
        ImmutableArray<EndpointMention> found = draft.Holder is INamedTypeSymbol type && draft.Creation is null
            ? one.FindOfType(type)
            : one.FindOfValue(draft.Creation, draft.Holder, draft.Root, draft.Shape == PayloadShape.Writer);
        if (one.IsSeenSent && !draft.Beside.IsEmpty && catalog.Read(ReadBeside(draft)) is var beside && beside.Any(static mention => mention.Id is not null))
        {
            // The text says itself where it goes, whoever passes it on.
            return new Destination(beside.RemoveAll(static mention => mention.Id is null), isNear: true, one.IsDivided);
        }

        if (draft is { Shape: not PayloadShape.Dto, Holder: INamedTypeSymbol, Creation: null } && !one.IsNear)
        {
            // A container of the program's own that goes to no endpoint in sight: what its type names is for something else.
            return Destination.Nowhere;
        }

        if (found.IsEmpty && one.IsSent && draft is { Shape: PayloadShape.Dto, Creation: IObjectCreationOperation { Type: INamedTypeSymbol created } })
        {
            // It is sent where an object says, and its type says it for all of them.
            found = one.FindOwn(created);
        }

        return found.IsEmpty && !one.IsSent ? Destination.Nowhere : found.IsEmpty ? null : new Destination(found, one.IsNear || draft.Shape == PayloadShape.Dto, one.IsDivided);
    }

    private static TextSet ReadBeside(PayloadDraft draft) =>
        draft.Beside.Aggregate(TextSet.None, (all, text) => all.Union(TextSet.Of(text, draft.Creation?.Syntax ?? draft.Root)));

    /// <summary>Where one entry goes: the payload's endpoints that the conditions around its writing leave, or those that they name.</summary>
    public Destination? Find(PayloadEntry entry, PayloadDraft draft, Destination? payload, CancellationToken cancellationToken)
    {
        if (payload is { IsDivided: true } && ruleNames.Contains(entry.WireName))
        {
            payload = Find(draft, FindTexts(FindStated(draft, entry, cancellationToken)), cancellationToken, entry);
        }

        if (entry.Writing is null || ReferenceEquals(payload, Destination.Nowhere))
        {
            return payload;
        }

        StatedArguments stated = FindStated(draft, entry, cancellationToken);
        if (stated.IsNeverReached)
        {
            return Destination.Nowhere;
        }

        TextEvaluator texts = FindTexts(stated);
        payload = stated.Excluded.Count == 0 ? payload : Find(draft, texts, cancellationToken, payload is { IsDivided: true } ? entry : null);
        DestinationSearch one = CreateSearch(draft, texts, cancellationToken);
        List<IdTest> guards = one.Guards.Find(entry.Writing);
        ImmutableArray<EndpointMention> own = payload is null ? ImmutableArray<EndpointMention>.Empty : Branches.Filter(payload.Mentions, entry.Writing.Syntax);
        if (own.IsEmpty && payload is not null && OutlivesBranch(draft.Holder, entry.Writing.Syntax))
        {
            own = payload.Mentions;
        }

        if (entry.Choice is PossibleText choice)
        {
            // `input[FrameKey(model)] = image`: the arm that gives the name goes with that of the endpoint.
            SyntaxNode place = choice.Place ?? choice.Origin;
            guards.AddRange(search.GetModel(place.SyntaxTree).GetOperation(place, cancellationToken) is IOperation chosen ? one.Guards.Find(chosen) : []);
        }

        if (entry.Choice?.Row is SyntaxNode row)
        {
            own = own.RemoveAll(mention => mention.Row != row);
            if (own.IsEmpty || KnowsOthers(own, payload!, draft, entry))
            {
                return Destination.Nowhere;
            }
        }

        ImmutableArray<EndpointMention> meant = own.IsEmpty ? own : one.Types.Filter(own, one.Guards.FindFlags(entry.Writing));
        if (meant.IsEmpty && !own.IsEmpty)
        {
            // No object that goes to an endpoint in sight writes it.
            return Destination.Nowhere;
        }

        own = meant;
        if (guards.Count == 0)
        {
            return payload is null || own.Length == payload.Mentions.Length ? payload : own.IsEmpty ? null : new Destination(own);
        }

        ImmutableArray<EndpointMention> found = payload is null ? one.Filters.FindByGuards(guards)
            : one.Filters.Filter(payload.IsNear ? own : Aliases.Settle(own, guards), guards);
        if (payload is { IsOpen: true } && (found.IsEmpty || found.Any(static mention => mention.Id is null)))
        {
            // The conditions may tell more than what is named beside the payload.
            ImmutableArray<EndpointMention> guarded = one.Filters.FindByGuards(guards);
            found = guarded.IsEmpty ? found : guarded;
        }

        return !found.IsEmpty ? new Destination(found) : payload is null ? FindAssuming(draft, guards, texts, cancellationToken) : null;
    }

    // A catalogue whose rows of another family name something else has been moved.
    private static bool KnowsOthers(ImmutableArray<EndpointMention> own, Destination payload, PayloadDraft draft, PayloadEntry entry)
    {
        HashSet<string> families = [.. own.Select(Families.Find).OfType<string>()];
        return payload.Mentions.Any(mention => Families.Find(mention) is string family
            && !families.Contains(family)
            && !draft.Entries.Any(other => other.Choice?.Row is SyntaxNode row && row == mention.Row && string.Equals(other.WireName, entry.WireName, StringComparison.Ordinal)));
    }

    /// <summary>Whether the conditions around code that writes to a payload leave none of its endpoints: what is written there is for others.</summary>
    public bool IsForOthers(IOperation writing, PayloadDraft draft, Destination payload, CancellationToken cancellationToken)
    {
        DestinationSearch one = CreateSearch(draft, texts, cancellationToken);
        List<IdTest> guards = one.Guards.Find(writing);
        return guards.Count > 0 && one.Filters.Filter(payload.Mentions, guards).IsEmpty;
    }

    // `if (isSetting) { session.Extra["key"] = value; return; }`: a later call sends what a member holds, by the other branch.
    private static bool OutlivesBranch(ISymbol? holder, SyntaxNode writing) =>
        holder is IFieldSymbol or IPropertySymbol
        && writing.FirstAncestorOrSelf<StatementSyntax>()?.Parent is SyntaxNode branch
        && branch.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == holder.Name).All(IsOnlyWritten);

    private static bool IsOnlyWritten(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            ElementAccessExpressionSyntax element => element.Expression == whole,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "Remove" } method => method.Expression == whole && method.Parent is InvocationExpressionSyntax,
            _ => false,
        };
    }

    private DestinationSearch CreateSearch(PayloadDraft draft, TextEvaluator texts, CancellationToken cancellationToken, PayloadEntry? only = null) =>
        new(search, texts, catalog, named, only is null ? [.. draft.Entries.Select(static entry => entry.WireName).Where(ruleNames.Contains)] : [only.WireName], only is not null, cancellationToken);
}
