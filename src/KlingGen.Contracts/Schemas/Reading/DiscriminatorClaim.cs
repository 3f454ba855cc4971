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
    /// <summary>Reports what is not so, when all types of the file are known.</summary>
    public void Check(ReadingContext context, Func<TypeReference, NamedType?> find)
    {
        NamedType? type = find(Target);
        if (type is not ObjectType members)
        {
            return;
        }

        if (!context.HasMember(members, Member.Value, Member))
        {
            context.Invalid(Member, $"'discriminator' names {Member.ToJson()}, which is not among the properties of '{type.Name}'");
        }
        else if (Entry is not null && members.Find(Member.Value) is { } parameter && ValueChecker.Fault(parameter.Value, new JsonString(Entry.NameSpan, Entry.Name), find) is { } fault)
        {
            context.InvalidName(Entry, $"{JsonWriting.Quote(Entry.Name)} cannot stand for '{type.Name}': its '{parameter.WireName}' {fault}");
        }
    }
}
