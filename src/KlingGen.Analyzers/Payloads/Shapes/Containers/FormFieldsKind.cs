using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Form fields in a <c>NameValueCollection</c>.</summary>
internal sealed class FormFieldsKind : IContainerKind
{
    public PayloadShape Shape => PayloadShape.Form;

    public bool IsValueFirst => false;

    public bool Matches(ITypeSymbol type) => ContainerKinds.IsNamed(type, "System.Collections.Specialized", "NameValueCollection");
}
