using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Gathers the endpoints that expressions, members and types name.</summary>
internal sealed class MentionGatherer(
    ProjectSearch search, Members members, TextEvaluator texts, EndpointCatalog catalog, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 6;

    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);

    /// <summary>The endpoints that an expression names: a text, or an object that is made of or holds one.</summary>
    public ImmutableArray<EndpointMention> Gather(IOperation? value, int depth = 0)
    {
        value = value?.SkipConversions();
        if (value is null || depth > MaximumDepth || value is IInstanceReferenceOperation)
        {
            return ImmutableArray<EndpointMention>.Empty;
        }

        if (IsText(value.Type) || value is IInvocationOperation { TargetMethod.Name: "AppendPathSegment" or "AppendPathSegments" or "AppendPath" })
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
                call.Arguments.Select(argument => argument.Value).Concat([call.Instance]).Select(part => Gather(part, depth + 1))),
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
    public ImmutableArray<EndpointMention> GatherAddress(IOperation value)
    {
        ImmutableArray<EndpointMention> found = Gather(value);
        return found.IsEmpty && IsText(value.SkipConversions().Type) ? catalog.ReadAddress(texts.Evaluate(value, cancellationToken).At(value.Syntax)) : found;
    }

    /// <summary>The endpoints that a member's parameters can be.</summary>
    public ImmutableArray<EndpointMention> GatherParameters(IMethodSymbol method) => Merge(method.Parameters.Select(parameter =>
        IsText(parameter.Type)
            ? Addresses.Filter(catalog.Read(texts.Evaluate(parameter, cancellationToken)), parameter)
            : GatherType(parameter.Type, 0)));

    /// <summary>The endpoints that any text within a body names, conditions apart: what is compared with is not where it goes.</summary>
    /// <param name="body">The body.</param>
    /// <param name="taken">What leaves out the addresses of other calls, or null.</param>
    public ImmutableArray<EndpointMention> GatherBody(SyntaxNode body, TakenAddresses? taken = null)
    {
        SemanticModel model = search.GetModel(body.SyntaxTree);
        List<ImmutableArray<EndpointMention>> found = [];
        foreach (ExpressionSyntax expression in FindTexts(body))
        {
            if (model.GetOperation(expression, cancellationToken) is IOperation operation && IsText(operation.Type) && !IsCompared(operation) && taken?.IsTaken(operation) != true)
            {
                found.Add(catalog.Read(texts.Evaluate(operation, cancellationToken).At(expression)));
            }
        }

        return Merge(found);
    }

    /// <summary>The endpoints that a type names in its constants, fields, properties and the arguments of its base constructor.</summary>
    /// <param name="type">The type.</param>
    /// <param name="taken">What leaves out the addresses of other calls, or null.</param>
    public ImmutableArray<EndpointMention> GatherMembers(INamedTypeSymbol type, TakenAddresses? taken = null)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        foreach (ISymbol member in type.GetMembers())
        {
            ITypeSymbol? memberType = member switch
            {
                IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
                IPropertySymbol { IsIndexer: false } property => property.Type,
                _ => null,
            };
            if (IsText(memberType))
            {
                if (taken?.AreTaken(member) == true)
                {
                    continue;
                }

                ImmutableArray<EndpointMention> own = catalog.Read(texts.Evaluate(member, cancellationToken));
                found.Add(own.IsEmpty && member is IPropertySymbol property ? GatherBesideOthers(property) : own);
            }
            else if (memberType is not null && search.FindDeclaration(member, cancellationToken) is SyntaxNode declaration)
            {
                found.Add(GatherInitializer(declaration));
            }
            else if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            {
                found.Add(GatherParameters(constructor));
            }
        }

        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (search.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
                && reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration)
            {
                SemanticModel model = search.GetModel(declaration.SyntaxTree);
                foreach (SyntaxNode part in FindHeads(declaration))
                {
                    found.Add(Read(part, model));
                }
            }
        }

        return Merge(found);
    }

    /// <summary>The endpoints that a type names in its attributes and its constants.</summary>
    public ImmutableArray<EndpointMention> GatherConstants(INamedTypeSymbol type) => Merge(
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static field => field.IsConst || (field.IsStatic && field.IsReadOnly))
            .Where(static field => IsText(field.Type))
            .Select(field => catalog.Read(texts.Evaluate(field, cancellationToken)))
            .Concat(type.DeclaringSyntaxReferences
                .Where(reference => search.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
                .Select(reference => reference.GetSyntax(cancellationToken))
                .OfType<TypeDeclarationSyntax>()
                .SelectMany(static declaration => declaration.AttributeLists)
                .Select(attributes => Read(attributes, search.GetModel(attributes.SyntaxTree)))));

    /// <summary>The endpoints that a method of the project names in its attributes: <c>[Post("/fal-ai/...")]</c>.</summary>
    public ImmutableArray<EndpointMention> GatherAttributes(IMethodSymbol method) => method.DeclaringSyntaxReferences.IsEmpty
        ? ImmutableArray<EndpointMention>.Empty
        : Merge(method.GetAttributes()
            .Where(static attribute => attribute.ApplicationSyntaxReference is not null)
            .SelectMany(static attribute => attribute.ConstructorArguments
                .Where(static argument => argument.Kind == TypedConstantKind.Primitive)
                .Select(argument => (Text: argument.Value as string, attribute.ApplicationSyntaxReference)))
            .Where(static pair => pair.Text is not null)
            .Select(pair => catalog.Read(TextSet.Of(pair.Text!, pair.ApplicationSyntaxReference!.GetSyntax(cancellationToken)))));

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

    // `ModelPath => "wan/v2.2"` names a model where its base is given an endpoint by another class.
    private ImmutableArray<EndpointMention> GatherBesideOthers(IPropertySymbol property)
    {
        IPropertySymbol? shared = property.OverriddenProperty
            ?? property.ContainingType.AllInterfaces
                .SelectMany(contract => contract.GetMembers(property.FindCalledName()).OfType<IPropertySymbol>())
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property));
        return shared is not null && catalog.Read(texts.Evaluate(shared, cancellationToken)).Any(static mention => mention.Id is not null)
            ? texts.Evaluate(property, cancellationToken).Values
                .Where(static text => text.Value.Length > 0)
                .Select(static text => new EndpointMention(null, text.Origin, text.Value, text.Key, place: text.Place, row: text.Row))
                .ToImmutableArray()
            : ImmutableArray<EndpointMention>.Empty;
    }

    private static IOperation? ReadAssigned(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value,
        IInvocationOperation { Arguments.Length: > 0 } add => add.Arguments[add.Arguments.Length - 1].Value,
        _ => null,
    };

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

            if (source is IObjectCreationOperation || (source is IInvocationOperation call && Objects.IsLink(call)))
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
    private ImmutableArray<EndpointMention> GatherType(ITypeSymbol? type, int depth)
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
                .Select(member => catalog.Read(texts.Evaluate(member, cancellationToken))));
        }
        finally
        {
            _active.Remove(named);
        }
    }

    private ImmutableArray<EndpointMention> GatherInitializer(SyntaxNode declaration)
    {
        ExpressionSyntax? value = declaration switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return value is null ? ImmutableArray<EndpointMention>.Empty : GatherBody(value);
    }

    private ImmutableArray<EndpointMention> Read(SyntaxNode part, SemanticModel model)
    {
        ImmutableArray<EndpointMention> found = ImmutableArray<EndpointMention>.Empty;
        foreach (ExpressionSyntax expression in FindTexts(part))
        {
            if (model.GetOperation(expression, cancellationToken) is IOperation operation && IsText(operation.Type))
            {
                found = found.AddRange(catalog.Read(texts.Evaluate(operation, cancellationToken)));
            }
            else if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text })
            {
                // Arguments of attributes have no operation of their own in the oldest compiler.
                found = found.AddRange(catalog.Read(TextSet.Of(text, expression)));
            }
        }

        return found;
    }

    private static IEnumerable<SyntaxNode> FindHeads(TypeDeclarationSyntax declaration)
    {
        foreach (AttributeListSyntax attributes in declaration.AttributeLists)
        {
            yield return attributes;
        }

        foreach (BaseTypeSyntax type in declaration.BaseList?.Types ?? default)
        {
            if (type is PrimaryConstructorBaseTypeSyntax { ArgumentList: { } arguments })
            {
                yield return arguments;
            }
        }

        foreach (ConstructorDeclarationSyntax constructor in declaration.Members.OfType<ConstructorDeclarationSyntax>())
        {
            if (constructor.Initializer is { ArgumentList: { } arguments })
            {
                yield return arguments;
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> FindTexts(SyntaxNode body) => body.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(static expression =>
        expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value is string,
            InterpolatedStringExpressionSyntax => true,
            IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name => access.Name != name,
            IdentifierNameSyntax { Parent: NameColonSyntax or NameEqualsSyntax } => false,
            IdentifierNameSyntax => true,
            MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } => true,
            _ => false,
        });

    // `model.Contains("kling-video/v3/")`, `model == Ids.V3`, `model is "..."`.
    private static bool IsCompared(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IInterpolatedStringTextOperation or IInterpolatedStringOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
            IConstantPatternOperation or ICaseClauseOperation => true,
            IInvocationOperation call => IsComparison(call),
            IArgumentOperation { Parent: IInvocationOperation call } => IsComparison(call),
            _ => false,
        };
    }

    private static bool IsComparison(IInvocationOperation call) =>
        call.TargetMethod.ReturnType.SpecialType == SpecialType.System_Boolean
        && (call.TargetMethod.Name is "Contains" or "EndsWith" or "Equals" or "TryGetValue" or "ContainsKey"
            || call.TargetMethod.Name.StartsWith("Is", StringComparison.Ordinal)
            || call.TargetMethod.Name.StartsWith("Has", StringComparison.Ordinal)
            || call.TargetMethod.Name.StartsWith("Starts", StringComparison.Ordinal));
}
