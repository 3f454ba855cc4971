using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Pairs that a method is given one by one: <c>Body(("prompt", prompt), ("duration", 5))</c>.</summary>
internal static class PairArguments
{
    /// <summary>What such a method makes of them.</summary>
    public static IContainerKind Kind { get; } = new DictionaryKind();

    /// <summary>Whether a call is of a method that takes any number of pairs by text.</summary>
    public static bool AreTaken(InvocationExpressionSyntax call, FileReading file) =>
        file.GetSymbol(call) is IMethodSymbol { Parameters: { IsEmpty: false } parameters }
        && parameters[parameters.Length - 1] is { IsParams: true } pairs
        && Kind.Matches(pairs.Type);

    /// <summary>The argument that holds the pairs, or null where a call takes none.</summary>
    public static IArgumentOperation? Find(IOperation? call) => call is IInvocationOperation invocation
        ? invocation.Arguments.FirstOrDefault(static argument => argument is { ArgumentKind: ArgumentKind.ParamArray, Parameter: { } pairs } && Kind.Matches(pairs.Type))
        : null;
}
