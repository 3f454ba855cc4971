using System.Globalization;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>States a value that the old endpoint assumed and the new one does not.</summary>
internal static class WrittenDefault
{
    /// <summary>A JSON value as C# for a property, or null where its type cannot hold it.</summary>
    /// <param name="json">A JSON number, boolean, or string without escapes.</param>
    /// <param name="type">The property's type, nullable or not.</param>
    public static string? Write(string json, ITypeSymbol type)
    {
        ITypeSymbol bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        string? text = json.Length >= 2 && json[0] == '"' && json.IndexOf('\\') < 0 ? json.Substring(1, json.Length - 2) : null;
        return bare.SpecialType switch
        {
            SpecialType.System_Boolean when json is "true" or "false" => json,
            SpecialType.System_String when text is not null => SymbolDisplay.FormatLiteral(text, quote: true),
            SpecialType.System_Int32 or SpecialType.System_Int64 when IsWhole(text ?? json) => text ?? json,
            SpecialType.System_Double when double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => json,
            _ => null,
        };
    }

    /// <summary>The value of an entry with the default in the place of null; null where the entry needs no change.</summary>
    public static string? Coalesce(PayloadEntry entry, string written)
    {
        if (entry.IsConstantNull)
        {
            return written;
        }

        IOperation value = entry.Value!;
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        bool canBeNull = value.Type
            is null or { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        if (!canBeNull || value.ConstantValue.HasValue)
        {
            return null;
        }

        string text = value.Syntax.ToString();
        bool isLoose = value.Syntax is ConditionalExpressionSyntax or SwitchExpressionSyntax or AssignmentExpressionSyntax or QueryExpressionSyntax;
        string operand = isLoose ? "(" + text + ")" : text;

        // 'loud ? true : null' has its type from where it stands.
        bool hasType = value.SemanticModel?.GetTypeInfo(value.Syntax).Type is not null;
        string cast = hasType || entry.Property is null ? string.Empty : "(" + entry.Property.Type.ToMinimalDisplayString(value.SemanticModel!, value.Syntax.SpanStart) + ")";
        return cast + operand + " ?? " + written;
    }

    private static bool IsWhole(string number) => long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
