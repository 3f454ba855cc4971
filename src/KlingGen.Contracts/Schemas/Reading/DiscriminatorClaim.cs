using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Something that a <c>discriminator</c> takes for granted of one of the schemas that it tells apart.</summary>
/// <param name="Target">The schema's type.</param>
/// <param name="Member">The name of the member that tells.</param>
/// <param name="Entry">The value that is mapped to the schema; null where only the member is asked for.</param>
internal sealed record DiscriminatorClaim(TypeReference Target, JsonString Member, JsonMember? Entry)
{
    /// <summary>Reports what is not so of some claims, when all types of the file are known.</summary>
    public static void Check(IReadOnlyList<DiscriminatorClaim> claims, ReadingContext context, Func<TypeReference, NamedType?> find)
    {
        // A name that no schema has is one mistake, however many schemas there are.
        foreach (IGrouping<JsonString, DiscriminatorClaim> wrong in claims.Where(claim => claim.IsWithoutMember(context, find)).GroupBy(claim => claim.Member))
        {
            List<ObjectType> types = [.. wrong.Select(claim => claim.Target).Distinct().Select(find).OfType<ObjectType>()];
            context.Invalid(
                wrong.Key,
                $"'discriminator' names {wrong.Key.ToJson()}, which is not among the properties of {string.Join(" and ", types.Select(type => $"'{type.Name}'"))}{Suggestion.For(wrong.Key.Value, types.SelectMany(type => type.Parameters).Select(p => p.WireName))}");
        }

        foreach (DiscriminatorClaim claim in claims)
        {
            claim.CheckValue(context, find);
        }
    }

    private bool IsWithoutMember(ReadingContext context, Func<TypeReference, NamedType?> find) =>
        find(Target) is ObjectType type && !context.HasMember(type, Member.Value, Member);

    private void CheckValue(ReadingContext context, Func<TypeReference, NamedType?> find)
    {
        if (Entry is not null
            && find(Target) is ObjectType type
            && type.Find(Member.Value) is { } parameter
            && ValueChecker.Fault(parameter.Value, new JsonString(Entry.NameSpan, Entry.Name), find) is { } fault)
        {
            context.InvalidName(Entry, $"{JsonWriting.Quote(Entry.Name)} cannot stand for '{type.Name}': its '{parameter.WireName}' {fault}");
        }
    }
}
