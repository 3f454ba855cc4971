using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Gathers the endpoints that expressions, members and types name.</summary>
internal sealed partial class MentionGatherer(
    ProjectSearch search, Members members, TextEvaluator texts, EndpointCatalog catalog, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 6;

    private static readonly char[] _betweenWords = [' ', '"', '\''];

    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);

    public TextEvaluator Texts => texts;

    /// <summary>The same where some symbols have certain texts.</summary>
    public MentionGatherer Assuming(IEnumerable<KeyValuePair<ISymbol, TextSet>> assumed) => new(search, members, texts.AssumingAlso(assumed), catalog, cancellationToken);

    /// <summary>The endpoints that an expression names: a text, or an object that is made of or holds one.</summary>
    public ImmutableArray<EndpointMention> Gather(IOperation? value, int depth = 0)
    {
        value = value?.SkipConversions();
        if (value is null || depth > MaximumDepth || value is IInstanceReferenceOperation)
        {
            return ImmutableArray<EndpointMention>.Empty;
        }

        if (IsText(value.Type) || IsJoined(value))
        {
            return catalog.Read(texts.Evaluate(value, cancellationToken).At(value.Syntax));
        }

        return value switch
        {
            IObjectCreationOperation creation => Merge(
                creation.Arguments.Select(argument => argument.Value)
                    .Concat(creation.Initializer?.Initializers.Select(ReadAssigned) ?? [])
                    .Select(part => Gather(part, depth + 1))),
            IInvocationOperation call => Merge(
                call.Arguments.Select(argument => argument.Value).Concat([call.Instance]).Select(part => Gather(part, depth + 1))) is { IsEmpty: false } given ? given : GatherReturned(call.TargetMethod.OriginalDefinition, depth),
            IAnonymousObjectCreationOperation anonymous => Merge(anonymous.Initializers.Select(ReadAssigned).Select(part => Gather(part, depth + 1))),
            ITupleOperation tuple => Merge(tuple.Elements.Select(part => Gather(part, depth + 1))),
            IConditionalAccessOperation access => Gather(access.WhenNotNull, depth + 1),
            IAwaitOperation awaited => Gather(awaited.Operation, depth + 1),
            ILocalReferenceOperation local => GatherHeld(local, local.Local, depth),
            IMemberReferenceOperation member => GatherHeld(member, member.Member, depth),
            IParameterReferenceOperation parameter => GatherType(parameter.Type, depth),
            _ => ImmutableArray<EndpointMention>.Empty,
        };
    }

    /// <summary>The endpoints that an address names, those of other owners too: <c>kling/v4/image-to-video</c>.</summary>
    /// <param name="value">The address.</param>
    /// <param name="call">The call that it is given to, or null.</param>
    public ImmutableArray<EndpointMention> GatherAddress(IOperation value, IInvocationOperation? call = null)
    {
        ImmutableArray<EndpointMention> found = Gather(value);
        return found.IsEmpty && IsText(value.SkipConversions().Type)
            ? catalog.ReadAddress(texts.Evaluate(value, cancellationToken).At(value.Syntax), call is null ? null : new ClientBases(search, texts, cancellationToken).Find(call))
            : found;
    }

    /// <summary>The endpoints that the words of a text name, such as those of a command line.</summary>
    public ImmutableArray<EndpointMention> GatherWords(IOperation text) => Merge(texts.Evaluate(text, cancellationToken).Values
        .SelectMany(static one => one.Value.Split(_betweenWords, StringSplitOptions.RemoveEmptyEntries), (one, word) => catalog.Read(TextSet.Of(word, one.Origin))));

    /// <summary>What a text that names a model names, be it another service's.</summary>
    public ImmutableArray<EndpointMention> GatherModel(IOperation value)
    {
        ImmutableArray<EndpointMention> found = Gather(value);
        return found.IsEmpty && IsText(value.SkipConversions().Type) ? catalog.ReadModel(texts.Evaluate(value, cancellationToken).At(value.Syntax)) : found;
    }

    /// <summary>The endpoints that a member's parameters can be.</summary>
    /// <param name="method">The member.</param>
    /// <param name="taken">What leaves out the addresses of other calls, or null.</param>
    public ImmutableArray<EndpointMention> GatherParameters(IMethodSymbol method, TakenAddresses? taken = null) => Merge(method.Parameters.Select(parameter =>
        IsText(parameter.Type)
            ? Addresses.Filter(catalog.Read(texts.Evaluate(parameter, cancellationToken)), parameter)
            : GatherType(parameter.Type, 0, taken)));

    /// <summary>The endpoints that any text within a body names, conditions apart: what is compared with is not where it goes.</summary>
    /// <param name="body">The body.</param>
    /// <param name="taken">What leaves out the addresses of other calls, or null.</param>
    public ImmutableArray<EndpointMention> GatherBody(SyntaxNode body, TakenAddresses? taken = null)
    {
        SemanticModel model = search.GetModel(body.SyntaxTree);
        List<ImmutableArray<EndpointMention>> found = [];
        foreach (ExpressionSyntax expression in BodyTexts.Find(body))
        {
            if (model.GetOperation(expression, cancellationToken) is IOperation operation && IsText(operation.Type) && !BodyTexts.IsCompared(operation) && taken?.IsTaken(operation) != true)
            {
                found.Add(catalog.Read(texts.Evaluate(operation, cancellationToken).At(expression)));
            }
        }

        return Merge(found);
    }

    /// <summary>The endpoints that a method of the project names in its attributes: <c>[Post("/fal-ai/...")]</c>.</summary>
    public ImmutableArray<EndpointMention> GatherAttributes(IMethodSymbol method) => method.DeclaringSyntaxReferences.IsEmpty
        ? ImmutableArray<EndpointMention>.Empty
        : Merge(method.GetAttributes()
            .Where(static attribute => attribute.ApplicationSyntaxReference is not null)
            .SelectMany(static attribute => attribute.ConstructorArguments
                .Where(static argument => argument.Kind == TypedConstantKind.Primitive)
                .Select(argument => (Text: argument.Value as string, attribute.ApplicationSyntaxReference)))
            .Where(static pair => pair.Text is not null)
            .Select(pair => catalog.Read(TextSet.Of(Routes.WithHoles(pair.Text!), pair.ApplicationSyntaxReference!.GetSyntax(cancellationToken)))));

    /// <summary>Whether an expression holds text that can be a URL or an id.</summary>
    public static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { Name: "Uri" or "UriBuilder" };

    /// <summary>All of several findings; where one names a known endpoint, addresses of other hosts in the others do not count.</summary>
    public static ImmutableArray<EndpointMention> Merge(IEnumerable<ImmutableArray<EndpointMention>> findings)
    {
        ImmutableArray<EndpointMention> known = ImmutableArray<EndpointMention>.Empty;
        ImmutableArray<EndpointMention> others = ImmutableArray<EndpointMention>.Empty;
        foreach (ImmutableArray<EndpointMention> finding in findings)
        {
            if (finding.Any(static mention => mention.Id is not null))
            {
                known = known.AddRange(finding);
            }
            else
            {
                others = others.AddRange(finding);
            }
        }

        return known.IsEmpty ? others : known.AddRange(others.Where(static mention => !mention.IsForeign));
    }

    // Flurl's and similar: `url.AppendPathSegment("x")`
    private static bool IsJoined(IOperation value) => value is IInvocationOperation { TargetMethod.Name: "AppendPathSegment" or "AppendPathSegments" or "AppendPath" };

    // `var request = NewRequest("fal-ai/...")` of the project, which makes a request of a library.
    private bool BeginsRequest(IInvocationOperation call) =>
        call.Type is INamedTypeSymbol made
        && KnownCalls.IsOfRequests(made)
        && (made.Name.EndsWith("Request", StringComparison.Ordinal) || made.Name.EndsWith("RequestMessage", StringComparison.Ordinal))
        && search.FindDeclaration(call.TargetMethod.OriginalDefinition, cancellationToken) is not null;

    private static IOperation? ReadAssigned(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value,
        IInvocationOperation { Arguments.Length: > 0 } add => add.Arguments[add.Arguments.Length - 1].Value,
        _ => null,
    };

    // `ModelId.Kling(isPro)`, which makes an id of what it says itself.
    private ImmutableArray<EndpointMention> GatherReturned(IMethodSymbol method, int depth) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: true, ReturnType: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } }
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
        && search.FindDeclaration(method, cancellationToken) is SyntaxNode declaration
            ? Merge(Bodies.FindReturned(declaration)
                .Select(value => search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)?.SkipConversions())
                .Where(static value => value is IObjectCreationOperation or IMemberReferenceOperation { Member.IsStatic: true })
                .Select(value => Gather(value, depth + 1)))
            : ImmutableArray<EndpointMention>.Empty;

    private ImmutableArray<EndpointMention> GatherHeld(IOperation reference, ISymbol symbol, int depth)
    {
        if (!_active.Add(symbol))
        {
            return ImmutableArray<EndpointMention>.Empty;
        }

        try
        {
            IOperation? source = Objects.FindSource(reference, search, cancellationToken);
            if (source is not null && IsText(source.Type))
            {
                // `ModelId id = "..."`: a type that a text converts to.
                return catalog.Read(texts.Evaluate(source, cancellationToken).At(source.Syntax));
            }

            if (source is IObjectCreationOperation || (source is IInvocationOperation call && (Objects.IsLink(call) || IsJoined(call) || BeginsRequest(call))))
            {
                return Gather(source, depth + 1);
            }

            ImmutableArray<EndpointMention> assigned = symbol is IFieldSymbol or IPropertySymbol
                ? Merge(members.FindAssignedValues(symbol, cancellationToken).Select(value => Gather(value, depth + 1)))
                : ImmutableArray<EndpointMention>.Empty;
            return assigned.IsEmpty ? GatherType(reference.Type, depth) : assigned;
        }
        finally
        {
            _active.Remove(symbol);
        }
    }

    // An object of a catalogue: the texts that any of its rows has.
    private ImmutableArray<EndpointMention> GatherType(ITypeSymbol? type, int depth, TakenAddresses? taken = null)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named
            || depth > MaximumDepth
            || search.FindDeclaration(named.OriginalDefinition, cancellationToken) is null
            || !_active.Add(named))
        {
            return ImmutableArray<EndpointMention>.Empty;
        }

        try
        {
            return Merge(named.GetMembers()
                .Where(static member => member is IPropertySymbol { IsIndexer: false, IsStatic: false } or IFieldSymbol { IsImplicitlyDeclared: false, IsStatic: false })
                .Where(static member => IsText(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type))
                .Where(member => taken?.AreTaken(member) != true)
                .Select(member => catalog.Read(texts.Evaluate(member, cancellationToken))));
        }
        finally
        {
            _active.Remove(named);
        }
    }
}
