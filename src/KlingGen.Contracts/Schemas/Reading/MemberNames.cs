using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Names of members in rules.</summary>
internal static class MemberNames
{
    /// <summary>Whether an object has a member. Of one that is put together with objects of other files, the linker finds out.</summary>
    public static bool HasMember(this ReadingContext context, ObjectType type, string name, JsonValue at)
    {
        if (type.Find(name) is null && type.Composition is not null)
        {
            context.Expect(OutgoingReferenceKind.HasMember, type.Reference, type.Reference.Pointer, name, at);
            return true;
        }

        return type.Find(name) is not null;
    }
}
