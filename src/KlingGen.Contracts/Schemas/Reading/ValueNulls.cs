using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Values with null and without.</summary>
internal static class ValueNulls
{
    /// <summary>The value, with null where that is said; where it is not, null stays allowed if it is.</summary>
    public static ValueContract OrNull(this ValueContract value, bool isNullable) => isNullable && !value.IsNullable ? value with { IsNullable = true } : value;

    /// <summary>The value without null.</summary>
    public static ValueContract WithoutNull(this ValueContract value) => value.IsNullable && value is not NullValue ? value with { IsNullable = false } : value;
}
