using KlingGen.Analyzers.Payloads.Shapes.Containers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Writers;

/// <summary>A call of a method of the program's own that writes what it is given under the name that it is given: <c>WriteOptional(json, "negative_prompt", value)</c>.</summary>
/// <param name="Writer">The writer.</param>
/// <param name="Key">The name.</param>
/// <param name="Value">The value; null where there is none.</param>
internal sealed record WriterHelper(ExpressionSyntax Writer, ExpressionSyntax Key, ExpressionSyntax? Value)
{
    /// <summary>Reads a call; null where it is none of these.</summary>
    public static WriterHelper? Read(InvocationExpressionSyntax call, FileReading file)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (arguments.Any(static argument => argument.NameColon is not null) || file.GetSymbol(call) is not IMethodSymbol method)
        {
            return null;
        }

        bool isExtension = method.ReducedFrom is not null;
        List<ExpressionSyntax> given = [.. arguments.Select(static argument => argument.Expression)];
        if (isExtension && call.FindReceiver() is ExpressionSyntax receiver)
        {
            given.Insert(0, receiver);
        }

        IMethodSymbol whole = (method.ReducedFrom ?? method).OriginalDefinition;
        int writer = given.FindIndex(one => WriterReader.IsWriter(file.GetType(one)));
        if (writer < 0 || given.Count > whole.Parameters.Length || file.FindDeclaration(whole) is not SyntaxNode declaration)
        {
            return null;
        }

        string name = whole.Parameters[writer].Name;
        foreach (IParameterSymbol parameter in whole.Parameters.Where(parameter => parameter.Type.SpecialType == SpecialType.System_String && parameter.Ordinal < given.Count))
        {
            ExpressionSyntax key = given[parameter.Ordinal];
            foreach ((SyntaxNode place, ExpressionSyntax target) in GivenKeys.FindWrites(declaration, parameter.Name))
            {
                if (target is IdentifierNameSyntax { Identifier.ValueText: string text }
                    && text == name
                    && (file.Keys.Read(key) is not string wire || GivenKeys.GoThrough(parameter.Name, wire, place, target, declaration, file.In(declaration.SyntaxTree))))
                {
                    return new WriterHelper(given[writer], key, given.Where(one => one != given[writer] && one != key).FirstOrDefault());
                }
            }
        }

        return null;
    }
}
