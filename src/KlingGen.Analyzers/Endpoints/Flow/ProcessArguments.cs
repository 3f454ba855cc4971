using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>What a process is given beside a payload: <c>start.ArgumentList.Add(url)</c>, <c>Arguments = $"-d {json} {url}"</c>, <c>Process.Start("curl", ["-d", json, url])</c>.</summary>
/// <param name="search">The project's files.</param>
/// <param name="mentions">Reads endpoints.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class ProcessArguments(ProjectSearch search, MentionGatherer mentions, CancellationToken cancellationToken)
{
    /// <summary>The endpoints among the arguments that hold a value; null where it is no argument of a process.</summary>
    public ImmutableArray<EndpointMention>? Find(IOperation given) => given.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: IPropertyReferenceOperation { Instance: ILocalReferenceOperation start } list } } when IsOfStart(list.Property) =>
            MentionGatherer.Merge(References.Find(start.Local, search, cancellationToken)
                .Select(static use => (use.Parent as IPropertyReferenceOperation)?.Parent as IInvocationOperation)
                .Where(static add => add is { TargetMethod.Name: "Add", Arguments.Length: 1, Instance: IPropertyReferenceOperation other } && IsOfStart(other.Property))
                .Select(add => mentions.Gather(add!.Arguments[0].Value))),
        IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation filled } } items } } when IsOfStart(filled.Property) => FindWithin(items),
        IArgumentOperation { Parameter: { Name: "arguments", ContainingType: INamedTypeSymbol type } } when IsOfProcess(type) => FindWithin(given),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment when IsOfStart(property) && ReferenceEquals(assignment.Value, given) => FindWithin(given),
        _ => null,
    };

    // What the words of a text, or the items of a list, name.
    private ImmutableArray<EndpointMention> FindWithin(IOperation arguments) => MentionGatherer.IsText(arguments.SkipConversions().Type)
        ? mentions.GatherWords(arguments)
        : MentionGatherer.Merge(arguments.Syntax.DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Select(part => search.GetModel(part.SyntaxTree).GetOperation(part, cancellationToken))
            .Where(static part => part is not null && MentionGatherer.IsText(part.Type))
            .Select(part => mentions.Gather(part)));

    private static bool IsOfStart(IPropertySymbol property) => property.Name is "Arguments" or "ArgumentList" && IsOfProcess(property.ContainingType);

    private static bool IsOfProcess(INamedTypeSymbol type) => type is { Name: "Process" or "ProcessStartInfo", ContainingNamespace.Name: "Diagnostics" };
}
