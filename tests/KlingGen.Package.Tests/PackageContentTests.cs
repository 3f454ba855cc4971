using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class PackageContentTests(PackageFixture package)
{
    private static readonly string[] _platforms = ["linux-arm64", "linux-x64", "osx-arm64", "win-arm64", "win-x64"];

    [Fact]
    public void Packing_the_solution_makes_these_packages() => Assert.Equal(
        new[] { "KlingGen", "KlingGen.AspNetCore", "KlingGen.Emulator", "KlingGen.Emulator.Tool", "KlingGen.Extensions.DependencyInjection" }.Select(package.PathOf).Order(StringComparer.Ordinal),
        Directory.GetFiles(package.Feed).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("KlingGen.AspNetCore", new[] { "KlingGen" })]
    [InlineData("KlingGen.Extensions.DependencyInjection", new[] { "KlingGen", "Microsoft.Extensions.Http", "Polly.Core" })]
    public void An_add_on_holds_its_library_and_depends_on_what_it_needs(string id, string[] dependencies)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(id));
        string[] actual = [.. archive.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml")];
        using Stream stream = archive.GetEntry($"{id}.nuspec")!.Open();

        Assert.Equal(new[] { $"{id}.nuspec", "README.md", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml" }.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        Assert.Equal(dependencies, XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string)e.Attribute("id")!).Order(StringComparer.Ordinal));
    }

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
            "build/KlingGen.logged.targets",
            "build/KlingGen.props",
            "build/KlingGen.report.globalconfig",
            "build/KlingGen.targets",
            "buildTransitive/KlingGen.props",
            "buildTransitive/KlingGen.targets",
            "lib/net8.0/KlingGen.Models.dll",
            "lib/net8.0/KlingGen.Models.xml",
            "lib/net8.0/KlingGen.dll",
            "lib/net8.0/KlingGen.xml",
            "lib/netstandard2.0/KlingGen.Models.dll",
            "lib/netstandard2.0/KlingGen.Models.xml",
            "lib/netstandard2.0/KlingGen.dll",
            "lib/netstandard2.0/KlingGen.xml",
            "tools/build/KlingGen.BuildTool.dll",
            "tools/build/KlingGen.BuildTool.runtimeconfig.json",
            .. _platforms.SelectMany(platform => new[] { "Analyzers", "Contracts", "Generator" }.Select(part => $"tools/{platform}/KlingGen.{part}.dll")),
            .. schemas,
        ];
        string[] actual = [.. archive.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_compiled_ahead_of_time_is_the_plain_assembly_with_code_for_the_platform()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        foreach (string part in new[] { "Analyzers", "Contracts", "Generator" })
        {
            (Guid plain, bool hasCode) = Read(archive, $"analyzers/dotnet/roslyn4.8/cs/KlingGen.{part}.dll");
            Assert.False(hasCode);
            Assert.All(_platforms, platform => Assert.Equal((plain, true), Read(archive, $"tools/{platform}/KlingGen.{part}.dll")));
        }
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_compiled_types_have_their_source_with_them(string framework)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using MemoryStream file = Open(archive, $"lib/{framework}/KlingGen.Models.dll");
        using PEReader reader = new(file);
        DebugDirectoryEntry embedded = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        MetadataReader symbols = provider.GetMetadataReader();
        Guid source = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

        string[] withSource = [.. symbols.CustomDebugInformation
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => information.Parent.Kind == HandleKind.Document && symbols.GetGuid(information.Kind) == source)
            .Select(information => symbols.GetString(symbols.GetDocument((DocumentHandle)information.Parent).Name))];
        Assert.Contains(withSource, name => name.EndsWith("KlingGen.KlingClient.g.cs", StringComparison.Ordinal));
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
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(f), "\"(?:build_[a-zA-Z_]+\\.(?:AdditionalFiles\\.)?)?(Kling(?:Target|GenerateClients|PackageSchemas|Namespace|Accessibility|Schema|Migration|Origin|Payload|Endpoint|ErrorsActive))\"").Select(m => m.Groups[1].Value))
            .Distinct()];
        Assert.Equal(visible.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    private static MemoryStream Open(ZipArchive archive, string path)
    {
        MemoryStream file = new();
        using (Stream entry = archive.GetEntry(path)!.Open())
        {
            entry.CopyTo(file);
        }

        file.Position = 0;
        return file;
    }

    private static (Guid Module, bool HasNativeCode) Read(ZipArchive archive, string path)
    {
        using MemoryStream file = Open(archive, path);
        using PEReader reader = new(file);
        MetadataReader metadata = reader.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }
}
