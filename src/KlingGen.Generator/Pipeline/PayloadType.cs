using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Pipeline;

/// <summary>The C# type of a request or response: a record, or a union.</summary>
/// <param name="Type">Where it is declared.</param>
/// <param name="Name">Its C# name.</param>
internal sealed record PayloadType(TypeReference Type, string Name)
{
    /// <summary>The type behind other names, in whichever file; null where there is none.</summary>
    public static PayloadType? Find(TypeReference reference, Dictionary<TypeReference, TypeEntry> types)
    {
        HashSet<TypeReference> seen = [];
        while (types.TryGetValue(reference, out TypeEntry? type) && seen.Add(reference))
        {
            string? name = type.Kind == TypeKind.Object ? type.Name : type.FindUnion("");
            if (name is not null)
            {
                return new PayloadType(reference, name);
            }

            if (Next(type, types) is not { } next)
            {
                return null;
            }

            reference = next;
        }

        return null;
    }

    private static TypeReference? Next(TypeEntry type, Dictionary<TypeReference, TypeEntry> types)
    {
        if (type.Alias is not UnionValue union)
        {
            return (type.Alias as ReferenceValue)?.Target;
        }

        // A choice without a name of its own is one between shapes that C# does not tell apart.
        List<UnionCase> cases = UnionCases.Of(union, type.Reference, "", r => types.TryGetValue(r, out TypeEntry? found) ? (found.Kind, found.Alias) : null);
        return cases.Count == 1 ? (cases[0].Value as ReferenceValue)?.Target : null;
    }
}
