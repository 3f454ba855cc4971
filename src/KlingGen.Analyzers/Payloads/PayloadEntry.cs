using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads;

/// <summary>One parameter of a payload.</summary>
/// <param name="wireName">The name as it goes over HTTP.</param>
/// <param name="value">The value.</param>
/// <param name="name">The smallest place that names the parameter.</param>
/// <param name="property">The property that is assigned, or null where the syntax has none.</param>
internal sealed class PayloadEntry(string wireName, IOperation value, Location name, IPropertySymbol? property)
{
    public string WireName { get; } = wireName;

    public IOperation Value { get; } = value;

    public Location Name { get; } = name;

    public IPropertySymbol? Property { get; } = property;

    /// <summary>Whether the value is certainly null, which sends nothing.</summary>
    public bool IsConstantNull
    {
        get
        {
            IOperation value = Value;
            while (value is IConversionOperation { IsImplicit: true } conversion)
            {
                value = conversion.Operand;
            }

            return value.ConstantValue is { HasValue: true, Value: null }
                || value is IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        }
    }
}
