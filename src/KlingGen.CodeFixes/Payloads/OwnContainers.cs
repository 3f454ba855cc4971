using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Containers of the program's own, which may put entries into themselves: <c>class Body : Dictionary&lt;string, object&gt; { public Body(string prompt) => this["prompt"] = prompt; }</c>.</summary>
internal static class OwnContainers
{
    /// <summary>Whether what an expression creates may have an entry of that name from the start.</summary>
    public static bool MayHave(IOperation? creation, string wireName, CancellationToken cancellationToken)
    {
        for (ITypeSymbol? type = creation?.Type; type is { IsAnonymousType: false }; type = type.BaseType)
        {
            if (type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken).DescendantTokens().Any(token => string.Equals(token.ValueText, wireName, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }
}
