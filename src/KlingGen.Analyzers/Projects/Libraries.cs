namespace KlingGen.Analyzers.Projects;

/// <summary>The assemblies that are most of what is referenced, and of which nothing names a Kling endpoint or request.</summary>
internal static class Libraries
{
    private static readonly string[] _names = ["System", "Microsoft", "mscorlib", "netstandard", "WindowsBase", "Newtonsoft", "KlingGen"];

    public static bool Contains(string assembly) => _names.Any(library =>
        assembly.StartsWith(library, StringComparison.Ordinal) && (assembly.Length == library.Length || assembly[library.Length] == '.'));
}
