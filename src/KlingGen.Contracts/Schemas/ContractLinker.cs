using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas.Reading;

namespace KlingGen.Contracts.Schemas;

/// <summary>Checks what schema files expect of one another, which none of them can tell alone.</summary>
public static class ContractLinker
{
    /// <summary>Checks all references between the files.</summary>
    /// <param name="documents">Every schema file of the project.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>A problem (<see cref="ContractProblemKind.InvalidSchema"/>) for each expectation that is not met, file by file as given.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static EquatableArray<PlacedProblem> Check(IEnumerable<ContractDocument> documents, CancellationToken cancellationToken = default)
    {
        List<ContractDocument> all = documents.ToList();
        HashSet<string> files = new(all.Select(d => ContractPath.Normalize(d.Path)), StringComparer.Ordinal);
        Dictionary<TypeReference, NamedType> types = [];
        foreach (NamedType type in all.SelectMany(d => d.Types))
        {
            types[type.Reference] = type;
        }

        NamedType? Find(TypeReference reference) => types.TryGetValue(reference, out NamedType? type) ? type : null;
        List<PlacedProblem> problems = [];
        foreach (ContractDocument document in all)
        {
            string path = ContractPath.Normalize(document.Path);
            foreach (OutgoingReference reference in document.References)
            {
                cancellationToken.ThrowIfCancellationRequested();
                string? fault = IsCycle(new TypeReference(path, reference.Owner), reference, Find)
                    ? "The definition consists of nothing but references that lead back to it"
                    : Fault(reference, files, Find);
                if (fault is not null)
                {
                    problems.Add(new PlacedProblem(
                        document.Path,
                        new ContractProblem(ContractProblemKind.InvalidSchema, fault, reference.Span, reference.JsonPath)));
                }
            }
        }

        return problems.ToEquatableArray();
    }

    private static bool IsCycle(TypeReference owner, OutgoingReference reference, Func<TypeReference, NamedType?> find) =>
        reference.Kind == OutgoingReferenceKind.Exists
        && find(owner) is AliasType alias
        && AliasCycles.Targets(alias).Contains(reference.Target)
        && AliasCycles.Leads(reference.Target, owner, find);

    private static string? Fault(OutgoingReference reference, HashSet<string> files, Func<TypeReference, NamedType?> find)
    {
        NamedType? target = find(reference.Target);
        switch (reference.Kind)
        {
            case OutgoingReferenceKind.Exists when !files.Contains(reference.Target.Path):
                return $"The file {reference.Target.Path} is not among the schema files";
            case OutgoingReferenceKind.Exists:
                return target is null ? $"{reference.Target.Path} defines no type at '{reference.Target.Pointer}'" : null;
            case OutgoingReferenceKind.AllowsValue when target is not null && JsonReader.Parse(reference.Text).Root is { } value:
                return ValueChecker.Fault(new ReferenceValue(false, reference.Target), value, find) is { } fault ? $"The value {fault}" : null;
            case OutgoingReferenceKind.HasMember when target is not null:
                return Resolve(target, find) switch
                {
                    null => null,
                    ObjectType type when type.Find(reference.Text) is not null => null,
                    _ => $"'{target.Name}' has no member {JsonWriting.Quote(reference.Text)}",
                };
            default:
                return null;
        }
    }

    private static NamedType? Resolve(NamedType? type, Func<TypeReference, NamedType?> find)
    {
        for (int hops = 0; hops < 64 && type is AliasType { Value: ReferenceValue next }; hops++)
        {
            type = find(next.Target);
        }

        return type;
    }
}
