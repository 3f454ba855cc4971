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
internal sealed class DestinationFinder(ProjectSearch search, Members members, TextEvaluator texts, EndpointCatalog catalog, ProjectEndpoints named)
{
    private const int MaximumCallers = 20;

    /// <summary>Where the payload goes, or null when nothing says so.</summary>
    public Destination? Find(PayloadDraft draft, CancellationToken cancellationToken)
    {
        Destination? found = Find(draft, texts: _texts, cancellationToken);
        return found is null && draft.Creation is not null
            ? FindAssuming(draft, new GuardFinder(new ConditionReader(_search, _texts, cancellationToken)).Find(draft.Creation), cancellationToken)
            : found;
    }

    private Destination? FindAssuming(PayloadDraft draft, List<IdTest> guards, CancellationToken cancellationToken) =>
        Assumptions.Find(guards, _texts, cancellationToken) is { Count: > 0 } assumed
        && Find(draft, _texts.Assuming(assumed), cancellationToken) is { Ids.IsEmpty: false } found
            ? found
            : null;

    private Destination? Find(PayloadDraft draft, TextEvaluator texts, CancellationToken cancellationToken)
    {
        Search one = new(this, texts, cancellationToken);
        ImmutableArray<EndpointMention> found = draft.Holder is INamedTypeSymbol type && draft.Creation is null
            ? one.FindOfType(type)
            : one.FindOfValue(draft.Creation, draft.Holder, draft.Root, draft.Shape == PayloadShape.Writer);
        return found.IsEmpty && !one.IsSent ? Destination.Nowhere : found.IsEmpty ? null : new Destination(found, one.IsNear || draft.Shape == PayloadShape.Dto);
    }

    /// <summary>Where one entry goes: the payload's endpoints that the conditions around its writing leave, or those that they name.</summary>
    public Destination? Find(PayloadEntry entry, PayloadDraft draft, Destination? payload, CancellationToken cancellationToken)
    {
        if (entry.Writing is null || ReferenceEquals(payload, Destination.Nowhere))
        {
            return payload;
        }

        Search one = new(this, _texts, cancellationToken);
        List<IdTest> guards = one.Guards.Find(entry.Writing);
        ImmutableArray<EndpointMention> own = payload is null ? ImmutableArray<EndpointMention>.Empty : Branches.Filter(payload.Mentions, entry.Writing.Syntax);
        if (guards.Count == 0)
        {
            return payload is null || own.Length == payload.Mentions.Length ? payload : own.IsEmpty ? null : new Destination(own);
        }

        ImmutableArray<EndpointMention> found = payload is null
            ? one.Filters.FindByGuards(guards)
            : one.Filters.Filter(own, guards);
        if (payload is { IsOpen: true } && (found.IsEmpty || found.Any(static mention => mention.Id is null)))
        {
            // The conditions may tell more than what is named beside the payload.
            ImmutableArray<EndpointMention> guarded = one.Filters.FindByGuards(guards);
            found = guarded.IsEmpty ? found : guarded;
        }

        return !found.IsEmpty ? new Destination(found) : payload is null ? FindAssuming(draft, guards, cancellationToken) : null;
    }

    private sealed class Search(DestinationFinder owner, TextEvaluator texts, CancellationToken cancellationToken)
    {
        private readonly MentionGatherer _mentions = new(owner._search, owner._members, texts, owner._catalog, cancellationToken);

        public GuardFinder Guards { get; } = new(new ConditionReader(owner._search, texts, cancellationToken));

        public MentionFilter Filters { get; } = new(owner._search, texts, owner._catalog, owner._named, cancellationToken);

        /// <summary>Whether what was found is named where the payload goes, rather than somewhere around it.</summary>
        public bool IsNear { get; private set; }

        private bool _isInCallback;

        // Whether all that takes the payload is known: the addresses of other calls are not its own.
        private bool _isWhole;

        /// <summary>Whether anything that was followed is sent, or given to whom it is not known.</summary>
        public bool IsSent { get; private set; }

        public ImmutableArray<EndpointMention> FindOfValue(IOperation? creation, ISymbol? holder, SyntaxNode root, bool isWriter = false, bool isRead = false)
        {
            PayloadFlow flow = new(owner._search, owner._members, _mentions, isRead ? null : holder, cancellationToken);
            if (creation is not null)
            {
                flow.Follow(PairArguments.Find(creation)?.Value ?? creation);
            }

            if (isWriter && FindWriterCreation(creation, holder) is IOperation writer)
            {
                flow.FollowTarget(writer);
            }

            // The expression that makes the payload is followed first: a property that all jobs have says less than this one's.
            if (holder is not null and not INamedTypeSymbol && !flow.Mentions.Any(static mention => mention.Id is not null))
            {
                flow.Follow(holder);
            }

            List<IdTest> guards = creation is null ? [] : Guards.Find(creation);
            ImmutableArray<EndpointMention> found = Settle(flow.Mentions, guards, creation?.Syntax ?? root);
            if (!found.IsEmpty)
            {
                IsNear = true;
                return found;
            }

            bool isSent = isWriter || flow.IsSent || (flow.IsReturned && !isRead);
            if (flow.IsPart || !isSent)
            {
                return ImmutableArray<EndpointMention>.Empty;
            }

            IsSent = true;
            _isWhole = creation is not null && !isWriter && flow.IsSent && !flow.IsReturned && !flow.IsKept;

            SyntaxNode place = creation?.Syntax ?? root;
            IsNear = !Filters.FindByGuards(guards).IsEmpty;
            found = FindAround(place, guards);
            if (!found.IsEmpty)
            {
                return found;
            }

            List<ImmutableArray<EndpointMention>> callers = [];
            foreach (IOperation caller in flow.Callers.Take(MaximumCallers))
            {
                List<IdTest> conditions = Guards.Find(caller);
                conditions.AddRange(guards);
                callers.Add(FindAround(caller.Syntax, conditions));
            }

            found = MentionGatherer.Merge(callers);
            if (!found.IsEmpty)
            {
                return found;
            }

            found = FindInTypes(place, guards);
            found = found.IsEmpty ? MentionGatherer.Merge(flow.Callers.Take(MaximumCallers).Select(caller => FindInTypes(caller.Syntax, guards))) : found;
            return found.IsEmpty ? FindOfCallback(place) : found;
        }

        // What the framework calls back is written for the object that it is called on, or the type that it converts.
        private ImmutableArray<EndpointMention> FindOfCallback(SyntaxNode place)
        {
            if (_isInCallback
                || place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not MethodDeclarationSyntax declaration
                || owner._search.GetModel(place.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is not IMethodSymbol { OverriddenMethod: IMethodSymbol overridden, ContainingType: INamedTypeSymbol type }
                || owner._search.FindDeclaration(overridden.OriginalDefinition, cancellationToken) is not null)
            {
                return ImmutableArray<EndpointMention>.Empty;
            }

            _isInCallback = true;
            ImmutableArray<EndpointMention> found = overridden.ContainingType is { Name: "JsonConverter", TypeArguments: { Length: 1 } converted } && converted[0] is INamedTypeSymbol dto
                ? FindOfType(dto)
                : MentionGatherer.Merge(type.InstanceConstructors
                    .SelectMany(constructor => owner._members.FindCalls(constructor, cancellationToken))
                    .Where(static call => call is IObjectCreationOperation)
                    .Select(creation => FindOfValue(creation, null, creation.Syntax)));
            _isInCallback = false;
            return found;
        }

        private IOperation? FindWriterCreation(IOperation? creation, ISymbol? writer) =>
            creation is null && writer is ILocalSymbol && owner._search.FindDeclaration(writer, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                ? owner._search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)?.SkipConversions() as IObjectCreationOperation
                : creation;

        public ImmutableArray<EndpointMention> FindOfType(INamedTypeSymbol type)
        {
            List<ImmutableArray<EndpointMention>> found = [];
            IEnumerable<INamedTypeSymbol> types = type.IsSealed || type.IsValueType ? [type] : owner._members.FindDerived(type, cancellationToken).Concat([type]);
            foreach (IMethodSymbol constructor in types.SelectMany(static one => one.InstanceConstructors))
            {
                foreach (IOperation creation in owner._members.FindCalls(constructor, cancellationToken).Where(static call => call is IObjectCreationOperation))
                {
                    found.Add(FindOfValue(creation, null, creation.Syntax));
                }
            }

            ImmutableArray<EndpointMention> all = MentionGatherer.Merge(found);
            all = all.IsEmpty ? FindOfHolders(type) : all;
            if (all.Any(static mention => mention.Id is null) && FindOwn(type) is { IsEmpty: false } own && own.All(one => all.Any(mention => mention.Id is not null && string.Equals(mention.Id, one.Id, StringComparison.Ordinal))))
            {
                // It is sent where an object itself says, and this type's say this.
                return own;
            }

            return !all.IsEmpty ? all : IsSent ? FindOwn(type) : _mentions.GatherConstants(type);
        }

        // What a type says of where it goes, or what is declared for it: `class Text : IEndpoint<TextInput>`.
        private ImmutableArray<EndpointMention> FindOwn(INamedTypeSymbol type) => MentionGatherer.Merge(
            owner._search.FindIdentifiers(type.Name, cancellationToken)
                .Where(static token => token.Parent?.Parent is TypeArgumentListSyntax)
                .Select(static token => token.Parent!.FirstAncestorOrSelf<BaseTypeSyntax>()?.FirstAncestorOrSelf<TypeDeclarationSyntax>())
                .OfType<TypeDeclarationSyntax>()
                .Distinct()
                .Select(declaration => owner._search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken))
                .OfType<INamedTypeSymbol>()
                .Where(other => other.AllInterfaces.Append(other.BaseType).Any(contract => contract?.TypeArguments.Contains(type, SymbolEqualityComparer.Default) == true))
                .Prepend(type)
                .Select(other => _mentions.GatherMembers(other)));

        // Parameters and variables of the type: it may come from a deserialiser or a mapper.
        private ImmutableArray<EndpointMention> FindOfHolders(INamedTypeSymbol type)
        {
            List<ImmutableArray<EndpointMention>> found = [];
            foreach (SyntaxToken token in owner._search.FindIdentifiers(type.Name, cancellationToken))
            {
                if (token.Parent is not SimpleNameSyntax name)
                {
                    continue;
                }

                SyntaxNode? declaration = name.FirstAncestorOrSelf<SyntaxNode>(static node =>
                    node is ParameterSyntax or VariableDeclarationSyntax or InvocationExpressionSyntax or MemberDeclarationSyntax);
                SemanticModel model = owner._search.GetModel(name.SyntaxTree);
                ISymbol? holder = declaration switch
                {
                    ParameterSyntax parameter => model.GetDeclaredSymbol(parameter, cancellationToken),
                    VariableDeclarationSyntax { Variables.Count: > 0 } variables => model.GetDeclaredSymbol(variables.Variables[0], cancellationToken),
                    PropertyDeclarationSyntax property => model.GetDeclaredSymbol(property, cancellationToken),
                    _ => null,
                };
                if (holder is not null)
                {
                    found.Add(FindOfValue(null, holder, name, isRead: true));
                    if (holder is IParameterSymbol { ContainingSymbol: IMethodSymbol { IsAbstract: true } method })
                    {
                        found.Add(_mentions.GatherAttributes(method));
                    }
                }
                else if (declaration is InvocationExpressionSyntax call && model.GetOperation(call, cancellationToken) is IOperation operation)
                {
                    found.Add(FindOfValue(operation, null, name, isRead: true));
                }
            }

            return MentionGatherer.Merge(found);
        }

        private ImmutableArray<EndpointMention> FindAround(SyntaxNode place, List<IdTest> guards)
        {
            ImmutableArray<EndpointMention> found = Filters.FindByGuards(guards);
            if (!found.IsEmpty)
            {
                return found;
            }

            SemanticModel model = owner._search.GetModel(place.SyntaxTree);
            SyntaxNode? body = null;
            for (SyntaxNode? node = place; node is not null; node = node.Parent)
            {
                if (node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or CompilationUnitSyntax)
                {
                    body = node;
                    if (model.GetDeclaredSymbol(node, cancellationToken) is IMethodSymbol method)
                    {
                        found = Settle(_mentions.GatherParameters(method), guards, place);
                        if (!found.IsEmpty)
                        {
                            return found;
                        }
                    }

                    if (node is not LocalFunctionStatementSyntax)
                    {
                        break;
                    }
                }
                else if (node is BaseTypeDeclarationSyntax)
                {
                    break;
                }
            }

            return body is null || (body is CompilationUnitSyntax { Members: var statements } && !statements.Any(static member => member is GlobalStatementSyntax))
                ? ImmutableArray<EndpointMention>.Empty
                : Settle(_mentions.GatherBody(body, FindTaken(place)), guards, place);
        }

        private ImmutableArray<EndpointMention> FindInTypes(SyntaxNode place, List<IdTest> guards)
        {
            SemanticModel model = owner._search.GetModel(place.SyntaxTree);
            for (TypeDeclarationSyntax? declaration = place.FirstAncestorOrSelf<TypeDeclarationSyntax>();
                declaration is not null;
                declaration = declaration.Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>())
            {
                if (model.GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol type)
                {
                    continue;
                }

                ImmutableArray<EndpointMention> found = Settle(FindInType(type, FindTaken(place)), guards, place);
                if (!found.IsEmpty)
                {
                    return found;
                }
            }

            return ImmutableArray<EndpointMention>.Empty;
        }

        private TakenAddresses? FindTaken(SyntaxNode place) => _isWhole ? new TakenAddresses(owner._search, place, cancellationToken) : null;

        private ImmutableArray<EndpointMention> FindInType(INamedTypeSymbol type, TakenAddresses? taken)
        {
            ImmutableArray<EndpointMention> found = _mentions.GatherMembers(type, taken);
            if (!found.IsEmpty)
            {
                return found;
            }

            found = MentionGatherer.Merge(type.DeclaringSyntaxReferences
                .Where(reference => owner._search.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
                .Select(reference => _mentions.GatherBody(reference.GetSyntax(cancellationToken), taken)));
            if (!found.IsEmpty)
            {
                return found;
            }

            if (type.IsAbstract || type.TypeKind == TypeKind.Interface)
            {
                return MentionGatherer.Merge(owner._members.FindDerived(type, cancellationToken).Select(derived => _mentions.GatherMembers(derived)));
            }

            return type.BaseType is { SpecialType: SpecialType.None } parent ? _mentions.GatherMembers(parent) : ImmutableArray<EndpointMention>.Empty;
        }

        // What is named, without what the conditions exclude.
        private ImmutableArray<EndpointMention> Settle(ImmutableArray<EndpointMention> mentions, List<IdTest> guards, SyntaxNode place)
        {
            mentions = Branches.Filter(mentions, place);
            if (mentions.IsEmpty)
            {
                return mentions;
            }

            ImmutableArray<EndpointMention> left = Filters.Filter(mentions, guards);
            return left.IsEmpty ? Filters.FindByGuards(guards) is { IsEmpty: false } guarded ? guarded : mentions.Clear() : left;
        }
    }

    private readonly ProjectSearch _search = search;
    private readonly Members _members = members;
    private readonly TextEvaluator _texts = texts;
    private readonly EndpointCatalog _catalog = catalog;
    private readonly ProjectEndpoints _named = named;
}
