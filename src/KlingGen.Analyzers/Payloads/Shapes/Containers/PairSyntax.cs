using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>A key and a value in one expression: a <c>KeyValuePair</c>, a <c>JProperty</c>, or a tuple.</summary>
internal static class PairSyntax
{
    /// <summary>The two halves, or null when the expression is something else.</summary>
    public static (ExpressionSyntax Key, ExpressionSyntax? Value)? Read(ExpressionSyntax expression, FileReading file) =>
        expression.SkipWrappers() switch
        {
            TupleExpressionSyntax { Arguments.Count: >= 2 } tuple => (tuple.Arguments[0].Expression, tuple.Arguments[1].Expression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } create } call
                when create.Expression.ToString().EndsWith("KeyValuePair", StringComparison.Ordinal) => Split(call.ArgumentList),
            BaseObjectCreationExpressionSyntax { ArgumentList: ArgumentListSyntax arguments } creation when IsPair(file.GetType(creation)) => Split(arguments),
            _ => null,
        };

    private static bool IsPair(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "KeyValuePair" or "JProperty" or "DictionaryEntry" or "Tuple" or "ValueTuple" } or INamedTypeSymbol { IsTupleType: true };

    private static (ExpressionSyntax Key, ExpressionSyntax? Value)? Split(ArgumentListSyntax arguments)
    {
        if (arguments.Arguments.Count == 0)
        {
            return null;
        }

        ExpressionSyntax key = (Find(arguments, "key", "name") ?? arguments.Arguments[0]).Expression;
        return (key, arguments.Arguments.FirstOrDefault(argument => argument.Expression != key)?.Expression);
    }

    private static ArgumentSyntax? Find(ArgumentListSyntax arguments, params string[] names) =>
        arguments.Arguments.FirstOrDefault(argument => argument.NameColon is NameColonSyntax name && names.Contains(name.Name.Identifier.ValueText));
}
