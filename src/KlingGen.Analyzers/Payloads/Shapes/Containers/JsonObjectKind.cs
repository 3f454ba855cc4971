using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary><c>System.Text.Json.Nodes.JsonObject</c>, also as the <c>JsonNode</c> that an index gives.</summary>
internal sealed class JsonObjectKind : IContainerKind
{
    public PayloadShape Shape => PayloadShape.JsonObject;

    public bool IsValueFirst => false;

    public bool Matches(ITypeSymbol type) => ContainerKinds.IsNamed(type, "System.Text.Json.Nodes", "JsonObject")
        || ContainerKinds.IsExactly(type, "System.Text.Json.Nodes", "JsonNode");
}
