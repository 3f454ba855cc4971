using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Reads containers of values by key, from the expression that creates them and from what is written to them afterwards.</summary>
internal sealed class ContainerReader : IShapeReader
{
    public bool Read(Site site, FileReading file)
    {
        if (site.Key is ExpressionSyntax key)
        {
            return ReadOwnSetter(key, file) || (EntryPlace.Find(key) is EntryPlace place && file.Keys.Read(key) is string name && file.Names.Wire.IsWanted(name.Trim('"')) && Read(place, key, file));
        }

        if (site.Kind == SiteKind.Carrier)
        {
            return FindCarried(site.Token) is ExpressionSyntax carried
                && EntryPlace.Find(carried) is EntryPlace place
                && file.Choices?.Find(carried, file) is { IsEmpty: false }
                && Read(place, carried, file);
        }

        // input.negative_prompt = value, where input is dynamic.
        return site.Kind == SiteKind.Member
            && site.Token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } member } simple
            && member.Name == simple
            && assignment.Left == member
            && EntryPlace.IsSetting(assignment)
            && file.GetType(member.Expression) is { TypeKind: TypeKind.Dynamic }
            && Read(new EntryPlace(null, member.Expression, null), simple, file);
    }

    // `FrameKeyOf(model)`, `model.FrameKey()`
    private static ExpressionSyntax? FindCarried(SyntaxToken carrier)
    {
        ExpressionSyntax? name = carrier.Parent as SimpleNameSyntax;
        name = name?.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return name?.Parent is InvocationExpressionSyntax call && call.Expression == name ? call : name;
    }

    // What one method writes by way of another: all of it that goes into the same container.
    private static bool ReadOwnSetter(ExpressionSyntax key, FileReading file)
    {
        if (key.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } || OwnSetter.Read(call, file) is not OwnSetter setter)
        {
            return false;
        }

        SyntaxNode body = key.FindBody();
        if (!file.Begin(body, Holder.FindKey(setter.Container)))
        {
            return true;
        }

        ImmutableArray<PayloadEntry> entries = body.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Select(other => (Call: other, Written: OwnSetter.Read(other, file)))
            .Where(other => other.Written is not null && SymbolEqualityComparer.Default.Equals(other.Written.Container, setter.Container))
            .SelectMany(other => new WrittenEntry(file.Keys.Read(other.Written!.Key), other.Written.Key, other.Written.Value, other.Call).Expand(file))
            .Where(static entry => entry.Name is not null)
            .Select(entry => entry.Read(file, isWritten: true))
            .ToImmutableArray();
        if (!entries.IsEmpty)
        {
            file.Add(new PayloadDraft(setter.Kind.Shape, body, creation: null, setter.Container, entries[0].Name, entries, isPartial: true));
        }

        return true;
    }

    private static bool Read(EntryPlace place, SyntaxNode key, FileReading file)
    {
        if (place.Creation is { Parent: YieldStatementSyntax } yielded)
        {
            YieldedPairs.Read(yielded, file);
            return true;
        }

        if (place.Creation is InvocationExpressionSyntax call)
        {
            return PairArguments.AreTaken(call, file) && ReadCreation(call, file, PairArguments.Kind);
        }

        if (place.Creation is ExpressionSyntax created)
        {
            return ReadCreation(created, file);
        }

        if (OwnEntries.Read(place, key, file))
        {
            return true;
        }

        IContainerKind? kind = place.Call is null ? FindKind(file.GetType(place.Receiver!), file) : SetterCall.FindKind(place.Call, file);
        if (kind is null)
        {
            return place.Call is InvocationExpressionSyntax maker
                && (PairArguments.AreTaken(maker, file) ? ReadCreation(maker, file, PairArguments.Kind) : MakerCall.FindKind(maker, file) is IContainerKind made && ReadCreation(maker, file, made));
        }

        ExpressionSyntax target = place.Receiver ?? SetterCall.FindTarget(place.Call!, file)!;
        ExpressionSyntax start = CreationChain.FindStart(target, file);

        if (file.GetSymbol(start) is IPropertySymbol { ContainingType: { } owner } && OtherLibraries.HoldsOther(owner))
        {
            // `message.ApplicationProperties["key"] = value`
            return true;
        }

        if (Holder.Read(start, file) is not Holder holder || IsCopied(place.Call, file))
        {
            return place.Call is null || ReadCreation(start, file, kind);
        }

        SyntaxNode body = key.FindBody();
        List<HolderUse> uses = HolderUses.Find(holder, body, file);
        if (FindCreation(uses, key, file) is ExpressionSyntax creation)
        {
            return ReadCreation(creation, file, kind);
        }

        ReadWritten(holder, body, kind, uses, file);
        return true;
    }

    private static bool ReadCreation(ExpressionSyntax created, FileReading file, IContainerKind? kind = null)
    {
        created = created.SkipWrappers();
        ExpressionSyntax whole = CreationChain.FindEnd(created, file);
        kind = FindKind(created, whole, file) ?? kind;
        if (kind is null)
        {
            return false;
        }

        ExpressionSyntax root = CreationChain.FindRoot(whole);
        if (!file.Begin(root) || CreationSink.IsNoPayload(whole, file) || !file.Nesting.CanBeRequest(whole, file))
        {
            return true;
        }

        CreationContents contents = CreationContents.Read(whole, kind, file);
        Holder? holder = HolderOfCreation.Find(whole, file);
        List<PayloadEntry> entries = contents.Entries;
        bool isPartial = contents.IsPartial;
        if (holder is not null)
        {
            List<HolderUse> uses = HolderUses.Find(holder, whole.FindBody(), file);
            foreach (HolderUse use in uses)
            {
                if (use.Kind != HolderUseKind.Write
                    || FindCreation(uses, use.Node, file) is not ExpressionSyntax creation
                    || CreationChain.FindRoot(creation) != root)
                {
                    continue;
                }

                if (use.Entry!.Name is null)
                {
                    isPartial = true;
                }
                else
                {
                    entries.Add(use.Entry.Read(file, isWritten: true));
                }
            }

            entries.RemoveAll(entry => Removals.IsRemoved(entry, uses));
        }

        PayloadShape shape = holder is { Path: "" } && ContainerKinds.Find(holder.Symbol.FindHeldType()) is ExpandoKind ? FindDynamicShape(kind) : kind.Shape;
        file.Add(new PayloadDraft(
            root is AnonymousObjectCreationExpressionSyntax ? PayloadShape.AnonymousObject : shape,
            root,
            file.GetOperation(root),
            holder?.Symbol,
            CreationNames.Find(root),
            entries.ToImmutableArray(),
            isPartial));
        return true;
    }

    // What is written in one body to a container that comes from elsewhere.
    private static void ReadWritten(Holder holder, SyntaxNode body, IContainerKind kind, List<HolderUse> uses, FileReading file)
    {
        if (!file.Begin(body, holder.Key))
        {
            return;
        }

        ImmutableArray<PayloadEntry> entries = uses
            .Where(use => use is { Kind: HolderUseKind.Write, Entry.Name: not null } && FindCreation(uses, use.Node, file) is null)
            .Select(use => use.Entry!.Read(file, isWritten: true))
            .Where(entry => !Removals.IsRemoved(entry, uses))
            .ToImmutableArray();
        if (!entries.IsEmpty)
        {
            file.Add(new PayloadDraft(kind.Shape, body, creation: null, FindWhole(holder, entries[0].Name.SourceSpan.Start, file), entries[0].Name, entries, isPartial: true));
        }
    }

    // `request.Extra["key"] = value`, where what is in `Extra` is written beside the members of `request`: the object that goes on.
    private static ISymbol FindWhole(Holder holder, int place, FileReading file) =>
        holder is { Symbol: IPropertySymbol property, Owner.Length: > 0, Path: "" }
        && property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "JsonExtensionDataAttribute")
        && file.Model.LookupSymbols(place, name: holder.Owner).FirstOrDefault(static symbol => symbol is ILocalSymbol or IParameterSymbol) is ISymbol owner
            ? owner
            : holder.Symbol;

    /// <summary>The creation that a write is to: the last one before it that the holder is given where the write is.</summary>
    private static ExpressionSyntax? FindCreation(List<HolderUse> uses, SyntaxNode write, FileReading file)
    {
        ExpressionSyntax? found = null;
        foreach (HolderUse use in uses)
        {
            if (use.Kind == HolderUseKind.Assign
                && use.Node.SpanStart < write.SpanStart
                && !use.Node.Span.Contains(write.Span)
                && use.Node.FirstAncestorOrSelf<SyntaxNode>(node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax)?.Span.Contains(write.Span) == true)
            {
                found = HolderOfCreation.IsCreation(use.Value!, file) ? use.Value : null;
            }
        }

        return found;
    }

    // The result of an immutable dictionary's Add is another dictionary.
    private static bool IsCopied(InvocationExpressionSyntax? call, FileReading file) =>
        call is not null
        && call.Parent is not ExpressionStatementSyntax
        && file.GetType(call) is INamedTypeSymbol { Name: "ImmutableDictionary" or "IImmutableDictionary" or "ImmutableSortedDictionary" or "ImmutableList" };

    private static IContainerKind? FindKind(ExpressionSyntax created, ExpressionSyntax whole, FileReading file)
    {
        ITypeSymbol? type = created is InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax assignment }
            ? file.GetType(assignment.Left)
            : created is InitializerExpressionSyntax ? file.Model.GetTypeInfo(created, file.CancellationToken).ConvertedType : file.GetType(created);
        return ContainerKinds.Find(file.GetType(whole.SkipWrappers())) ?? FindKind(type, file);
    }

    private static IContainerKind? FindKind(ITypeSymbol? type, FileReading file) => ContainerKinds.Find(type) ?? OwnIndexer.FindKind(type, file);

    private static PayloadShape FindDynamicShape(IContainerKind kind) => kind is DictionaryKind ? PayloadShape.Dynamic : kind.Shape;
}
