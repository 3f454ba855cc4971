using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Upstream;

/// <summary>Reads what was generated in a project that an editor has open.</summary>
internal static class CompilationReader
{
    public static UpstreamAssembly? Read(Compilation compilation)
    {
        if (!compilation.ReferencedAssemblyNames.Any(name => name.Name == UpstreamReader.LibraryName))
        {
            return null;
        }

        List<Publication> publications = [];
        List<string> friends = [];
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            if (Is(attribute, UpstreamReader.AttributeNamespace, UpstreamReader.AttributeName))
            {
                if (ReadPublication(attribute) is { } publication)
                {
                    publications.Add(publication);
                }
            }
            else if (Is(attribute, UpstreamReader.FriendNamespace, UpstreamReader.FriendName)
                && attribute.ConstructorArguments is { Length: 1 } arguments
                && arguments[0].Value is string friend)
            {
                friends.Add(UpstreamReader.SimpleName(friend));
            }
        }

        return new UpstreamAssembly(compilation.AssemblyName ?? "", friends.ToEquatableArray(), publications.ToEquatableArray());
    }

    private static Publication? ReadPublication(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not { Length: 3 } arguments
            || arguments[0].Value is not string targetNamespace
            || arguments[1].Value is not bool isPublic
            || arguments[2] is not { Kind: TypedConstantKind.Array, IsNull: false })
        {
            return null;
        }

        return new Publication(targetNamespace, isPublic, arguments[2].Values.Select(v => v.Value).OfType<string>().ToEquatableArray());
    }

    private static bool Is(AttributeData attribute, string containingNamespace, string name) =>
        attribute.AttributeClass is { } type
        && string.Equals(type.Name, name, StringComparison.Ordinal)
        && string.Equals(type.ContainingNamespace?.ToDisplayString(), containingNamespace, StringComparison.Ordinal);
}
