using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Newtonsoft's <c>JObject</c>, also as the <c>JToken</c> that an index gives.</summary>
internal sealed class JObjectKind : IContainerKind
{
    public PayloadShape Shape => PayloadShape.JObject;

    public bool IsValueFirst => false;

    public bool Matches(ITypeSymbol type) => ContainerKinds.IsNamed(type, "Newtonsoft.Json.Linq", "JObject")
        || ContainerKinds.IsExactly(type, "Newtonsoft.Json.Linq", "JToken", "JContainer");
}
