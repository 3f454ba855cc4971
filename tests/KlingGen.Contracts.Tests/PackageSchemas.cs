using KlingGen.Testing;

namespace KlingGen.Contracts.Tests;

/// <summary>The schema files that come with the package.</summary>
internal static class PackageSchemas
{
    public static IReadOnlyList<string> Files { get; } =
        Directory.GetFiles(Repository.Schemas, "*.json", SearchOption.AllDirectories)
            .Where(f => Name(f) is var name && !name.StartsWith("meta/", StringComparison.Ordinal) && !name.StartsWith("migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();

    public static string Name(string file) => Path.GetRelativePath(Repository.Schemas, file).Replace('\\', '/');

    public static string Text(string name) => File.ReadAllText(Path.Combine(Repository.Schemas, name));
}
