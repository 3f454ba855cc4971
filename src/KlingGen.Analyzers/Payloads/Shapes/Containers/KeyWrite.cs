using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Something that a method puts into a container, or writes, under a key that it has in a variable: <c>body[key] = value</c>, <c>body.Add(key, value)</c>, <c>json.WriteString(key, value)</c>.</summary>
/// <param name="Place">The assignment or the call.</param>
/// <param name="Container">What it is written to.</param>
/// <param name="Key">The variable.</param>
internal readonly record struct KeyWrite(SyntaxNode Place, ExpressionSyntax Container, string Key)
{
    /// <summary>All that a method writes so.</summary>
    public static IEnumerable<KeyWrite> Find(SyntaxNode method)
    {
        foreach (SyntaxNode node in method.DescendantNodes())
        {
            (ExpressionSyntax? container, ExpressionSyntax? key) = node switch
            {
                AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access } assignment when EntryPlace.IsSetting(assignment) => (access.Expression, access.ArgumentList.FindOnly()),
                InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call when call.FindMethodName() is "Add" or "TryAdd" => (call.FindReceiver(), FindAdded(call)),
                InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call when IsOfWriter(call.FindMethodName()) => (call.FindReceiver(), arguments[0].Expression),
                _ => default,
            };
            if (container is not null && key is IdentifierNameSyntax name)
            {
                yield return new KeyWrite(node, container, name.Identifier.ValueText);
            }
        }
    }

    private static bool IsOfWriter(string method) => method.StartsWith("Write", StringComparison.Ordinal) && method is not ("Write" or "WriteLine");

    // `Add(key, value)`, `Add(new(key, value))`
    private static ExpressionSyntax? FindAdded(InvocationExpressionSyntax added) => added.ArgumentList.Arguments[0].Expression switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } pair } => pair[0].Expression,
        TupleExpressionSyntax { Arguments: { Count: 2 } pair } => pair[0].Expression,
        ExpressionSyntax key => added.ArgumentList.Arguments.Count > 1 ? key : null,
    };
}
