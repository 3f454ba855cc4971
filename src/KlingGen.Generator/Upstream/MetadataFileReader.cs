using System.Reflection.Metadata;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Upstream;

/// <summary>Reads what was generated in a compiled assembly, straight from its metadata: no symbol is made.</summary>
internal static class MetadataFileReader
{
    public static UpstreamAssembly? Read(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly ? Read(assembly.GetModules()[0].GetMetadataReader()) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or ObjectDisposedException)
        {
            // The compiler reads the same file and reports it at the right place.
            return null;
        }
    }

    private static UpstreamAssembly? Read(MetadataReader reader)
    {
        if (!reader.IsAssembly || !HasLibrary(reader))
        {
            return null;
        }

        List<Publication> publications = [];
        List<string> friends = [];
        AssemblyDefinition assembly = reader.GetAssemblyDefinition();
        foreach (CustomAttributeHandle handle in assembly.GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (Is(reader, attribute, UpstreamReader.AttributeNamespace, UpstreamReader.AttributeName))
            {
                publications.Add(ReadPublication(reader.GetBlobReader(attribute.Value)));
            }
            else if (Is(reader, attribute, UpstreamReader.FriendNamespace, UpstreamReader.FriendName))
            {
                BlobReader value = reader.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                friends.Add(UpstreamReader.SimpleName(value.ReadSerializedString() ?? ""));
            }
        }

        return new UpstreamAssembly(reader.GetString(assembly.Name), friends.ToEquatableArray(), publications.ToEquatableArray());
    }

    // ECMA-335, II.23.3: a prolog of two bytes, then the arguments as the constructor has them.
    private static Publication ReadPublication(BlobReader value)
    {
        value.ReadUInt16();
        string targetNamespace = value.ReadSerializedString() ?? "";
        bool isPublic = value.ReadBoolean();
        int count = value.ReadInt32();
        List<string> entries = [];
        for (int i = 0; i < count; i++)
        {
            entries.Add(value.ReadSerializedString() ?? "");
        }

        return new Publication(targetNamespace, isPublic, entries.ToEquatableArray());
    }

    // Nearly every reference ends here: it does not know our library.
    private static bool HasLibrary(MetadataReader reader)
    {
        foreach (AssemblyReferenceHandle handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, UpstreamReader.LibraryName))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(MetadataReader reader, CustomAttribute attribute, string containingNamespace, string name)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference
            || reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return false;
        }

        System.Reflection.Metadata.TypeReference type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, name) && reader.StringComparer.Equals(type.Namespace, containingNamespace);
    }
}
