using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Onwards: into what takes the payload.
internal sealed partial class PayloadFlow
{
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
            [_beside.Gather(call, argument), _beside.GatherChain(call), call is IInvocationOperation invoked ? mentions.GatherAttributes(invoked.TargetMethod) : ImmutableArray<EndpointMention>.Empty]);
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
                    _found.Add(_beside.Gather(initializer, assignment));
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

    // `Results.Ok(new { model = "...", input = payload })` shows what was sent; so does a record that is serialised into a file.
    private bool IsOnlyLookedAt(IOperation whole, int depth = 0)
    {
        IOperation current = whole;
        while (current.Parent is IConversionOperation or ISimpleAssignmentOperation or IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation
            or IObjectCreationOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => KnownCalls.OnlyLooks(call.TargetMethod)
                || (KnownCalls.PassesOn(call.TargetMethod) && depth < MaximumDepth && IsOnlyLookedAt(call, depth + 1)),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol local } } => depth < MaximumDepth
                && References.Find(local, search, cancellationToken).ToArray() is { Length: > 0 } uses
                && Array.TrueForAll(uses, use => IsOnlyLookedAt(use, depth + 1)),
            _ => false,
        };
    }

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
                foreach (ISymbol candidate in derived.FindCalled(method.Name))
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
}
