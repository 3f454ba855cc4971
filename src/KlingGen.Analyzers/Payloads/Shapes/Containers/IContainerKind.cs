using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>A sort of types that hold values by key.</summary>
internal interface IContainerKind
{
    PayloadShape Shape { get; }

    /// <summary>Whether the value comes before the key: <c>Add(content, "key")</c>.</summary>
    bool IsValueFirst { get; }

    bool Matches(ITypeSymbol type);
}
