using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>What rules of our own take for granted of the members that they name. What another file has a say in is left to the linker.</summary>
internal sealed class RuleMembers(ReadingContext context, Func<TypeReference, NamedType?> find, ObjectType type)
{
    /// <summary>What is wrong with a member that must be a list, as the end of a sentence; null where it is one.</summary>
    public string? ListFault(Parameter parameter, JsonValue at)
    {
        if (ResolvedValue.Unknown(parameter.Value, find) is { } elsewhere)
        {
            Expect(OutgoingReferenceKind.IsList, elsewhere, "", at);
            return null;
        }

        return ResolvedValue.Of(parameter.Value, find) is ArrayValue ? null : "which is not a list";
    }

    /// <summary>What is wrong with a member that must be a text.</summary>
    public string? TextFault(Parameter parameter, JsonString at)
    {
        if (ResolvedValue.Unknown(parameter.Value, find) is { } elsewhere)
        {
            Expect(OutgoingReferenceKind.IsText, elsewhere, "", at);
            return null;
        }

        return ResolvedValue.Of(parameter.Value, find) is StringValue { AllowedValues.IsEmpty: true } ? null : $"'text' names {at.ToJson()}, which is not a text";
    }

    /// <summary>What is wrong with a list whose items must have a member.</summary>
    public string? ItemMemberFault(Parameter list, string member, JsonValue at)
    {
        if (ResolvedValue.Of(list.Value, find) is not ArrayValue array)
        {
            return ResolvedValue.Unknown(list.Value, find) is null
                ? null
                : $"{JsonWriting.Quote(list.WireName)} is a list that another file defines; a rule about its items is not supported";
        }

        if (ResolvedValue.Unknown(array.Item, find) is { } target)
        {
            Expect(OutgoingReferenceKind.HasMember, target, member, at);
            return null;
        }

        return Items(array)?.Find(member) is null ? $"The items of {JsonWriting.Quote(list.WireName)} have no member {JsonWriting.Quote(member)}" : null;
    }

    /// <summary>What is wrong with a list of which a member of the items is added up.</summary>
    public string? SumFault(Parameter list, JsonString member)
    {
        if (ResolvedValue.Of(list.Value, find) is not ArrayValue array)
        {
            return null;
        }

        if (ResolvedValue.Unknown(array.Item, find) is { } items)
        {
            Expect(OutgoingReferenceKind.HasNumber, items, member.Value, member);
            return null;
        }

        ValueContract? summed = Items(array)?.Find(member.Value)?.Value;
        if (summed is not null && ResolvedValue.Unknown(summed, find) is { } elsewhere)
        {
            Expect(OutgoingReferenceKind.IsNumber, elsewhere, "", member);
            return null;
        }

        return summed is null || ResolvedValue.IsNumeric(summed, find) ? null : $"'member' names {member.ToJson()}, which is no number";
    }

    private ObjectType? Items(ArrayValue list) =>
        ResolvedValue.Of(list.Item, find) is ReferenceValue reference ? find(reference.Target) as ObjectType : null;

    private void Expect(OutgoingReferenceKind kind, TypeReference target, string text, JsonValue at) => context.Expect(kind, target, type.Reference.Pointer, text, at);
}
