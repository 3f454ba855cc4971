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
        foreach (KeyWrite write in KeyWrite.Find(declaration))
        {
            if (method.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String && parameter.Name == write.Key) is IParameterSymbol given
                && given.Ordinal < arguments.Count
                && there.GetSymbol(write.Container) is IFieldSymbol or IPropertySymbol or ILocalSymbol
                && ContainerKinds.Find(there.GetType(write.Container)) is IContainerKind kind)
            {
                ExpressionSyntax written = arguments[given.Ordinal].Expression;
                if (file.Keys.Read(written) is string text && !GivenKeys.GoThrough(write, text, declaration, there))
                {
                    return null;
                }

                return new OwnSetter(there.GetSymbol(write.Container)!, kind, written, arguments.Select(static argument => argument.Expression).FirstOrDefault(argument => argument != written));
            }
        }

        return null;
    }
}
