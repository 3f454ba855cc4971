using System.Collections.Concurrent;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects;

/// <summary>Whether what a project references names an endpoint in a constant: <c>Ids.Animate</c> of a library of models, in a project that does not spell the application's name.</summary>
internal static class ReferencedMarks
{
    private static readonly ConditionalWeakTable<PortableExecutableReference, ConcurrentDictionary<string, bool>> _known = new();

    public static bool AreNamed(Compilation compilation, IReadOnlyList<string> applications, CancellationToken cancellationToken) =>
        compilation.References.Any(reference => applications.Any(application => reference switch
        {
            CompilationReference project => new ProjectSearch(project.Compilation).FindFiles(application, cancellationToken).Any(),
            PortableExecutableReference file => _known.GetValue(file, static _ => new(StringComparer.Ordinal)).GetOrAdd(application, text => Names(file, text)),
            _ => false,
        }));

    private static bool Names(PortableExecutableReference reference, string text)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules().FirstOrDefault() is ModuleMetadata module
                && Names(module.GetMetadataReader(), text);
        }
        catch (Exception unreadable) when (unreadable is BadImageFormatException or IOException)
        {
            // The compiler reports a reference that it cannot read.
            return false;
        }
    }

    private static bool Names(MetadataReader reader, string text)
    {
        int count = reader.IsAssembly && !Libraries.Contains(reader.GetString(reader.GetAssemblyDefinition().Name)) ? reader.GetTableRowCount(TableIndex.Constant) : 0;
        for (int row = 1; row <= count; row++)
        {
            Constant constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            if (constant.TypeCode == ConstantTypeCode.String && constant.Parent.Kind == HandleKind.FieldDefinition)
            {
                BlobReader value = reader.GetBlobReader(constant.Value);
                if (value.ReadUTF16(value.Length).IndexOf(text, StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
