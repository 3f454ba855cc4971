using System.Globalization;
using KlingGen.Testing;

namespace KlingGen.Benchmarks.Generators;

/// <summary>Any number of schema files, made of the package's own: the later ones are copies under other endpoint ids.</summary>
internal sealed class SchemaFiles
{
    private const string First = "/o3/image-to-video.json";
    private const string Limit = "\"maxLength\": 2500";

    public SchemaFiles(int documents)
    {
        TestFile[] package = [.. TestFile.PackageFiles.Where(file => file.Metadata.ContainsKey("KlingSchema"))];
        TestFile[] routes = [.. package.Where(HasEndpoints).OrderBy(file => !file.Path.Replace('\\', '/').EndsWith(First, StringComparison.Ordinal))];
        List<TestFile> all = [.. package.Where(file => !HasEndpoints(file))];
        for (int i = 0; i < documents; i++)
        {
            all.Add(i < routes.Length ? routes[i] : Copy(routes[i % routes.Length], i));
        }

        All = all;
        Edited = all.Find(file => file.Path.Replace('\\', '/').EndsWith(First, StringComparison.Ordinal))!;
    }

    /// <summary>The documents, and the few files of shared definitions that they refer to.</summary>
    public IReadOnlyList<TestFile> All { get; }

    /// <summary>The one that is edited.</summary>
    public TestFile Edited { get; }

    /// <summary>The edited file with another limit, which is in its generated code.</summary>
    public TestFile WithOtherLimit(int turn) => With(Edited, Edited.GetText()!.ToString().Replace(Limit, $"\"maxLength\": {1000 + turn}", StringComparison.Ordinal));

    /// <summary>A file with everything in it further down.</summary>
    public static TestFile WithOtherSpace(TestFile file, int turn) => With(file, new string('\n', 1 + (turn % 100)) + file.GetText()!.ToString().TrimStart('\n'));

    private static bool HasEndpoints(TestFile file) => file.GetText()!.ToString().Contains("\"x-fal-endpoints\"", StringComparison.Ordinal);

    // Each has a number of its own, in its name too: types are called after the file where it describes several tiers.
    private static TestFile Copy(TestFile file, int number)
    {
        string suffix = number.ToString("0000", CultureInfo.InvariantCulture);
        string text = file.GetText()!.ToString().Replace("\"fal-ai/", $"\"copy-{suffix}/", StringComparison.Ordinal);
        return new TestFile(Path.ChangeExtension(file.Path, null) + "-" + suffix + ".json", text) { Metadata = file.Metadata };
    }

    private static TestFile With(TestFile file, string text) => new(file.Path, text) { Metadata = file.Metadata };
}
