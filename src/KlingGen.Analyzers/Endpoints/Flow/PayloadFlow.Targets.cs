using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// What the payload is written to, and what that is told beside it.
internal sealed partial class PayloadFlow
{
    // `serializer.WriteObject(stream, payload)`, `request.AddBody(payload)`: from there it goes on with what it was written to.
    private void FollowTargets(IArgumentOperation argument, IOperation call)
    {
        if (call is not IInvocationOperation invocation)
        {
            return;
        }

        // A request of a library says itself where it goes.
        IsKept |= invocation.Instance?.SkipConversions() is ILocalReferenceOperation { Type: var held } && !(held is INamedTypeSymbol type && KnownCalls.IsOfRequests(type));
        foreach (IArgumentOperation other in invocation.Arguments.Where(other => !ReferenceEquals(other, argument) && IsTarget(other.Value.SkipConversions().Type)))
        {
            IsKept = true;
            FollowHolder(other.Value);
        }
    }

    private static bool IsTarget(ITypeSymbol? type) =>
        type is not null && (type.Name.EndsWith("Stream", StringComparison.Ordinal) || type.Name.EndsWith("Writer", StringComparison.Ordinal) || type.Name == "StringBuilder");

    // What an object that is known by its type is told, and what a container has under another key: where it goes, if it is sent.
    private readonly List<ImmutableArray<EndpointMention>> _assigned = [];

    // `request.RequestUri = new Uri(...)`, `request.Headers.Add("x-fal-target-url", "...")` beside `request.Content = payload`.
    private void AddAssigned(IPropertyReferenceOperation property)
    {
        switch (property.Parent)
        {
            case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, property):
                (IsOfType || !property.Arguments.IsEmpty ? _assigned : _found).Add(_mentions.Gather(assignment.Value));
                break;
            case IInvocationOperation { Arguments.Length: 2, TargetMethod.Name: "Add" or "TryAddWithoutValidation" } header when ReferenceEquals(header.Instance, property) && property.Property.Name == "Headers":
                _found.Add(_mentions.Gather(header.Arguments[1].Value).RemoveAll(static mention => mention.Id is null));
                break;
        }
    }

    // `.Register("fal-ai/...", payload).Register("fal-ai/...", other)`: each link says its own; else what the chain is made on and goes on with.
    private ImmutableArray<EndpointMention> FindBeside(IOperation call, IArgumentOperation argument) =>
        call is IInvocationOperation link && _beside.GatherArguments(link, argument) is { IsEmpty: false } own && IsKnown(own)
            ? own
            : MentionGatherer.Merge([_beside.Gather(call, argument), _beside.GatherChain(call)]);
}
