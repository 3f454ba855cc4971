using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using System.Text;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>The names by which a compiled assembly lets others name a parameter, kept for as long as the reference.</summary>
/// <param name="Constants">Constants whose value is the wire name.</param>
/// <param name="Members">Members that an attribute gives the wire name, and their types.</param>
internal sealed record ReferencedNames(ImmutableArray<string> Constants, ImmutableArray<string> Members)
{
    private static readonly ReferencedNames _none = new(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);

    private static readonly ConditionalWeakTable<PortableExecutableReference, ConcurrentDictionary<string, ReferencedNames>> _known = new();

    public static ReferencedNames Find(PortableExecutableReference reference, string wireName)
    {
        ConcurrentDictionary<string, ReferencedNames> byName = _known.GetValue(reference, static _ => new(StringComparer.Ordinal));
        return byName.TryGetValue(wireName, out ReferencedNames? known) ? known : byName.GetOrAdd(wireName, Read(reference, wireName));
    }

    private static ReferencedNames Read(PortableExecutableReference reference, string wireName)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules().FirstOrDefault() is ModuleMetadata module
                ? Read(module.GetMetadataReader(), wireName)
                : _none;
        }
        catch (Exception unreadable) when (unreadable is BadImageFormatException or IOException)
        {
            // The compiler reports a reference that it cannot read.
            return _none;
        }
    }

    private static ReferencedNames Read(MetadataReader reader, string wireName)
    {
        if (!reader.IsAssembly || Libraries.Contains(reader.GetString(reader.GetAssemblyDefinition().Name)))
        {
            return _none;
        }

        return new ReferencedNames(FindConstants(reader, wireName), FindMembers(reader, Encoding.UTF8.GetBytes(wireName)));
    }

    private static ImmutableArray<string> FindConstants(MetadataReader reader, string wireName)
    {
        ImmutableArray<string>.Builder found = ImmutableArray.CreateBuilder<string>();
        int count = reader.GetTableRowCount(TableIndex.Constant);
        for (int row = 1; row <= count; row++)
        {
            Constant constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            if (constant.TypeCode == ConstantTypeCode.String && constant.Parent.Kind == HandleKind.FieldDefinition)
            {
                BlobReader value = reader.GetBlobReader(constant.Value);
                if (value.Length == wireName.Length * 2 && string.Equals(value.ReadUTF16(value.Length), wireName, StringComparison.Ordinal))
                {
                    found.Add(reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)constant.Parent).Name));
                }
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<string> FindMembers(MetadataReader reader, byte[] wireName)
    {
        ImmutableArray<string>.Builder found = ImmutableArray.CreateBuilder<string>();
        foreach (CustomAttributeHandle handle in reader.CustomAttributes)
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == HandleKind.PropertyDefinition && Holds(reader.GetBlobBytes(attribute.Value), wireName))
            {
                PropertyDefinitionHandle property = (PropertyDefinitionHandle)attribute.Parent;
                found.Add(reader.GetString(reader.GetPropertyDefinition(property).Name));
                MethodDefinitionHandle getter = reader.GetPropertyDefinition(property).GetAccessors().Getter;
                if (!getter.IsNil)
                {
                    found.Add(reader.GetString(reader.GetTypeDefinition(reader.GetMethodDefinition(getter).GetDeclaringType()).Name));
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool Holds(byte[] blob, byte[] text) => blob.AsSpan().IndexOf(text) >= 0;
}
