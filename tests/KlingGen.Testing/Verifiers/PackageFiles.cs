using System.Collections.Immutable;

namespace KlingGen.Testing.Verifiers;

/// <summary>The schemas and migrations that come with the package.</summary>
public static class PackageFiles
{
    /// <summary>Path below <c>schemas</c> with forward slashes, and text; in the order of their paths.</summary>
    public static ImmutableArray<(string Path, string Text)> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Schemas, "*.json", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Repository.Schemas, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("meta/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
