using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Members are of all objects of their type; the payload is in some of them only.
internal sealed partial class PayloadFlow
{
    private const int MaximumReach = 3;
    private const int MaximumReached = 40;

    private readonly Dictionary<ISymbol, bool> _makers = new(SymbolEqualityComparer.Default);

    private readonly List<Action> _postponed = [];
    private ImmutableArray<EndpointMention> _own = ImmutableArray<EndpointMention>.Empty;

    // `new Request("fal-ai/...")`, `Request.To("fal-ai/...")` of the project: what it is created with is where it goes, and not what others of its type are.
    private void SetOwn(IOperation creation)
    {
        IOperation current = creation;
        while (current is IInvocationOperation { Instance: { } instance } link && Objects.IsLink(link))
        {
            if (link.Arguments.Any(argument => !_mentions.Gather(argument.Value).IsEmpty))
            {
                return;
            }

            current = instance.SkipConversions();
        }

        if (current is IObjectCreationOperation { Type: INamedTypeSymbol } or IInvocationOperation { Type: INamedTypeSymbol }
            && search.FindDeclaration(((INamedTypeSymbol)current.Type!).OriginalDefinition, cancellationToken) is not null
            && _beside.GatherAddress(current) is { IsEmpty: false } own)
        {
            _own = own;
        }
    }

    /// <summary>Sets where the object goes that the payload is a member of, as far as it is told where it is written: <c>context.Endpoint = "fal-ai/..."; context.Input["key"] = value;</c>, <c>new Job { Endpoint = "fal-ai/..." }</c>.</summary>
    public void SetOwner(ISymbol holder)
    {
        if (holder is not (IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false }) || Place is null)
        {
            return;
        }

        IMemberReferenceOperation[] written = [.. References.Find(holder, search, cancellationToken).OfType<IMemberReferenceOperation>().Where(reference => reference.Syntax.SyntaxTree == Place.SyntaxTree && Place.Span.Contains(reference.Syntax.Span))];
        ISymbol[] owners = [.. written.Select(static reference => FindOwner(reference.Instance)).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>()];
        if (owners.Length != 1 || Array.Exists(written, static reference => FindOwner(reference.Instance) is null))
        {
            return;
        }

        List<ISimpleAssignmentOperation> assignments = [];
        if (owners[0] is ILocalSymbol local && search.FindDeclaration(local, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } && search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken) is IOperation initial && Strip(initial) is IObjectCreationOperation creation)
        {
            SetOwn(creation);
            assignments.AddRange(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? []);
        }

        assignments.AddRange(References.Find(owners[0], search, cancellationToken)
            .Where(use => Place.Span.Contains(use.Syntax.Span))
            .Select(static use => use.Parent is IMemberReferenceOperation { Parent: ISimpleAssignmentOperation assignment } target && ReferenceEquals(assignment.Target, target) && ReferenceEquals(target.Instance, use) ? assignment : null)
            .OfType<ISimpleAssignmentOperation>());
        ImmutableArray<EndpointMention> assigned = MentionGatherer.Merge(assignments
            .Where(static assignment => assignment.Target is IMemberReferenceOperation && MentionGatherer.IsText(assignment.Target.Type))
            .Select(assignment => _mentions.Gather(assignment.Value)));
        _own = IsKnown(assigned) ? assigned : _own;
        if (IsKnown(_own))
        {
            _found.Add(_own);
            IsSent = true;
        }
    }

    private static ISymbol? FindOwner(IOperation? instance) => instance?.SkipConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // What an object is created with is followed by the object itself, where that is given to an endpoint; else by its members, which are those of others too.
    private void FollowPostponed(int postponed, int found)
    {
        while (_postponed.Count > postponed)
        {
            Action follow = _postponed[_postponed.Count - 1];
            _postponed.RemoveAt(_postponed.Count - 1);
            if (!_found.Skip(found).Any(IsKnown))
            {
                follow();
            }
        }
    }

    // Whether a member is read of an object that cannot have the payload.
    private bool IsOfAnother(IOperation reference) => reference is IMemberReferenceOperation { Member: { IsStatic: false } member } read && read.Instance switch
    {
        IInstanceReferenceOperation => IsOfSibling(member, read.Syntax),
        ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => IsMadeElsewhere(local, member),
        _ => false,
    };

    // What a class writes to a member of its base is not what the other classes under that base read.
    private bool IsOfSibling(ISymbol member, SyntaxNode read) =>
        _written.Contains(member.OriginalDefinition)
        && Place is not null
        && FindType(Place) is INamedTypeSymbol writer
        && FindType(read) is INamedTypeSymbol reader
        && !IsUnder(writer, reader)
        && !IsUnder(reader, writer);

    // `Result built = CreateOther(); ... built.Value`, where nothing within `CreateOther` makes the payload or is given it.
    private bool IsMadeElsewhere(ILocalSymbol local, ISymbol member)
    {
        if (_made is null || search.FindDeclaration(local, cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value } || search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken) is not IOperation initial)
        {
            return false;
        }

        IOperation? source = Strip(initial);
        return source is IInvocationOperation { TargetMethod: { } maker }
            && maker.Parameters.All(static parameter => IsPlain(parameter.Type, MaximumReach))
            && !References.Find(local, search, cancellationToken).Any(static use => use.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, use))
            && IsOwn(maker, member)
            && !CanMake(maker.OriginalDefinition, MaximumReach);
    }

    private static IOperation? Strip(IOperation? value)
    {
        while (value is IConversionOperation or IAwaitOperation)
        {
            value = value is IAwaitOperation awaited ? awaited.Operation : ((IConversionOperation)value).Operand;
        }

        return value;
    }

    // Words and numbers, and what a program says with them: nothing that holds a payload.
    private static bool IsPlain(ITypeSymbol type, int reach) =>
        type.SpecialType is not (SpecialType.None or SpecialType.System_Object)
        || type is { TypeKind: TypeKind.Enum } or { Name: "Uri" or "CancellationToken" }
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } && IsPlain(inner[0], reach))
        || (reach > 0
            && type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false, IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false, BaseType.SpecialType: not SpecialType.None }
            && type.GetMembers().OfType<IPropertySymbol>().All(property => property.IsImplicitlyDeclared || property.IsStatic || IsPlain(property.Type, reach - 1)));

    // A method that nothing overrides, which gives what the member is of.
    private static bool IsOwn(IMethodSymbol maker, ISymbol member) =>
        maker is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsVirtual: false, IsOverride: false }
        && (maker.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } awaited } ? awaited[0] : maker.ReturnType) is INamedTypeSymbol given
        && SymbolEqualityComparer.Default.Equals(given.OriginalDefinition, member.ContainingType.OriginalDefinition);

    private bool CanMake(IMethodSymbol method, int reach)
    {
        if (_makers.TryGetValue(method, out bool known))
        {
            return known;
        }

        if (reach == 0 || _makers.Count >= MaximumReached)
        {
            return true;
        }

        if (search.FindDeclaration(method, cancellationToken) is not SyntaxNode declaration)
        {
            // A library gives back what it is given.
            return false;
        }

        _makers[method] = false;
        SemanticModel model = search.GetModel(declaration.SyntaxTree);
        bool can = declaration.Contains(_made)
            || declaration.DescendantNodes().Any(node => node switch
            {
                InvocationExpressionSyntax call => model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol called || CanMake((called.ReducedFrom ?? called).OriginalDefinition, reach - 1),
                IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set } name when set.Left == name => false,
                IdentifierNameSyntax name => model.GetSymbolInfo(name, cancellationToken).Symbol switch
                {
                    IFieldSymbol field => !IsPlain(field.Type, reach),
                    IPropertySymbol property => !IsPlain(property.Type, reach) && (property.IsStatic || SymbolEqualityComparer.Default.Equals(property.ContainingType, method.ContainingType)),
                    IParameterSymbol parameter => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !IsPlain(parameter.Type, reach),
                    _ => false,
                },
                _ => false,
            });
        return _makers[method] = can;
    }

    private INamedTypeSymbol? FindType(SyntaxNode node) =>
        search.GetModel(node.SyntaxTree).GetEnclosingSymbol(node.SpanStart, cancellationToken) is ISymbol symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;

    private static bool IsUnder(INamedTypeSymbol type, INamedTypeSymbol above)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, above.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
