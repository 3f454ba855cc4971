using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary><c>ExpandoObject</c>, by itself or as <c>dynamic</c>.</summary>
internal sealed class ExpandoKind : IContainerKind
{
    public PayloadShape Shape => PayloadShape.Dynamic;

    public bool IsValueFirst => false;

    public bool Matches(ITypeSymbol type) => type.TypeKind == TypeKind.Dynamic || ContainerKinds.IsNamed(type, "System.Dynamic", "ExpandoObject");
}
