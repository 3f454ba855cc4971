using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>
/// A call of a method of one's own that puts what it is given into a container that it does not have to be given:
/// <c>Add("negative_prompt", words)</c>, where <c>Add</c> fills a field, or a local function a local.
/// </summary>
/// <param name="Container">The field, property or local.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; null where none is given.</param>
internal sealed record OwnSetter(ISymbol Container, IContainerKind Kind, ExpressionSyntax Key, ExpressionSyntax? Value)
{
    /// <summary>Reads a call; null where it is none of these.</summary>
    public static OwnSetter? Read(InvocationExpressionSyntax call, FileReading file)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (arguments.Count is 0 or > 3
            || call.FindReceiver() is not (null or ThisExpressionSyntax)
            || arguments.Any(static argument => argument.NameColon is not null)
            || file.GetSymbol(call) is not IMethodSymbol { OriginalDefinition: var method }
            || file.FindDeclaration(method) is not SyntaxNode declaration)
        {
            return null;
        }

        FileReading there = file.In(declaration.SyntaxTree);
        foreach (SyntaxNode node in declaration.DescendantNodes())
        {
            (ExpressionSyntax? container, ExpressionSyntax? key) = node switch
            {
                AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access } assignment when EntryPlace.IsSetting(assignment) => (access.Expression, access.ArgumentList.FindOnly()),
                InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 or 2 } added when added.FindMethodName() is "Add" or "TryAdd" => (added.FindReceiver(), FindKey(added)),
                _ => default,
            };
            if (container is not null
                && key is IdentifierNameSyntax name
                && method.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String && parameter.Name == name.Identifier.ValueText) is IParameterSymbol given
                && given.Ordinal < arguments.Count
                && there.GetSymbol(container) is IFieldSymbol or IPropertySymbol or ILocalSymbol
                && ContainerKinds.Find(there.GetType(container)) is IContainerKind kind)
            {
                ExpressionSyntax written = arguments[given.Ordinal].Expression;
                if (file.Keys.Read(written) is string text && !GivenKeys.GoThrough(given.Name, text, node, container, declaration, there))
                {
                    return null;
                }

                return new OwnSetter(there.GetSymbol(container)!, kind, written, arguments.Select(static argument => argument.Expression).FirstOrDefault(argument => argument != written));
            }
        }

        return null;
    }

    // `Add(key, value)`, `Add(new(key, value))`
    private static ExpressionSyntax? FindKey(InvocationExpressionSyntax added) => added.ArgumentList.Arguments[0].Expression switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } pair } => pair[0].Expression,
        TupleExpressionSyntax { Arguments: { Count: 2 } pair } => pair[0].Expression,
        ExpressionSyntax key => added.ArgumentList.Arguments.Count == 2 ? key : null,
    };
}
