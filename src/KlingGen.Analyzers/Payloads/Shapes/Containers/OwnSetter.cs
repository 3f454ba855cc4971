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
        foreach (IParameterSymbol given in method.Parameters.Where(parameter => parameter.Type.SpecialType == SpecialType.System_String && parameter.Ordinal < arguments.Count))
        {
            foreach ((SyntaxNode place, ExpressionSyntax container) in GivenKeys.FindWrites(declaration, given.Name))
            {
                if (there.GetSymbol(container) is not (IFieldSymbol or IPropertySymbol or ILocalSymbol) || ContainerKinds.Find(there.GetType(container)) is not IContainerKind kind)
                {
                    continue;
                }

                ExpressionSyntax key = arguments[given.Ordinal].Expression;
                return file.Keys.Read(key) is string text && !GivenKeys.GoThrough(given.Name, text, place, container, declaration, there)
                    ? null
                    : new OwnSetter(there.GetSymbol(container)!, kind, key, arguments.Select(static argument => argument.Expression).FirstOrDefault(argument => argument != key));
            }
        }

        return null;
    }
}
