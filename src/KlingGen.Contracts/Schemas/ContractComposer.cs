using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas.Reading;
using KlingGen.Contracts.Schemas.Reading.Composition;

namespace KlingGen.Contracts.Schemas;

/// <summary>Puts schemas together with those of other files, which no file can do alone: <c>allOf</c> and <c>$ref</c> across files.</summary>
public static class ContractComposer
{
    /// <summary>The documents with all members of their objects. What is wrong with them <see cref="ContractLinker"/> says.</summary>
    /// <param name="documents">Every schema file of the project.</param>
    /// <returns>The same documents, save those that are <see cref="ContractDocument.IsComposed"/>.</returns>
    public static IReadOnlyList<ContractDocument> Complete(IReadOnlyList<ContractDocument> documents)
    {
        if (!documents.Any(document => document.IsComposed))
        {
            return documents;
        }

        TypeIndex types = TypeIndex.Of(documents);
        ValueComposer values = new(types.Find);
        ObjectComposer objects = new(reference => types.Find(reference) is AliasType alias ? values.Compose(alias) : types.Find(reference));
        return [.. documents.Select(document => document.IsComposed ? Complete(document, objects, values) : document)];
    }

    private static ContractDocument Complete(ContractDocument document, ObjectComposer objects, ValueComposer values) => document with
    {
        Types = document.Types.SelectMany(type => type switch
        {
            ObjectType members => objects.Compose(members),
            AliasType alias => [values.Compose(alias)],
            _ => [type],
        }).ToEquatableArray(),
        IsComposed = false,
    };
}
