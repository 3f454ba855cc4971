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
        foreach (KeyWrite write in KeyWrite.Find(declaration))
        {
            if (write is { Place: InvocationExpressionSyntax, Container: IdentifierNameSyntax target }
                && target.Identifier.ValueText == name
                && FindParameter(whole, write.Key) is int place && place >= 0 && place < given.Count
                && (file.Keys.Read(given[place]) is not string text || GivenKeys.GoThrough(write, text, declaration, file.In(declaration.SyntaxTree))))
            {
                return new WriterHelper(given[writer], given[place], given.Where((_, i) => i != writer && i != place).FirstOrDefault());
            }
        }

        return null;
    }

    private static int? FindParameter(IMethodSymbol method, string name) => method.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String && parameter.Name == name)?.Ordinal;
}
