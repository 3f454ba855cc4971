using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Indexers of one's own that put all that they are given into a container which the object keeps: <c>public object? this[string key] { set => _values[key] = value; }</c>.</summary>
internal static class OwnIndexer
{
    /// <summary>The sort of the container that the indexer of a type writes to; null where it has none, or picks by the key what it writes.</summary>
    public static IContainerKind? FindKind(ITypeSymbol? type, FileReading file)
    {
        for (ITypeSymbol? current = type; current is INamedTypeSymbol { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            foreach (IPropertySymbol indexer in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (indexer is { IsIndexer: true, SetMethod: not null, Parameters: { Length: 1 } keys }
                    && keys[0].Type.SpecialType == SpecialType.System_String
                    && file.FindDeclaration(indexer.OriginalDefinition) is IndexerDeclarationSyntax { AccessorList.Accessors: var accessors }
                    && accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)) is AccessorDeclarationSyntax setter
                    && FindWritten(setter, keys[0].Name, file.In(setter.SyntaxTree)) is IContainerKind kind)
                {
                    return kind;
                }
            }
        }

        return null;
    }

    private static IContainerKind? FindWritten(AccessorDeclarationSyntax setter, string key, FileReading file) => GivenKeys.ArePicked(setter, key)
        ? null
        : GivenKeys.FindWrites(setter, key)
            .Select(write => ContainerKinds.Find(file.GetType(write.Container)))
            .FirstOrDefault(static kind => kind is not null);
}
