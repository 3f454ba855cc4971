using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace KlingGen.Generator.Tests.Upstream;

/// <summary>How one project sees another.</summary>
public enum ReferenceKind
{
    /// <summary>As an editor does, where both are open.</summary>
    Project,

    /// <summary>As a package does.</summary>
    Assembly,

    /// <summary>As a build does: metadata without bodies.</summary>
    ReferenceAssembly,
}

/// <summary>A project of a solution in memory.</summary>
internal static class Project
{
    public static readonly TestFile Veo = new("/project/schemas/veo.json", """
        {
          "x-fal-endpoints": ["fal-ai/veo9/fast"],
          "$defs": {
            "Request": { "type": "object", "properties": { "prompt": { "type": "string" } }, "required": ["prompt"] },
            "Response": { "type": "object", "properties": { "video": { "type": "string" } }, "required": ["video"] }
          }
        }
        """);

    /// <summary>The package's schemas of the O3 family and of create-voice: as good as all of them, and sooner compiled.</summary>
    public static IReadOnlyList<TestFile> Package { get; } =
    [
        .. TestFile.PackageFiles.Where(f => f.Path.Replace('\\', '/') is string path
            && !path.Contains("/v3/", StringComparison.Ordinal) && !path.Contains("/image/", StringComparison.Ordinal)),
    ];

    public static GeneratorRun Create(
        string name,
        IEnumerable<AdditionalText> files,
        string source,
        IEnumerable<MetadataReference>? projects = null,
        params (string Name, string Value)[] properties) =>
        GeneratorRun.OfProject(name, files, "#pragma warning disable CS1591\n" + source, LanguageVersion.CSharp11, null, projects ?? [], properties);

    /// <summary>A reference to a project.</summary>
    public static MetadataReference Reference(this GeneratorRun run, ReferenceKind kind)
    {
        if (kind == ReferenceKind.Project)
        {
            return run.Output.ToMetadataReference();
        }

        using MemoryStream image = new();
        EmitOptions options = kind == ReferenceKind.ReferenceAssembly
            ? new EmitOptions(metadataOnly: true, includePrivateMembers: false)
            : new EmitOptions();
        EmitResult result = run.Output.Emit(image, options: options);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The names of the types that were generated in the project itself.</summary>
    public static string[] OwnTypes(this GeneratorRun run, string targetNamespace = "KlingGen") =>
        [.. (Namespace(run, targetNamespace)?.GetTypeMembers().Select(t => t.Name) ?? []).Order(StringComparer.Ordinal)];

    public static INamedTypeSymbol Own(this GeneratorRun run, string name) => run.Output.Assembly.GetTypeByMetadataName("KlingGen." + name)!;

    private static INamespaceSymbol? Namespace(GeneratorRun run, string name) =>
        name.Split('.').Aggregate<string, INamespaceSymbol?>(run.Output.Assembly.GlobalNamespace, (at, part) => at?.GetNamespaceMembers().FirstOrDefault(n => n.Name == part));
}
