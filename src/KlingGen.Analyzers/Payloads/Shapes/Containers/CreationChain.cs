using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Calls that go on with what was created: <c>ImmutableDictionary.Empty.Add("key", value)</c>, <c>new[] { ... }.ToImmutableDictionary()</c>.</summary>
internal static class CreationChain
{
    /// <summary>The whole chain that begins with an expression.</summary>
    public static ExpressionSyntax FindEnd(ExpressionSyntax start, FileReading file)
    {
        ExpressionSyntax end = start.ClimbWrappers();
        while (true)
        {
            if (end.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == end && IsStep(call, file))
            {
                end = call.ClimbWrappers();
            }
            else if (end.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax copy }
                && ContainerKinds.Find(file.GetType(copy)) is not null
                && ContainerKinds.Find(file.GetType(end)) is not null)
            {
                end = copy.ClimbWrappers();
            }
            else if (end.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax conversion }
                && end.SkipWrappers() is AnonymousObjectCreationExpressionSyntax
                && IsAnonymousConversion(conversion))
            {
                end = conversion.ClimbWrappers();
            }
            else
            {
                return end;
            }
        }
    }

    /// <summary>The expression with which the chain that ends with a receiver begins.</summary>
    public static ExpressionSyntax FindStart(ExpressionSyntax receiver, FileReading file)
    {
        ExpressionSyntax start = receiver.SkipWrappers();
        while (start is InvocationExpressionSyntax call && IsStep(call, file) && call.FindReceiver() is ExpressionSyntax previous)
        {
            start = previous.SkipWrappers();
        }

        return start;
    }

    /// <summary>The node that a payload is known by: the anonymous object where a JSON object is made of one, else the whole chain.</summary>
    public static ExpressionSyntax FindRoot(ExpressionSyntax whole)
    {
        ExpressionSyntax root = whole.SkipWrappers();
        ExpressionSyntax made = root;
        while (made is InvocationExpressionSyntax step && (step.FindMethodName() is "AsObject" or "DeepClone") && step.FindReceiver() is ExpressionSyntax receiver)
        {
            made = receiver.SkipWrappers();
        }

        return made is InvocationExpressionSyntax call && IsAnonymousConversion(call) ? call.ArgumentList.Arguments[0].Expression.SkipWrappers() : root;
    }

    /// <summary>Whether a call gives the container it is called on, or a copy.</summary>
    public static bool IsStep(InvocationExpressionSyntax call, FileReading file)
    {
        string name = call.FindMethodName();
        if (name is "ToImmutable" or "ToImmutableDictionary" or "ToImmutableSortedDictionary" or "ToDictionary" or "ToFrozenDictionary"
            or "ToList" or "ToArray" or "AsReadOnly" or "AsObject" or "DeepClone")
        {
            return true;
        }

        return SetterCall.FindKind(call, file) is not null
            ? file.GetType(call) is { SpecialType: not SpecialType.System_Void and not SpecialType.System_Boolean }
            : IsLink(call, name, file);
    }

    // `builder.UseModel("...")`, which gives the builder again.
    private static bool IsLink(InvocationExpressionSyntax call, string name, FileReading file) =>
        call.FindReceiver() is not null
        && name is not ("Clone" or "Copy")
        && file.GetSymbol(call) is IMethodSymbol { IsStatic: false, ReducedFrom: null, ReturnType: INamedTypeSymbol { SpecialType: SpecialType.None } returned, ReceiverType: ITypeSymbol receiver }
        && SymbolEqualityComparer.Default.Equals(returned, receiver)
        && ContainerKinds.Find(returned) is null
        && !OtherLibraries.HoldsOther(returned);

    /// <summary>Whether a call turns an anonymous object into a JSON object.</summary>
    public static bool IsAnonymousConversion(InvocationExpressionSyntax call) =>
        call.FindMethodName() is "FromObject" or "SerializeToNode"
        && call.ArgumentList.Arguments.Count > 0
        && call.ArgumentList.Arguments[0].Expression.SkipWrappers() is AnonymousObjectCreationExpressionSyntax;
}
