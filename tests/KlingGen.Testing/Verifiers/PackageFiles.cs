using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

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

    /// <summary>The same as an editor hands them out: what is read of a text is kept as long as the text, so that all projects share it.</summary>
    internal static ImmutableArray<(string Path, SourceText Text)> Texts { get; } = [.. All.Select(file => (file.Path, SourceText.From(file.Text)))];
}
