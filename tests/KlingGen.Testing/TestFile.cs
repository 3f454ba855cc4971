using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Testing;

/// <summary>An additional file that lives in memory.</summary>
public sealed class TestFile(string path, SourceText? text) : AdditionalText
{
    public TestFile(string path, string text)
        : this(path, SourceText.From(text, System.Text.Encoding.UTF8))
    {
    }

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>The metadata the package's targets give the file: <c>KlingSchema</c>, <c>KlingMigration</c>, <c>KlingOrigin</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string> { ["KlingSchema"] = "true", ["KlingOrigin"] = "user" };

    /// <summary>How often the text was asked for.</summary>
    public int Reads { get; private set; }

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return text;
    }

    /// <summary>The package's schemas and migrations, as its targets pass them.</summary>
    public static IReadOnlyList<TestFile> PackageFiles { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Schemas, "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Replace('\\', '/').Contains("/schemas/meta/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new TestFile(path, File.ReadAllText(path))
            {
                Metadata = new Dictionary<string, string>
                {
                    [path.Replace('\\', '/').Contains("/schemas/migrations/", StringComparison.Ordinal) ? "KlingMigration" : "KlingSchema"] = "true",
                    ["KlingOrigin"] = "package",
                },
            }),
    ];
}
