using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Objects with methods that take a key and a value, such as the requests of HTTP libraries; no type is one by itself.</summary>
internal sealed class BuilderKind : IContainerKind
{
    public static readonly BuilderKind Instance = new();

    private BuilderKind()
    {
    }

    public PayloadShape Shape => PayloadShape.Form;

    public bool IsValueFirst => false;

    public bool Matches(ITypeSymbol type) => false;
}
