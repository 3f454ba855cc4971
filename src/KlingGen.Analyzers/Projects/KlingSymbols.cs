using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects;

/// <summary>Recognises what the generator made, in this project or another, by the attributes of the run-time library.</summary>
internal sealed class KlingSymbols
{
    private readonly ImmutableArray<INamedTypeSymbol> _requestAttributes;
    private readonly ImmutableArray<INamedTypeSymbol> _responseAttributes;
    private readonly ImmutableArray<INamedTypeSymbol> _endpointAttributes;
    private readonly ImmutableArray<INamedTypeSymbol> _parameterAttributes;

    private KlingSymbols(Compilation compilation)
    {
        // More than one when two versions of the library are referenced. All references are asked for the first type only: this is done after every key stroke.
        _requestAttributes = compilation.GetTypesByMetadataName("KlingGen.KlingRequestAttribute");
        _responseAttributes = FindBeside(_requestAttributes, "KlingGen.KlingResponseAttribute");
        _endpointAttributes = FindBeside(_requestAttributes, "KlingGen.KlingEndpointAttribute");
        _parameterAttributes = FindBeside(_requestAttributes, "KlingGen.KlingParameterAttribute");
    }

    /// <summary>Whether the run-time library is not referenced: then there are no generated types, only payloads of other shapes.</summary>
    public bool IsEmpty => _requestAttributes.IsEmpty || _endpointAttributes.IsEmpty || _parameterAttributes.IsEmpty;

    /// <summary>The assemblies that have the run-time library's attributes.</summary>
    public IReadOnlyCollection<string> Libraries => [.. _requestAttributes.Concat(_endpointAttributes).Select(static attribute => attribute.ContainingAssembly.Name).Distinct(StringComparer.Ordinal)];

    public static KlingSymbols Find(Compilation compilation) => new(compilation);

    /// <summary>The endpoints that take a request type; empty for any other type.</summary>
    public ImmutableArray<string> GetRequestEndpoints(ITypeSymbol type) => ReadEndpoints(type, _requestAttributes);

    /// <summary>The endpoints that give a response type; empty for any other type.</summary>
    public ImmutableArray<string> GetResponseEndpoints(ITypeSymbol type) => ReadEndpoints(type, _responseAttributes);

    /// <summary>The endpoint that a client's property calls, or null for any other property.</summary>
    // The type's name is at hand; attributes would have to be read for every property of a program.
    public string? GetEndpoint(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { Arity: 2, Name: "EndpointClient" } ? ReadText(property, _endpointAttributes) : null;

    /// <summary>The name under which a property goes over HTTP, or null for any other property.</summary>
    public string? GetWireName(IPropertySymbol property) => ReadText(property, _parameterAttributes);

    private static ImmutableArray<string> ReadEndpoints(ITypeSymbol type, ImmutableArray<INamedTypeSymbol> attributes)
    {
        if (Find(type, attributes) is not AttributeData { ConstructorArguments.Length: 1 } attribute
            || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false } list)
        {
            return ImmutableArray<string>.Empty;
        }

        ImmutableArray<string>.Builder endpoints = ImmutableArray.CreateBuilder<string>(list.Values.Length);
        foreach (TypedConstant item in list.Values)
        {
            if (item.Value is string endpoint)
            {
                endpoints.Add(endpoint);
            }
        }

        return endpoints.ToImmutable();
    }

    private static string? ReadText(IPropertySymbol property, ImmutableArray<INamedTypeSymbol> attributes) =>
        Find(property, attributes) is AttributeData { ConstructorArguments.Length: 1 } attribute
        && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    private static ImmutableArray<INamedTypeSymbol> FindBeside(ImmutableArray<INamedTypeSymbol> types, string name) =>
        types.Select(type => type.ContainingAssembly.GetTypeByMetadataName(name)).OfType<INamedTypeSymbol>().ToImmutableArray();

    private static AttributeData? Find(ISymbol symbol, ImmutableArray<INamedTypeSymbol> attributes)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            foreach (INamedTypeSymbol wanted in attributes)
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, wanted))
                {
                    return attribute;
                }
            }
        }

        return null;
    }
}
