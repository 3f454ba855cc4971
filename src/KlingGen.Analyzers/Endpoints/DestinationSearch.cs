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

/// <summary>One search for where a payload goes.</summary>
/// <param name="search">The project's files.</param>
/// <param name="texts">What texts expressions can have.</param>
/// <param name="catalog">The endpoints that are described.</param>
/// <param name="named">The endpoints that the project names.</param>
/// <param name="names">Those names of the payload's entries that a rule is about.</param>
/// <param name="isOne">Whether one of them is followed by itself.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed partial class DestinationSearch(
    ProjectSearch search, TextEvaluator texts, EndpointCatalog catalog, ProjectEndpoints named, IReadOnlyCollection<string> names, bool isOne, CancellationToken cancellationToken)
{
    private const int MaximumCallers = 20;

    private MentionGatherer _mentions = new(search, texts.Members, texts, catalog, cancellationToken);

    public GuardFinder Guards { get; } = new(new ConditionReader(search, texts, cancellationToken));

    public MentionFilter Filters { get; } = new(search, texts, catalog, named, cancellationToken);

    private PlaceFilter Places => new(new ConditionReader(search, texts, cancellationToken), Filters);

    public TypeFlags Types => new(search, texts.Members, _mentions, cancellationToken);

    private readonly HashSet<SyntaxNode> _elsewhere = [];

    // Of what is made: the conditions that are about its object's type.
    private List<IdTest> _flags = [];

    /// <summary>Whether what was found is named where the payload goes, rather than somewhere around it.</summary>
    public bool IsNear { get; private set; }

    /// <summary>Whether anything that was followed is sent, or given to whom it is not known.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Whether anything that was followed is sent as a request, or given to those who may do so.</summary>
    public bool IsRequest { get; private set; }

    /// <summary>Whether a library for requests is seen to be given it.</summary>
    public bool IsSeenSent { get; private set; }

    /// <summary>Whether the names go different ways: some of them are left out or renamed as the payload is copied.</summary>
    public bool IsDivided { get; private set; }

    public ImmutableArray<EndpointMention> FindOfValue(IOperation? creation, ISymbol? holder, SyntaxNode root, bool isWriter = false, bool isRead = false, bool isInCallback = false)
    {
        MentionGatherer mentions = creation is null && holder is not null && FindWriter(holder, root) is INamedTypeSymbol writer
            ? _mentions.Assuming(new OwnTexts(search, texts, cancellationToken).Find(writer))
            : _mentions;
        PayloadFlow flow = new(search, texts.Members, mentions, Places, isRead ? null : holder, names, isOne, cancellationToken) { Place = root, IsOfType = isRead };
        if (creation is not null)
        {
            flow.Follow(PairArguments.Find(creation)?.Value ?? creation);
        }

        IOperation? made = FindCreation(creation, holder);
        bool isRecord = made is IObjectCreationOperation { Type: INamedTypeSymbol { IsRecord: true } };
        if (made is IOperation created)
        {
            if (!isRecord)
            {
                flow.AddOwn(created);
            }

            if (isWriter)
            {
                flow.FollowTarget(created);
                isWriter = !flow.IsInFile;
            }
        }

        if (creation is null && holder is not null && !isRead)
        {
            flow.SetOwner(holder);
        }

        isWriter = isWriter && !(holder is IParameterSymbol given && IsGivenFiles(given, flow));

        // The expression that makes the payload is followed first: a property that all jobs have says less than this one's.
        if (holder is not null and not INamedTypeSymbol && !flow.Mentions.Any(static mention => mention.Id is not null))
        {
            flow.Follow(holder, creation?.Syntax);
        }

        IsDivided |= flow.IsDivided;
        bool isRequest = isWriter || flow.IsRequest || (flow.IsReturned && !isRead) || flow.IsCalledBack || flow.Mentions.Any(static mention => mention.Id is not null);
        if (isRecord && isRequest)
        {
            // What a record is created with is among what it says; of a message or a row that is no address.
            flow.AddOwn(made!);
        }

        IsRequest |= isRequest;
        IsSeenSent |= flow.IsRequest;
        List<IdTest> guards = creation is null ? [] : Guards.Find(creation);
        _flags = creation is null ? [] : Guards.FindFlags(creation);
        List<List<IdTest>> ways = FindWays(flow, guards, creation?.Syntax ?? root);
        ImmutableArray<EndpointMention> found = MentionGatherer.Merge(ways.Select(way => Settle(flow.Mentions, way, creation?.Syntax ?? root)));
        if (!found.IsEmpty)
        {
            IsNear = true;
            return found;
        }

        if (flow.IsPart && creation is not null)
        {
            // A whole request within another says itself where it goes.
            found = _mentions.Gather(creation);
            return found.Any(static mention => mention.Id is not null) ? Settle(found, guards, creation.Syntax) : ImmutableArray<EndpointMention>.Empty;
        }

        bool isSent = isWriter || flow.IsSent || flow.IsCalledBack || (flow.IsReturned && !isRead);
        if (flow.IsPart || !isSent)
        {
            return ImmutableArray<EndpointMention>.Empty;
        }

        IsSent = true;
        // Whether all that takes the payload is known: the addresses of other calls are not its own.
        bool isWhole = IsWhole(creation, isRead ? holder as IFieldSymbol : holder, flow, isWriter);
        TakenAddresses? FindTaken(SyntaxNode at) => isWhole ? new TakenAddresses(search, texts.Members, at, flow.IsReturned, isRequest, cancellationToken) : null;

        SyntaxNode place = creation?.Syntax ?? root;
        IsNear = ways.TrueForAll(way => !Filters.FindByGuards(way).IsEmpty);
        if (!isRead && flow is { IsReturned: true, IsSent: false } && IsExample(place))
        {
            IsSent = false;
            return found;
        }

        MentionGatherer all = _mentions;
        _mentions = AssumingOwn(place);
        try
        {
            return flow.LeaveOwn(FindFurther(new Followed(creation, place, flow, ways, guards, FindTaken, isRequest), isInCallback));
        }
        finally
        {
            _mentions = all;
        }
    }

    // `WriteParameters(writer)`, of writers that all write files.
    private bool IsGivenFiles(IParameterSymbol writer, PayloadFlow flow) =>
        writer.ContainingSymbol is IMethodSymbol method
        && texts.Members.FindCalls(method, cancellationToken) is { Count: > 0 } calls
        && calls.All(call => Objects.FindCreation(Arguments.Find(call, writer.Ordinal), search, cancellationToken) is IObjectCreationOperation made && flow.WritesFile(made));

    // What the place's type says of itself is not what its siblings say.
    private MentionGatherer AssumingOwn(SyntaxNode place) =>
        search.GetModel(place.SyntaxTree).GetEnclosingSymbol(place.SpanStart, cancellationToken)?.ContainingType is { TypeKind: TypeKind.Class } type
        && new OwnTexts(search, texts, cancellationToken).Find(type) is { Count: > 0 } own
            ? _mentions.Assuming(own)
            : _mentions;

    // The class that writes to a member of its base: what the base does with it, it does with what that class says.
    private INamedTypeSymbol? FindWriter(ISymbol holder, SyntaxNode place) =>
        holder is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false }
        && search.GetModel(place.SyntaxTree).GetEnclosingSymbol(place.SpanStart, cancellationToken) is ISymbol within
        && (within as INamedTypeSymbol ?? within.ContainingType) is INamedTypeSymbol type
        && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, holder.ContainingType.OriginalDefinition)
            ? type
            : null;

    // What the framework calls back is written for the object that it is called on, or the type that it converts.
    private ImmutableArray<EndpointMention> FindOfCallback(SyntaxNode place)
    {
        if (place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not MethodDeclarationSyntax declaration
            || search.GetModel(place.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is not IMethodSymbol { OverriddenMethod: IMethodSymbol overridden, ContainingType: INamedTypeSymbol type }
            || search.FindDeclaration(overridden.OriginalDefinition, cancellationToken) is not null)
        {
            return ImmutableArray<EndpointMention>.Empty;
        }

        return overridden.ContainingType is { Name: "JsonConverter", TypeArguments: { Length: 1 } converted } && converted[0] is INamedTypeSymbol dto
            ? FindOfType(dto, isInCallback: true)
            : MentionGatherer.Merge(type.InstanceConstructors
                .SelectMany(constructor => texts.Members.FindCalls(constructor, cancellationToken))
                .Where(static call => call is IObjectCreationOperation)
                .Select(creation => FindOfValue(creation, null, creation.Syntax, isInCallback: true)));
    }

    private IOperation? FindCreation(IOperation? creation, ISymbol? holder) =>
        creation is null && holder is ILocalSymbol && search.FindDeclaration(holder, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)?.SkipConversions() is IOperation made
            && (made is IObjectCreationOperation || Objects.IsFactory(made))
            ? made
            : creation;

    // What is named, without what the conditions exclude.
    private ImmutableArray<EndpointMention> Settle(ImmutableArray<EndpointMention> mentions, List<IdTest> guards, SyntaxNode place)
    {
        mentions = Types.Filter(Branches.Filter(mentions, place), _flags);
        if (mentions.IsEmpty)
        {
            return mentions;
        }

        ImmutableArray<EndpointMention> left = Filters.Filter(mentions, guards);
        if (left.IsEmpty)
        {
            left = Filters.FindWrittenUnder(mentions, guards, place);
        }

        return left.IsEmpty ? Filters.FindByGuards(guards) is { IsEmpty: false } guarded ? guarded : mentions.Clear() : left;
    }
}
