using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads;

/// <summary>Small questions about operations.</summary>
internal static class OperationExtensions
{
    /// <summary>The value as it was written, beneath the conversions that its place asks for.</summary>
    public static IOperation SkipConversions(this IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
