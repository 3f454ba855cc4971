using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Gathers the endpoints that stand beside a value: in the other arguments of its call, the other members of its object, and further along its chain.</summary>
/// <param name="search">The project's files.</param>
/// <param name="mentions">Reads endpoints.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class BesideGatherer(ProjectSearch search, MentionGatherer mentions, CancellationToken cancellationToken)
{
    /// <summary>What a call, a creation, an initializer or a tuple names apart from one part of it.</summary>
    public ImmutableArray<EndpointMention> Gather(IOperation whole, IOperation part)
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
                beside.AddRange(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? []);
                break;
            case IAnonymousObjectCreationOperation anonymous:
                beside.AddRange(anonymous.Initializers.Where(item => !ReferenceEquals(item, part)).OfType<ISimpleAssignmentOperation>());
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                beside.AddRange(initializer.Initializers.Where(item => !ReferenceEquals(item, part)).OfType<ISimpleAssignmentOperation>());
                break;
            case ITupleOperation tuple:
                beside.AddRange(tuple.Elements.Where(item => !ReferenceEquals(item, part)));
                break;
        }

        return MentionGatherer.Merge(beside.Select(Read));
    }

    /// <summary>What the other arguments of a call name: that is about this call alone, whatever the other links of its chain say.</summary>
    public ImmutableArray<EndpointMention> GatherArguments(IInvocationOperation call, IOperation part) =>
        MentionGatherer.Merge(call.Arguments.Where(argument => !ReferenceEquals(argument, part) && !IsReceiver(argument)).Select(Read));

    /// <summary>What a creation, or a method that makes an object of its own class, is given as an address.</summary>
    public ImmutableArray<EndpointMention> GatherAddress(IOperation creation) => creation is IObjectCreationOperation || Objects.IsFactory(creation)
        ? MentionGatherer.Merge(Arguments.Of(creation).Where(static argument => Addresses.IsAddress(argument.Parameter)).Select(Read))
        : ImmutableArray<EndpointMention>.Empty;

    private ImmutableArray<EndpointMention> Read(IOperation? beside)
    {
        switch (beside)
        {
            case IArgumentOperation argument:
                IOperation value = FindDefault(argument) ?? argument.Value;
                if (!IsReceiver(argument) && !Addresses.IsAddress(argument.Parameter))
                {
                    return Addresses.Filter(mentions.Gather(value), argument.Parameter);
                }

                ImmutableArray<EndpointMention> found = mentions.GatherAddress(value, argument.Parent as IInvocationOperation);
                return found.IsEmpty && Addresses.IsModel(argument.Parameter?.Name) ? mentions.GatherModel(value) : found;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when Addresses.IsModel(target.Member.Name):
                return mentions.GatherModel(assignment.Value).RemoveAll(static mention => mention.IsForeign);
            case ISimpleAssignmentOperation assignment:
                return mentions.Gather(assignment.Value).RemoveAll(static mention => mention.IsForeign);
            default:
                return mentions.Gather(beside).RemoveAll(static mention => mention.IsForeign);
        }
    }

    // `url.PostJsonAsync(payload)`, `request.PostJsonAsync(payload)`: what an extension is called on, like any instance, is what the payload is given to.
    private static bool IsReceiver(IArgumentOperation argument) =>
        argument is { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } };

    // What a call leaves out is named where the parameter is declared.
    private IOperation? FindDefault(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter: IParameterSymbol parameter }
        && search.FindDeclaration(parameter, cancellationToken) is ParameterSyntax { Default.Value: { } value }
            ? search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)
            : null;

    /// <summary>What is said further along the chain: <c>new Call().WithInput(payload).OnModel("...")</c>.</summary>
    public ImmutableArray<EndpointMention> GatherChain(IOperation call)
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

            found.Add(Gather(link, current));
            current = link;
        }

        return MentionGatherer.Merge(found);
    }
}
