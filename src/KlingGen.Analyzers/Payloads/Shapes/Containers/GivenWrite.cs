using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>What a method of the project is given to write, in whatever order its parameters are: <c>Put(values, body, "negative_prompt", id)</c>.</summary>
/// <param name="Container">What it writes to.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value, or null where the method makes it.</param>
internal sealed record GivenWrite(ExpressionSyntax Container, ExpressionSyntax Key, ExpressionSyntax? Value)
{
    /// <summary>What a call gives so; null where no parameter of the method is a container that it writes another's key to.</summary>
    public static GivenWrite? Find(InvocationExpressionSyntax call, FileReading file)
    {
        if (file.GetSymbol(call) is not IMethodSymbol method
            || file.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition) is not SyntaxNode declaration
            || file.GetOperation(call) is not IInvocationOperation invocation)
        {
            return null;
        }

        foreach (KeyWrite write in KeyWrite.Find(declaration))
        {
            // What it is called on has its place in any order.
            if (FindGiven(write.Container, invocation) is { Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } } container
                && list == call.ArgumentList
                && ContainerKinds.Find(file.GetType(container)) is not null
                && FindGiven(write.Key, invocation) is ExpressionSyntax key)
            {
                return new GivenWrite(container, key, write.Place is AssignmentExpressionSyntax assignment ? FindGiven(assignment.Right, invocation) : null);
            }
        }

        return null;
    }

    private static ExpressionSyntax? FindGiven(ExpressionSyntax written, IInvocationOperation call) =>
        written is IdentifierNameSyntax name ? FindGiven(name.Identifier.ValueText, call) : null;

    private static ExpressionSyntax? FindGiven(string parameter, IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Syntax switch
        {
            ArgumentSyntax given => given.Expression,
            ExpressionSyntax receiver => receiver,
            _ => null,
        };
}
