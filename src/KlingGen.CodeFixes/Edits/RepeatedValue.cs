using System.Globalization;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Says a value of a request again, in another place.</summary>
internal static class RepeatedValue
{
    /// <summary>The value as C#, or null where it is not certainly the same there: a literal, a constant, or a variable that never changes.</summary>
    /// <param name="entry">The entry whose value it is.</param>
    /// <param name="position">Where it is to stand.</param>
    /// <param name="model">The meaning of the document it is to stand in.</param>
    public static string? Write(PayloadEntry entry, int position, SemanticModel model)
    {
        IOperation value = SkipImplicit(entry.Value!);
        switch (value)
        {
            case ILocalReferenceOperation { Local: ISymbol local } when value.Syntax is IdentifierNameSyntax:
                return IsVisible(local, value.Syntax, position, model) && Assignments.AreNone(local, value.Syntax) ? value.Syntax.ToString() : null;
            case IParameterReferenceOperation { Parameter: ISymbol parameter } when value.Syntax is IdentifierNameSyntax:
                return IsVisible(parameter, value.Syntax, position, model) && Assignments.AreNone(parameter, value.Syntax) ? value.Syntax.ToString() : null;
            case IFieldReferenceOperation { Field: { IsConst: true } or { IsReadOnly: true, IsStatic: true } } field:
                return WriteField(field, position, model);
            case ILiteralOperation or IUnaryOperation { Operand: ILiteralOperation } when value.Syntax.SyntaxTree == model.SyntaxTree:
                return value.Syntax.ToString();
            default:
                return value.ConstantValue is { HasValue: true, Value: object constant } ? WriteConstant(constant) : null;
        }
    }

    /// <summary>The value as it was written, beneath the conversions that nobody wrote.</summary>
    public static IOperation SkipImplicit(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return value;
    }

    private static SymbolDisplayFormat Qualified { get; } =
        SymbolDisplayFormat.MinimallyQualifiedFormat.WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    // As it was written, where that means the same.
    private static string? WriteField(IFieldReferenceOperation field, int position, SemanticModel model)
    {
        if (field.Syntax is ExpressionSyntax written
            && SymbolEqualityComparer.Default.Equals(
                model.GetSpeculativeSymbolInfo(position, written, SpeculativeBindingOption.BindAsExpression).Symbol, field.Field))
        {
            return written.ToString();
        }

        return model.IsAccessible(position, field.Field) ? field.Field.ToMinimalDisplayString(model, position, Qualified) : null;
    }

    private static bool IsVisible(ISymbol symbol, SyntaxNode use, int position, SemanticModel model) =>
        use.SyntaxTree == model.SyntaxTree
        && model.LookupSymbols(position, name: symbol.Name) is { Length: 1 } found
        && SymbolEqualityComparer.Default.Equals(found[0], symbol);

    private static string? WriteConstant(object constant) => constant switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
