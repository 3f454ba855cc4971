using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Values behind other names.</summary>
internal static class ResolvedValue
{
    private const int MaximumHops = 64;

    /// <summary>The value behind other names: a reference only where it is to an object, an enumeration or a type that is not known.</summary>
    public static ValueContract Of(ValueContract value, Func<TypeReference, NamedType?> find)
    {
        for (int hops = 0; hops < MaximumHops && value is ReferenceValue reference && find(reference.Target) is AliasType alias; hops++)
        {
            // As long as the other files are not known it is at least what this one says.
            value = alias.Value is ComposedValue composed ? composed.Own : alias.Value;
        }

        return value;
    }

    /// <summary>The types of other files that have a say in a value.</summary>
    public static EquatableArray<TypeReference> Bases(ValueContract value, Func<TypeReference, NamedType?> find)
    {
        for (int hops = 0; hops < MaximumHops && value is ReferenceValue reference && find(reference.Target) is AliasType alias; hops++)
        {
            value = alias.Value;
        }

        return value is ComposedValue composed ? composed.Bases : default;
    }

    /// <summary>The type behind other names that a value refers to; null where that is not known.</summary>
    public static TypeReference? Unknown(ValueContract value, Func<TypeReference, NamedType?> find) =>
        Of(value, find) is ReferenceValue reference && find(reference.Target) is null ? reference.Target : null;

    /// <summary>Whether a value is a number, or the text of a whole number.</summary>
    public static bool IsNumeric(ValueContract value, Func<TypeReference, NamedType?> find) => Of(value, find) is NumberValue or StringValue { AllowedValues.IsEmpty: false };
}
