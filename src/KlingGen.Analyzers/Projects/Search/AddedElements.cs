using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>What statements put into a table that a type keeps: <c>_paths.Add("kling", "fal-ai/...")</c>, <c>_paths["kling"] = "fal-ai/..."</c>.</summary>
internal static class AddedElements
{
    /// <summary>Those entries; none for what is no field or property.</summary>
    public static IEnumerable<CollectionElement> Find(IOperation? collection, ProjectSearch search, CancellationToken cancellationToken) =>
        collection?.SkipConversions() is IMemberReferenceOperation { Member: (IFieldSymbol or IPropertySymbol { IsIndexer: false }) and { } holder } && search.FindDeclaration(holder, cancellationToken) is not null
            ? References.Find(holder, search, cancellationToken).Select(Read).OfType<CollectionElement>()
            : [];

    private static CollectionElement? Read(IOperation table) => table.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: 2 } pair } call when ReferenceEquals(call.Instance, table) => new CollectionElement(pair[0].Value, pair[1].Value),
        IPropertyReferenceOperation { Arguments: { Length: 1 } keys, Parent: ISimpleAssignmentOperation assignment } row when ReferenceEquals(row.Instance, table) && ReferenceEquals(assignment.Target, row) => new CollectionElement(keys[0].Value, assignment.Value),
        _ => null,
    };
}
