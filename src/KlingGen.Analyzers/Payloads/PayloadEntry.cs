using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads;

/// <summary>One parameter of a payload.</summary>
/// <param name="wireName">The name as it goes over HTTP.</param>
/// <param name="value">The value; for an entry of JSON text the whole text; for a member of a DTO's declaration its initializer, or null.</param>
/// <param name="name">The smallest place that names the parameter.</param>
/// <param name="property">The property that is assigned or declared, or null where the syntax has none.</param>
internal sealed class PayloadEntry(string wireName, IOperation? value, Location name, IPropertySymbol? property)
{
    public string WireName { get; } = wireName;

    public IOperation? Value { get; } = value;

    public Location Name { get; } = name;

    public IPropertySymbol? Property { get; } = property;

    /// <summary>The whole entry: the member's declarator, the initializer's element, the assignment or the call.</summary>
    public SyntaxNode? Syntax { get; init; }

    /// <summary>The value in JSON text; null in other shapes, and where the value is a hole of an interpolated string.</summary>
    public JsonValue? Json { get; init; }

    /// <summary>The operation by which the entry is written, whose conditions are the entry's; null for entries that are part of the payload's creation.</summary>
    public IOperation? Writing { get; init; }

    /// <summary>What gives the name where that is worked out elsewhere, such as an arm of a switch; null where it is written in its place.</summary>
    public PossibleText? Choice { get; init; }

    /// <summary>Whether it is written where those of other payloads are: an object writes it to itself, a helper puts it under the key that it is given.</summary>
    public bool IsWrittenElsewhere { get; init; }

    /// <summary>Whether only what is called knows if it is written: <c>AddWhen(isSilent, "generate_audio", () => false)</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether a method of the project writes it which does so by its name: with another name it might not.</summary>
    public bool IsPicked { get; init; }

    /// <summary>Whether its name stands where it is that of other payloads' entries too, and so is not edited for one.</summary>
    public bool IsGivenElsewhere => Choice is not null || IsWrittenElsewhere;

    /// <summary>Whether the value is certainly null, which sends nothing in a generated request.</summary>
    public bool IsConstantNull
    {
        get
        {
            if (Json is JsonNull)
            {
                return true;
            }

            IOperation? value = Value;
            while (value is IConversionOperation { IsImplicit: true } conversion)
            {
                value = conversion.Operand;
            }

            return value is not null
                && (value.ConstantValue is { HasValue: true, Value: null }
                    || value is IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T });
        }
    }
}
