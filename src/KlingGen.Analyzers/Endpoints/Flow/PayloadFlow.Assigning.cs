using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// What the payload is assigned to.
internal sealed partial class PayloadFlow
{
    private bool PassAssignment(ISimpleAssignmentOperation assignment)
    {
        if (PassProcess(assignment.Value) || (assignment.Target is IMemberReferenceOperation { Member.ContainingType: { } taker } && (OtherLibraries.Keeps(taker) || KnownCalls.IsAnswering(taker))))
        {
            return false;
        }

        if (IsPartOf(assignment))
        {
            IsPart = true;
            return false;
        }

        if (Wrappers.IsStep(assignment.Parent!))
        {
            return false;
        }

        if (assignment.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation)
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: { } member } && KnownCalls.IsAnswer(member))
            {
                return false;
            }

            if (assignment.Parent is IObjectOrCollectionInitializerOperation initializer)
            {
                if (IsOnlyKept(assignment, initializer))
                {
                    return false;
                }

                // `["fal-ai/..."] = payload` names the endpoint in its key.
                if (assignment.Target is IPropertyReferenceOperation { Arguments.Length: 1 } indexer)
                {
                    ImmutableArray<EndpointMention> key = _mentions.Gather(indexer.Arguments[0].Value);
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

                if (assignment.Target is IMemberReferenceOperation { Member: IPropertySymbol { IsIndexer: false } or IFieldSymbol } held && search.FindDeclaration(held.Member.OriginalDefinition, cancellationToken) is not null)
                {
                    // `new Result { Body = payload }`, of which others read that member.
                    _postponed.Add(() => Follow(held.Member.OriginalDefinition));
                }
            }

            return true;
        }

        switch (assignment.Target)
        {
            case IPropertyReferenceOperation { Property: { } property } when KnownCalls.IsAnswer(property):
                break;
            case ILocalReferenceOperation local:
                Follow(local.Local, assignment.Syntax);
                break;
            case IParameterReferenceOperation parameter:
                Follow(parameter.Parameter);
                FollowOut(parameter.Parameter);
                break;
            case IPropertyReferenceOperation { Arguments.Length: 1, Instance: IOperation step } when Objects.FindCreation(step, search, cancellationToken) is { Initializer: { } begun } && Wrappers.IsStep(begun):
                // `node["inputs"] = payload`
                break;
            case IPropertyReferenceOperation { Arguments.Length: 1 } indexer:
                if (_copies.AreKept(assignment.Syntax, indexer.Arguments[0].Value.Syntax, assignment.Value.Syntax))
                {
                    _found.Add(_mentions.Gather(indexer.Arguments[0].Value));
                    FollowHolder(indexer.Instance);
                }

                break;
            case IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation } member:
                _found.Add(_mentions.Gather(member.Instance));
                if (member.Instance is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } filled })
                {
                    // `client.SubmitAsync("fal-ai/...", options => options.Input = payload)`
                    _written.Add(filled);
                }

                FollowHolder(member.Instance);
                break;
            case IMemberReferenceOperation member:
                Follow(member.Member);
                break;
        }

        return false;
    }

    // A process that is given the endpoint too sends it.
    private bool PassProcess(IOperation given)
    {
        if (new ProcessArguments(search, _mentions, cancellationToken).Find(given) is not ImmutableArray<EndpointMention> beside)
        {
            return false;
        }

        _found.Add(beside);
        IsSent |= IsKnown(beside);
        return true;
    }
}
