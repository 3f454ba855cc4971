using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Which values rules can compare.</summary>
internal static class Comparisons
{
    /// <summary>What follows the name of a keyword about other members.</summary>
    public const string Refusal = "is supported for members that are texts, numbers, true or false only and is ignored";

    private const int MaximumHops = 64;

    /// <summary>Whether a value is a text, a number, true or false. One that another file declares counts as such: whether it allows the value is checked there.</summary>
    public static bool CanCompare(ValueContract value, Func<TypeReference, NamedType?> find)
    {
        for (int hops = 0; hops < MaximumHops && value is ReferenceValue reference; hops++)
        {
            switch (find(reference.Target))
            {
                case AliasType alias:
                    value = alias.Value is ComposedValue composed ? composed.Own : alias.Value;
                    break;
                case ObjectType:
                    return false;
                default:
                    return true;
            }
        }

        return value is StringValue or NumberValue or BooleanValue;
    }
}
