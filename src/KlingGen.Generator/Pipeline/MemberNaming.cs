using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;

namespace KlingGen.Generator.Pipeline;

/// <summary>Decides what the members of a type are called, and what is to be known of them wherever their types are described.</summary>
/// <param name="find">Finds a type of any file.</param>
/// <param name="renamed">Reports that a name had to be changed: the file, what happened, and where.</param>
internal sealed class MemberNaming(Func<TypeReference, TypeSummary?> find, Action<DocumentSummary, string, string> renamed)
{
    /// <summary>The members of a type, in its order.</summary>
    /// <param name="document">The file that describes it.</param>
    /// <param name="type">The type.</param>
    /// <param name="typeName">What it is called: no member may be called the same.</param>
    public EquatableArray<MemberEntry> Name(DocumentSummary document, TypeSummary type, string typeName)
    {
        UniqueNames names = new(StringComparer.Ordinal, [.. ReservedNames.Members, typeName]);
        MemberEntry[] members = new MemberEntry[type.Members.Count];
        for (int i = 0; i < members.Length; i++)
        {
            MemberSummary member = type.Members[i];
            string wished = Identifier.Pascal(member.WireName);
            string name = names.IsFree(wished) ? names.Take(wished) : names.Take(IsReserved(wished, typeName) ? wished + "Value" : wished);
            if (!string.Equals(name, wished, StringComparison.Ordinal))
            {
                renamed(document, $"'{typeName}' cannot have another member '{wished}'; '{MessageText.OneLine(member.WireName, maxLength: 80)}' is called '{name}'", $"{type.Reference.Pointer}/properties/{member.WireName.Replace("~", "~0").Replace("/", "~1")}");
            }

            if (member.IsRequired && AllowsNull(member.Type))
            {
                member = member with { IsRequired = false };
            }

            members[i] = new MemberEntry(member, name, member.Constant ?? (member.Type is { } reference ? find(reference)?.Constant : null), member.IsNumeric || IsNumeric(member.Type));
        }

        return new EquatableArray<MemberEntry>(members);
    }

    private bool AllowsNull(TypeReference? type)
    {
        HashSet<TypeReference> seen = [];
        while (type is not null && seen.Add(type) && find(type) is { } found)
        {
            if (found.IsNullable)
            {
                return true;
            }

            type = (found.Alias as ReferenceValue)?.Target;
        }

        return false;
    }

    private bool IsNumeric(TypeReference? type)
    {
        HashSet<TypeReference> seen = [];
        while (type is not null && seen.Add(type) && find(type)?.Alias is { } alias)
        {
            if (alias is NumberValue or StringValue { AllowedValues.IsEmpty: false })
            {
                return true;
            }

            type = (alias as ReferenceValue)?.Target;
        }

        return false;
    }

    private static bool IsReserved(string name, string typeName) =>
        string.Equals(name, typeName, StringComparison.Ordinal) || Array.IndexOf(ReservedNames.Members, name) >= 0;
}
