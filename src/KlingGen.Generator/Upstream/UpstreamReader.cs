using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Upstream;

/// <summary>Finds out what was generated in a referenced assembly.</summary>
internal static class UpstreamReader
{
    public const string LibraryName = "KlingGen";
    public const string AttributeNamespace = "KlingGen";
    public const string AttributeName = "KlingGeneratedAttribute";
    public const string FriendNamespace = "System.Runtime.CompilerServices";
    public const string FriendName = "InternalsVisibleToAttribute";

    /// <summary>What the assembly publishes; null when that is nothing, or when its types are not in the global namespace here.</summary>
    public static UpstreamAssembly? Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Behind an extern alias alone, no generated code could name the types, and nothing can clash with them.
        MetadataReferenceProperties properties = reference.Properties;
        if (properties.Kind != MetadataImageKind.Assembly || (!properties.Aliases.IsDefaultOrEmpty && !properties.Aliases.Contains("global")))
        {
            return null;
        }

        UpstreamAssembly? upstream = reference switch
        {
            CompilationReference compilation => CompilationReader.Read(compilation.Compilation),
            PortableExecutableReference file => MetadataFileReader.Read(file),
            _ => null,
        };
        return upstream is { Publications.IsEmpty: false } ? upstream : null;
    }

    /// <summary>The simple name in <c>Name, PublicKey=...</c>. Of a key that does not fit, the compiler itself says so.</summary>
    public static string SimpleName(string assemblyName)
    {
        int comma = assemblyName.IndexOf(',');
        return (comma < 0 ? assemblyName : assemblyName.Substring(0, comma)).Trim();
    }
}
