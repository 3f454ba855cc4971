using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Multipart form content.</summary>
internal sealed class MultipartKind : IContainerKind
{
    public PayloadShape Shape => PayloadShape.Form;

    public bool IsValueFirst => true;

    public bool Matches(ITypeSymbol type) => ContainerKinds.IsNamed(type, "System.Net.Http", "MultipartFormDataContent");
}
