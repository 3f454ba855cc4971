using System.IO.Compression;
using System.Xml.Linq;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class PackageContentTests(PackageFixture package)
{
    [Fact]
    public void Packing_the_solution_makes_one_package() =>
        Assert.Equal([package.PackagePath], Directory.GetFiles(package.Feed));

    [Fact]
    public void The_package_holds_exactly_what_belongs_there()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        string[] schemas = [.. Directory.EnumerateFiles(Repository.Schemas, "*.json", SearchOption.AllDirectories)
            .Select(f => "schemas/" + Path.GetRelativePath(Repository.Schemas, f).Replace('\\', '/'))];
        string[] expected =
        [
            "KlingGen.nuspec",
            "README.md",
            "analyzers/dotnet/roslyn4.14/cs/KlingGen.Analyzers.dll",
            "analyzers/dotnet/roslyn4.14/cs/KlingGen.CodeFixes.dll",
            "analyzers/dotnet/roslyn4.14/cs/KlingGen.Contracts.dll",
            "analyzers/dotnet/roslyn4.14/cs/KlingGen.Generator.dll",
            "analyzers/dotnet/roslyn4.8/cs/KlingGen.Analyzers.dll",
            "analyzers/dotnet/roslyn4.8/cs/KlingGen.Contracts.dll",
            "analyzers/dotnet/roslyn4.8/cs/KlingGen.Generator.dll",
            "build/KlingGen.ci.globalconfig",
            "build/KlingGen.props",
            "build/KlingGen.targets",
            "buildTransitive/KlingGen.props",
            "buildTransitive/KlingGen.targets",
            "lib/net8.0/KlingGen.dll",
            "lib/net8.0/KlingGen.xml",
            "lib/netstandard2.0/KlingGen.dll",
            "lib/netstandard2.0/KlingGen.xml",
            .. schemas,
        ];
        string[] actual = [.. archive.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_depends_on_System_Text_Json_alone_and_only_where_the_framework_lacks_it()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using Stream stream = archive.GetEntry("KlingGen.nuspec")!.Open();
        XElement[] groups = [.. XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "group" && e.Parent!.Name.LocalName == "dependencies")];
        Assert.Equal(["net8.0", ".NETStandard2.0"], groups.Select(g => (string?)g.Attribute("targetFramework")));
        Assert.Empty(groups[0].Elements());
        Assert.Equal(["System.Text.Json"], groups[1].Elements().Select(e => (string?)e.Attribute("id")));
    }

    [Fact]
    public void Every_property_and_metadata_that_is_read_is_visible_to_the_compiler()
    {
        XDocument props = XDocument.Load(Path.Combine(Repository.Root, "src", "KlingGen", "build", "KlingGen.props"));
        string[] visible = [.. props.Descendants("CompilerVisibleProperty").Select(e => (string)e.Attribute("Include")!).Where(n => n.StartsWith("Kling", StringComparison.Ordinal)), .. props.Descendants("CompilerVisibleItemMetadata").Select(e => (string)e.Attribute("MetadataName")!)];
        string[] read = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => f.Contains("KlingGen.Generator", StringComparison.Ordinal) || f.Contains("KlingGen.Analyzers", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(f), "\"(?:build_[a-zA-Z_]+\\.(?:AdditionalFiles\\.)?)?(Kling(?:Target|GenerateClients|PackageSchemas|Namespace|Accessibility|Schema|Migration|Origin|Payload|Endpoint))\"").Select(m => m.Groups[1].Value))
            .Distinct()];
        Assert.Equal(visible.Order(StringComparer.Ordinal), read.Append("KlingErrorsActive").Order(StringComparer.Ordinal));
    }
}
