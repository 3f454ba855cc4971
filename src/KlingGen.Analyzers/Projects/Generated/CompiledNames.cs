using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Generated;

/// <summary>Reads what a compiled assembly declares under the run-time library's attributes, once for each reference.</summary>
internal static class CompiledNames
{
    private static readonly ConditionalWeakTable<PortableExecutableReference, GeneratedNames> _known = new();

    public static GeneratedNames Find(PortableExecutableReference reference) => _known.GetValue(reference, static key => Read(key));

    private static GeneratedNames Read(PortableExecutableReference reference)
    {
        GeneratedNames names = new();
        try
        {
            if (reference.GetMetadata() is AssemblyMetadata assembly)
            {
                foreach (ModuleMetadata module in assembly.GetModules())
                {
                    Read(module.GetMetadataReader(), names);
                }
            }
        }
        catch (Exception unreadable) when (unreadable is BadImageFormatException or IOException)
        {
            // The compiler reports a reference that it cannot read.
            return names;
        }

        return names;
    }

    private static void Read(MetadataReader reader, GeneratedNames names)
    {
        foreach (CustomAttributeHandle handle in reader.CustomAttributes)
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            switch (attribute.Parent.Kind)
            {
                case HandleKind.TypeDefinition when Is(reader, attribute, "KlingRequestAttribute"):
                    AddRequest(reader, reader.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent), names);
                    break;
                case HandleKind.PropertyDefinition when Is(reader, attribute, "KlingEndpointAttribute"):
                    names.Endpoints.Add(ReadName(reader, (PropertyDefinitionHandle)attribute.Parent));
                    break;
            }
        }
    }

    private static void AddRequest(MetadataReader reader, TypeDefinition type, GeneratedNames names)
    {
        names.Requests.Add(reader.GetString(type.Name));
        foreach (PropertyDefinitionHandle property in type.GetProperties())
        {
            string name = ReadName(reader, property);
            names.Members.Add(name);
            foreach (CustomAttributeHandle handle in reader.GetPropertyDefinition(property).GetCustomAttributes())
            {
                CustomAttribute attribute = reader.GetCustomAttribute(handle);
                if (Is(reader, attribute, "KlingParameterAttribute") && ReadText(reader.GetBlobReader(attribute.Value)) is string wireName)
                {
                    names.Parameters.Add((name, wireName));
                }
            }
        }

        // A record has one without parameters and one that copies.
        const int generated = 2;
        int constructors = type.GetMethods().Count(method => reader.StringComparer.Equals(reader.GetMethodDefinition(method).Name, ".ctor"));
        bool hasFields = type.GetFields().Any(field => (reader.GetFieldDefinition(field).Attributes & System.Reflection.FieldAttributes.FieldAccessMask) > System.Reflection.FieldAttributes.Private);
        names.AreExtended |= constructors > generated || hasFields;
    }

    private static bool Is(MetadataReader reader, CustomAttribute attribute, string name)
    {
        switch (attribute.Constructor.Kind)
        {
            case HandleKind.MemberReference:
                EntityHandle parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
                return parent.Kind == HandleKind.TypeReference
                    && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, name);
            case HandleKind.MethodDefinition:
                TypeDefinitionHandle type = reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType();
                return reader.StringComparer.Equals(reader.GetTypeDefinition(type).Name, name);
            default:
                return false;
        }
    }

    private static string ReadName(MetadataReader reader, PropertyDefinitionHandle property) => reader.GetString(reader.GetPropertyDefinition(property).Name);

    private static string? ReadText(BlobReader value)
    {
        const ushort prolog = 1;
        return value.Length > sizeof(ushort) && value.ReadUInt16() == prolog ? value.ReadSerializedString() : null;
    }
}
