using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Follows a payload from where it is made to the calls and objects that take it, and gathers the endpoints named beside it.</summary>
/// <param name="search">The project's files.</param>
/// <param name="members">Who calls and assigns what.</param>
/// <param name="mentions">Reads endpoints.</param>
/// <param name="written">What the payload's entries are written through, or null.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class PayloadFlow(ProjectSearch search, Members members, MentionGatherer mentions, ISymbol? written, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 10;
    private const int MaximumSteps = 400;

    private readonly ISymbol? _written = written;
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly List<ImmutableArray<EndpointMention>> _found = [];
    private readonly List<IOperation> _callers = [];
    private bool _isInTable;
    private int _depth;
    private int _steps;

    /// <summary>What was named beside the payload.</summary>
    public ImmutableArray<EndpointMention> Mentions => MentionGatherer.Merge(_found);

    /// <summary>Whether the payload is passed to a library, to an interface that nothing here implements, or beside an endpoint.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Whether it is given to callers that are not here.</summary>
    public bool IsReturned { get; private set; }

    /// <summary>Whether it is part of a larger object, such as a shot of a request or a property of a schema.</summary>
    public bool IsPart { get; private set; }

    /// <summary>The calls, in other members, of what makes or passes on the payload.</summary>
    public IReadOnlyList<IOperation> Callers => _callers;

    /// <summary>Follows the value of an expression.</summary>
    public void Follow(IOperation value)
    {
        if (_depth >= MaximumDepth || ++_steps > MaximumSteps || !_seen.Add(value.Syntax))
        {
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        _depth++;
        Climb(value);
        _depth--;
    }

    /// <summary>Follows what a local, parameter, field or property holds.</summary>
    public void Follow(ISymbol holder)
    {
        if (!_followed.Add(holder))
        {
            return;
        }

        bool any = false;
        foreach (IOperation reference in References.Find(holder, search, cancellationToken))
        {
            any = true;
            Follow(reference);
        }

        IsReturned |= !any && holder is IFieldSymbol or IPropertySymbol;
        if (holder is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter && IsWritten(parameter))
        {
            FollowArguments(method, parameter.Ordinal);
        }
    }

    /// <summary>Follows where a writer's text goes.</summary>
    public void FollowTarget(IOperation creation)
    {
        IsSent = true;
        foreach (IArgumentOperation argument in Arguments.Of(creation))
        {
            if (argument.Value.SkipConversions() is IObjectCreationOperation inner)
            {
                // new JsonTextWriter(new StringWriter(text))
                FollowTarget(inner);
            }
            else
            {
                FollowHolder(argument.Value);
            }
        }
    }

    private void Climb(IOperation value)
    {
        IOperation current = value;
        while (current.Parent is IOperation parent)
        {
            switch (parent)
            {
                case IArgumentOperation argument when argument.Parent is IPropertyReferenceOperation:
                    return;
                case IArgumentOperation argument when argument.Parent is IOperation call:
                    if (!PassArgument(argument, call))
                    {
                        return;
                    }

                    parent = call;
                    break;
                case IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add:
                    if (!Wrappers.MayHold(add))
                    {
                        IsPart = true;
                        return;
                    }

                    parent = add;
                    break;
                case IInvocationOperation { TargetMethod.Name: "TryGetValue", Arguments.Length: 2 } row when _isInTable && ReferenceEquals(current, row.Instance):
                    FollowHolder(row.Arguments[1].Value is IDeclarationExpressionOperation declared ? declared.Expression : row.Arguments[1].Value);
                    return;
                case IInvocationOperation call when !GivesPayload(call):
                    return;
                case IInvocationOperation call:
                    // The payload, or what holds it, is what the call is made on.
                    ImmutableArray<EndpointMention> arguments = GatherBeside(call, current);
                    _found.Add(arguments);
                    if (IsKnown(arguments))
                    {
                        return;
                    }

                    break;
                case IDynamicInvocationOperation call:
                    ImmutableArray<EndpointMention> others = MentionGatherer.Merge(call.Arguments.Where(item => !ReferenceEquals(item, current)).Select(item => mentions.Gather(item)));
                    _found.Add(others);
                    if (IsKnown(others))
                    {
                        return;
                    }

                    break;
                case IPropertyReferenceOperation { Arguments.Length: 1 } wrapped
                    when ReferenceEquals(current, wrapped.Instance) && wrapped.Parent is not IAssignmentOperation && Wrappers.IsName(wrapped.Arguments[0].Value):
                    break;
                case IPropertyReferenceOperation { Arguments.Length: 1 } row
                    when _isInTable && ReferenceEquals(current, row.Instance) && row.Parent is not IAssignmentOperation && ConstantTexts.Find(row.Arguments[0].Value) is null:
                    break;
                case IPropertyReferenceOperation { Property.Name: "WrittenSpan" or "WrittenMemory" or "Span" or "Memory" } written when ReferenceEquals(current, written.Instance):
                    break;
                case IPropertyReferenceOperation property when ReferenceEquals(current, property.Instance):
                    AddAssigned(property);
                    return;
                case IFieldReferenceOperation:
                    return;
                case ISimpleAssignmentOperation assignment when ReferenceEquals(current, assignment.Value):
                    if (!PassAssignment(assignment))
                    {
                        return;
                    }

                    break;
                case ISimpleAssignmentOperation or ICompoundAssignmentOperation:
                    return;
                case IForEachLoopOperation loop when ReferenceEquals(current, loop.Collection):
                    foreach (ILocalSymbol item in loop.Locals.Where(local => loop.Locals.Length == 1 || local.Type.SpecialType is SpecialType.None or SpecialType.System_Object))
                    {
                        Follow(item);
                    }

                    return;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    Follow(declarator.Symbol);
                    return;
                case ISymbolInitializerOperation initializer:
                    foreach (ISymbol symbol in FindInitialized(initializer))
                    {
                        Follow(symbol);
                    }

                    return;
                case IAnonymousObjectCreationOperation or IObjectCreationOperation when IsOnlyLookedAt(parent):
                    return;
                case IAnonymousObjectCreationOperation or IObjectCreationOperation or ITupleOperation:
                    ImmutableArray<EndpointMention> siblings = GatherBeside(parent, current);
                    _found.Add(siblings);
                    if (IsKnown(siblings))
                    {
                        return;
                    }

                    break;
                case IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation:
                case IArrayInitializerOperation or IArrayCreationOperation or IObjectOrCollectionInitializerOperation:
                case IInterpolationOperation or IInterpolatedStringOperation:
                case ISwitchExpressionOperation or ISwitchExpressionArmOperation:
                case IConditionalAccessOperation:
                    break;
                case IWithOperation copy when ReferenceEquals(current, copy.Operand):
                    break;
                case IConditionalOperation choice when !ReferenceEquals(current, choice.Condition) && choice.Type is not null:
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                    break;
                case IReturnOperation returned:
                    FollowReturned(returned);
                    return;
                default:
                    // A collection expression and its like have no operation in the oldest compiler.
                    if (parent.Kind != OperationKind.None && parent.Syntax is not (CollectionExpressionSyntax or CollectionElementSyntax))
                    {
                        return;
                    }

                    break;
            }

            current = parent;
        }
    }

    // Whether to go on with what the call gives.
    private bool PassArgument(IArgumentOperation argument, IOperation call)
    {
        if (call is IInvocationOperation looking && KnownCalls.OnlyLooks(looking.TargetMethod))
        {
            // Only the assertion library's own methods and the like; a method of the project's is looked into below.
            return false;
        }

        if (call is IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } or IInvocationOperation { Arguments.Length: 2, TargetMethod.Name: "Add" or "TryAdd" } && !Wrappers.MayHold(call))
        {
            IsPart = true;
            return false;
        }

        _isInTable |= call is IInvocationOperation { Arguments.Length: 2, Parent: IObjectOrCollectionInitializerOperation };
        ImmutableArray<EndpointMention> beside = MentionGatherer.Merge(
            [GatherBeside(call, argument), GatherChain(call), call is IInvocationOperation invoked ? mentions.GatherAttributes(invoked.TargetMethod) : ImmutableArray<EndpointMention>.Empty]);
        _found.Add(beside);
        if (IsKnown(beside))
        {
            IsSent = true;
            return false;
        }

        if (call is IInvocationOperation { TargetMethod.Name: "Merge", Instance: IOperation whole })
        {
            FollowHolder(whole);
            return false;
        }

        if (argument.Parameter is { } parameter && parameter.ContainingSymbol is IMethodSymbol method)
        {
            IsSent |= call is IInvocationOperation && IsOutside(method) && !KnownCalls.PassesOn(method);
            FollowParameter(method, parameter.Ordinal);
        }

        return call is IObjectCreationOperation
            || (call is IInvocationOperation invocation && (GivesPayload(invocation) || invocation.Parent is IObjectOrCollectionInitializerOperation));
    }

    private bool PassAssignment(ISimpleAssignmentOperation assignment)
    {
        if (!Wrappers.MayHold(assignment))
        {
            IsPart = true;
            return false;
        }

        if (assignment.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation)
        {
            if (assignment.Parent is IObjectOrCollectionInitializerOperation initializer)
            {
                // `["fal-ai/..."] = payload` names the endpoint in its key.
                if (assignment.Target is IPropertyReferenceOperation { Arguments.Length: 1 } indexer)
                {
                    ImmutableArray<EndpointMention> key = mentions.Gather(indexer.Arguments[0].Value);
                    _found.Add(key);
                    _isInTable = true;
                    if (IsKnown(key))
                    {
                        IsSent = true;
                        return false;
                    }
                }

                if (!IsOnlyLookedAt(initializer))
                {
                    _found.Add(GatherBeside(initializer, assignment));
                }
            }

            return true;
        }

        switch (assignment.Target)
        {
            case ILocalReferenceOperation local:
                Follow(local.Local);
                break;
            case IParameterReferenceOperation parameter:
                Follow(parameter.Parameter);
                break;
            case IPropertyReferenceOperation { Arguments.Length: 1 } indexer:
                _found.Add(mentions.Gather(indexer.Arguments[0].Value));
                FollowHolder(indexer.Instance);
                break;
            case IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation } member:
                _found.Add(mentions.Gather(member.Instance));
                FollowHolder(member.Instance);
                break;
            case IMemberReferenceOperation member:
                Follow(member.Member);
                break;
        }

        return false;
    }

    // `Results.Ok(new { model = "...", input = payload })` shows what was sent.
    private static bool IsOnlyLookedAt(IOperation whole)
    {
        IOperation current = whole;
        while (current.Parent is IConversionOperation or ISimpleAssignmentOperation or IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation
            or IObjectCreationOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            current = current.Parent;
        }

        return current.Parent is IArgumentOperation { Parent: IInvocationOperation call } && KnownCalls.OnlyLooks(call.TargetMethod);
    }

    // What is written to a parameter is written to what the callers pass.
    private void FollowArguments(IMethodSymbol method, int ordinal)
    {
        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        IsReturned |= calls.Count == 0;
        foreach (IOperation call in calls)
        {
            _callers.Add(call);
            if (Arguments.Find(call, ordinal) is IOperation argument)
            {
                _found.Add(GatherBeside(call, argument.Parent!));
                FollowHolder(argument);
            }
        }
    }

    private bool IsWritten(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter, _written);

    private bool IsOutside(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty
        || ((method.IsAbstract || method.ContainingType?.TypeKind == TypeKind.Interface) && !members.FindDerived(method.ContainingType!, cancellationToken).Any());

    private void FollowHolder(IOperation? instance)
    {
        switch (instance?.SkipConversions())
        {
            case ILocalReferenceOperation local:
                Follow(local.Local);
                break;
            case IParameterReferenceOperation parameter:
                Follow(parameter.Parameter);
                break;
            case IMemberReferenceOperation member:
                Follow(member.Member);
                break;
        }
    }

    private void FollowParameter(IMethodSymbol method, int ordinal)
    {
        method = method.OriginalDefinition;
        if (search.FindDeclaration(method, cancellationToken) is not null && ordinal < method.Parameters.Length)
        {
            Follow(method.Parameters[ordinal]);
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            FollowStored(method, ordinal);
        }

        if (method.IsAbstract || method.IsVirtual || method.ContainingType?.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol derived in members.FindDerived(method.ContainingType!, cancellationToken))
            {
                foreach (ISymbol candidate in derived.GetMembers(method.Name))
                {
                    if (candidate is IMethodSymbol implementation && Members.CanRun(method, implementation) && ordinal < implementation.Parameters.Length)
                    {
                        Follow(implementation.Parameters[ordinal]);
                    }
                }
            }
        }
    }

    // A positional record keeps its parameter in a property of the same name.
    private void FollowStored(IMethodSymbol constructor, int ordinal)
    {
        if (constructor.ContainingType.IsRecord
            && ordinal < constructor.Parameters.Length
            && constructor.ContainingType.GetMembers(constructor.Parameters[ordinal].Name).OfType<IPropertySymbol>().FirstOrDefault() is IPropertySymbol property)
        {
            Follow(property);
        }
    }

    // `request.RequestUri = new Uri(...)` beside `request.Content = payload`.
    private void AddAssigned(IPropertyReferenceOperation property)
    {
        if (property.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, property))
        {
            _found.Add(mentions.Gather(assignment.Value));
        }
    }

    private void FollowReturned(IReturnOperation returned)
    {
        IOperation? owner = returned.Parent;
        while (owner is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            owner = owner.Parent;
        }

        switch (owner)
        {
            case IAnonymousFunctionOperation lambda:
                Follow(lambda);
                break;
            case ILocalFunctionOperation function:
                FollowCalls(function.Symbol);
                break;
            default:
                if (FindMember(returned) is ISymbol member)
                {
                    FollowCalls(member);
                }

                break;
        }
    }

    private void FollowCalls(ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol { AssociatedSymbol: IPropertySymbol property }:
                Follow(property);
                break;
            case IPropertySymbol property:
                Follow(property);
                break;
            case IMethodSymbol method when method.IsChosenByType() && mentions.GatherMembers(method.ContainingType) is { IsEmpty: false } own:
                // Who calls an implementation calls the others too; the type that holds it says where it goes.
                _found.Add(own);
                IsSent = true;
                break;
            case IMethodSymbol method:
                IsReturned |= members.FindCalls(method, cancellationToken).Count == 0;
                foreach (IOperation call in members.FindCalls(method, cancellationToken))
                {
                    _callers.Add(call);
                    ImmutableArray<EndpointMention> arguments = mentions.Gather(call);
                    _found.Add(arguments);
                    Follow(call);
                }

                // A table of builders holds the method itself.
                foreach (IOperation reference in References.Find(method, search, cancellationToken).Where(static reference => reference is IMethodReferenceOperation))
                {
                    _callers.Add(reference);
                    Follow(reference);
                }

                break;
        }
    }

    // `new Call().WithInput(payload).OnModel("...")`: what is said further along the chain.
    private ImmutableArray<EndpointMention> GatherChain(IOperation call)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        IOperation current = call;
        while (current is IInvocationOperation && current.Parent is IOperation parent)
        {
            IOperation? next = parent switch
            {
                IInvocationOperation chained when ReferenceEquals(chained.Instance, current) => chained,
                IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } chained } argument when ReferenceEquals(chained.Arguments[0], argument) => chained,
                IConversionOperation or IParenthesizedOperation => parent,
                _ => null,
            };
            if (next is not IInvocationOperation link)
            {
                break;
            }

            found.Add(GatherBeside(link, current));
            current = link;
        }

        return MentionGatherer.Merge(found);
    }

    // An endpoint of the service, be it one that no schema describes: what is named further on is for others.
    private static bool IsKnown(ImmutableArray<EndpointMention> found) =>
        found.Any(static mention => mention.Id is not null || (!mention.IsForeign && mention.Text.IndexOf("/requests", StringComparison.Ordinal) < 0));

    private ISymbol? FindMember(IOperation operation)
    {
        SyntaxNode? declaration = operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
        return declaration is null ? null : search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
    }

    private static IEnumerable<ISymbol> FindInitialized(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        _ => [],
    };

    private ImmutableArray<EndpointMention> GatherBeside(IOperation whole, IOperation part)
    {
        List<IOperation?> beside = [];
        switch (whole)
        {
            case IInvocationOperation call:
                if (!ReferenceEquals(call.Instance, part))
                {
                    beside.Add(call.Instance);
                }

                beside.AddRange(call.Arguments.Where(argument => !ReferenceEquals(argument, part)));
                break;
            case IObjectCreationOperation creation:
                beside.AddRange(creation.Arguments.Where(argument => !ReferenceEquals(argument, part)));
                beside.AddRange(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(assignment => assignment.Value) ?? []);
                break;
            case IAnonymousObjectCreationOperation anonymous:
                beside.AddRange(anonymous.Initializers.Where(item => !ReferenceEquals(item, part)).OfType<ISimpleAssignmentOperation>().Select(assignment => assignment.Value));
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                beside.AddRange(initializer.Initializers.Where(item => !ReferenceEquals(item, part)).OfType<ISimpleAssignmentOperation>().Select(assignment => assignment.Value));
                break;
            case ITupleOperation tuple:
                beside.AddRange(tuple.Elements.Where(item => !ReferenceEquals(item, part)));
                break;
        }

        return MentionGatherer.Merge(beside.Select(value => value is IArgumentOperation argument
            ? Addresses.IsAddress(argument.Parameter)
                ? mentions.GatherAddress(FindDefault(argument) ?? argument.Value)
                : Addresses.Filter(mentions.Gather(FindDefault(argument) ?? argument.Value), argument.Parameter)
            : mentions.Gather(value).RemoveAll(static mention => mention.IsForeign)));
    }

    // What a call leaves out is named where the parameter is declared.
    private IOperation? FindDefault(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter: IParameterSymbol parameter }
        && search.FindDeclaration(parameter, cancellationToken) is ParameterSyntax { Default.Value: { } value }
            ? search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)
            : null;

    // The call's value can hold the payload: JSON text, content, a task of either; not a count or a success.
    private static bool GivesPayload(IInvocationOperation call) => call.Type is { SpecialType: SpecialType.None or SpecialType.System_String or SpecialType.System_Object };
}
