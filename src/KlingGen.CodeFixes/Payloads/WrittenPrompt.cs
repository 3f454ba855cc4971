using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Reads a text back from the container that another entry is written to: <c>(string)body["prompt"]</c>.</summary>
internal sealed class WrittenPrompt(SemanticModel model)
{
    /// <summary>The place that holds the text, the text of it, and whether it may be null; null where the container gives no text back.</summary>
    /// <param name="written">A statement that writes to the container.</param>
    /// <param name="name">The wire name of the text.</param>
    /// <param name="property">The property that holds it, where it has one.</param>
    public (string Place, string Text, bool TakesNull)? Read(EntrySyntax written, string name, IPropertySymbol? property)
    {
        if (written.Whole is not ExpressionStatementSyntax { Expression: ExpressionSyntax expression } || FindPlace(expression, written, name, property) is not (string place, ITypeSymbol type))
        {
            return null;
        }

        bool knowsNull = model.GetNullableContext(written.Whole.SpanStart).AnnotationsEnabled();
        bool isNullable = type.NullableAnnotation == NullableAnnotation.Annotated || type.Name is "JsonNode" or "JToken" || type.TypeKind == TypeKind.Dynamic;
        bool takesNull = isNullable || !knowsNull;
        if (type.SpecialType == SpecialType.System_String)
        {
            return (place, place, takesNull);
        }

        bool canCast = type.TypeKind == TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object
            || type.Name is "JsonNode" or "JToken";
        return canCast ? (place, (isNullable && knowsNull ? "(string?)" : "(string)") + place, takesNull) : null;
    }

    private (string Place, ITypeSymbol Type)? FindPlace(ExpressionSyntax expression, EntrySyntax written, string name, IPropertySymbol? property)
    {
        switch (expression)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: ElementAccessExpressionSyntax access }
                when model.GetSymbolInfo(access).Symbol is IPropertySymbol { IsIndexer: true } indexer:
                return (access.Expression + "[" + Quote(name) + "]", indexer.Type);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax member }
                when written.Entry.Property is null && model.GetTypeInfo(member).Type is { TypeKind: TypeKind.Dynamic } type:
                return (member.Expression + "." + name, type);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax member } when written.Entry.Property is not null && property is not null:
                return (member.Expression + "." + property.Name, property.Type);
            case InvocationExpressionSyntax call when call.FindReceiver() is ExpressionSyntax receiver && FindIndexer(receiver) is IPropertySymbol indexer:
                return (receiver + "[" + Quote(name) + "]", indexer.Type);
            default:
                return null;
        }
    }

    private IPropertySymbol? FindIndexer(ExpressionSyntax receiver)
    {
        for (ITypeSymbol? type = model.GetTypeInfo(receiver).Type; type is not null; type = type.BaseType)
        {
            IPropertySymbol? indexer = type.GetMembers().Concat(type.TypeKind == TypeKind.Interface ? type.AllInterfaces.SelectMany(static parent => parent.GetMembers()) : [])
                .OfType<IPropertySymbol>()
                .FirstOrDefault(static property => property is { IsIndexer: true, IsReadOnly: false, Parameters.Length: 1 } && property.Parameters[0].Type.SpecialType == SpecialType.System_String);
            if (indexer is not null)
            {
                return indexer;
            }
        }

        return null;
    }

    private static string Quote(string name) => SymbolDisplay.FormatLiteral(name, quote: true);
}
