using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Calls that put a value under a key: <c>Add("key", value)</c> of a container, <c>With("key", value)</c> of a builder.</summary>
internal static class SetterCall
{
    private static readonly string[] _beginnings = ["With", "Set", "Add", "Put", "Append", "Param", "Field", "Input", "Option", "Arg", "Property", "Body", "TryAdd", "TrySet", "GetOrAdd"];

    private static readonly string[] _otherWords =
        ["Header", "Tag", "Cookie", "Error", "Label", "Column", "Log", "Metric", "Claim", "Translation", "Resource", "Baggage", "Query", "Environment"];

    /// <summary>The sort of container that a call writes to, or null when it writes to none.</summary>
    public static IContainerKind? FindKind(InvocationExpressionSyntax call, FileReading file)
    {
        if (call.ArgumentList.Arguments.Count == 0 || !IsSetter(call, file) || FindTarget(call, file) is not ExpressionSyntax receiver)
        {
            return null;
        }

        if (OtherLibraries.HoldsOther(file.GetType(receiver)))
        {
            return null;
        }

        if (ContainerKinds.Find(file.GetType(receiver)) is IContainerKind kind)
        {
            return kind;
        }

        return IsBuilder(call, file) ? BuilderKind.Instance : null;
    }

    /// <summary>What a call writes to: what it is called on, or the container that a helper is given.</summary>
    public static ExpressionSyntax? FindTarget(InvocationExpressionSyntax call, FileReading file)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return arguments.Count >= 3 && IsSetter(call, file)
            ? IsContainer(arguments[0].Expression, file) ? arguments[0].Expression : GivenWrite.Find(call, file)?.Container ?? call.FindReceiver()
            : call.FindReceiver();
    }

    private static bool IsContainer(ExpressionSyntax expression, FileReading file) => ContainerKinds.Find(file.GetType(expression)) is not null;

    /// <summary>What a call puts under which key, or null when it is not seen.</summary>
    public static WrittenEntry? Read(InvocationExpressionSyntax call, IContainerKind kind, FileReading file)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (arguments.Count == 1)
        {
            return PairSyntax.Read(arguments[0].Expression, file) is { } pair ? new WrittenEntry(file.Keys.Read(pair.Key), pair.Key, pair.Value, call) : null;
        }

        if (arguments.Count >= 3 && !IsContainer(arguments[0].Expression, file) && GivenWrite.Find(call, file) is GivenWrite write)
        {
            string? given = file.Keys.Read(write.Key);
            return given is not null && file.Names.Wire.IsWanted(given) && !GivenKeys.GoThrough(call, write.Key, given, file)
                ? null
                : new WrittenEntry(given, write.Key, write.Value, call) { IsUncertain = arguments.Any(argument => file.GetType(argument.Expression)?.SpecialType == SpecialType.System_Boolean) };
        }

        // A helper takes the container before the key.
        int first = kind.IsValueFirst || FindTarget(call, file) == arguments[0].Expression ? 1 : 0;
        bool isConditional = arguments.Count > first + 2 && file.GetType(arguments[first].Expression)?.SpecialType == SpecialType.System_Boolean;
        first += isConditional ? 1 : 0;
        int value = kind.IsValueFirst ? 0 : first + 1;
        ExpressionSyntax key = (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText is "key" or "name") ?? arguments[first]).Expression;
        if (arguments.Any(argument => argument.NameColon is not null))
        {
            value = arguments.IndexOf(argument => argument.Expression != key);
        }

        // The names of parts are often put in quotes.
        string? name = kind.IsValueFirst ? file.Keys.Read(key)?.Trim('"') : file.Keys.Read(key);
        if (name is not null && file.Names.Wire.IsWanted(name) && !GivenKeys.GoThrough(call, key, name, file))
        {
            return null;
        }

        // `AddWhen(hasNegative, "negative_prompt", () => words)`: only the helper knows whether the value is written.
        return new WrittenEntry(name, key, value < arguments.Count && !isConditional ? arguments[value].Expression : null, call) { IsUncertain = isConditional };
    }

    /// <summary>Whether a call is one of these: by the name of the method, or by what it does where the project has it.</summary>
    public static bool IsSetter(InvocationExpressionSyntax call, FileReading file) =>
        HasSetterName(call.FindMethodName()) || (!IsOfOther(call.FindMethodName()) && GivenKeys.AreWritten(call, file));

    public static bool HasSetterName(string name) =>
        _beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal))
        && !name.StartsWith("Without", StringComparison.Ordinal)
        && !IsOfOther(name);

    private static bool IsOfOther(string name) => _otherWords.Any(word => name.IndexOf(word, StringComparison.Ordinal) >= 0);

    // A method of the user or of an HTTP library: a text first, or behind a condition, and nothing back but the receiver.
    private static bool IsBuilder(InvocationExpressionSyntax call, FileReading file)
    {
        if (call.ArgumentList.Arguments.Count < 2
            || file.GetSymbol(call) is not IMethodSymbol { IsStatic: false, Parameters.Length: >= 2 } method
            || method.ReceiverType is not ITypeSymbol receiver
            || method.Parameters.First(static parameter => parameter.Type.SpecialType != SpecialType.System_Boolean || parameter.Ordinal > 0).Type.SpecialType != SpecialType.System_String
            || OtherLibraries.HoldsOther(receiver)
            || OtherLibraries.HoldsOther(method.ContainingType)
            || receiver.SpecialType != SpecialType.None)
        {
            return false;
        }

        return method.ReturnsVoid || IsSame(method.ReturnType, receiver);
    }

    private static bool IsSame(ITypeSymbol returned, ITypeSymbol receiver)
    {
        if (receiver.AllInterfaces.Contains(returned, SymbolEqualityComparer.Default) || returned.AllInterfaces.Contains(receiver, SymbolEqualityComparer.Default))
        {
            return true;
        }

        for (ITypeSymbol? current = receiver; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, returned))
            {
                return true;
            }
        }

        return false;
    }
}
