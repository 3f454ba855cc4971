using KlingGen.Generator.Naming;
using KlingGen.Generator.Upstream;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Generator.Pipeline;

/// <summary>What the project asks for through MSBuild properties, and what its language allows. The accessibility is empty where the project states none.</summary>
internal sealed record GeneratorSettings(
    string Namespace,
    string Accessibility,
    bool GenerateClients,
    LanguageVersion LanguageVersion)
{
    /// <summary>The namespace of a project that states none.</summary>
    public const string DefaultNamespace = "KlingGen";

    /// <summary>Generated code uses required members and UTF-8 literals.</summary>
    public bool IsLanguageSufficient => LanguageVersion >= LanguageVersion.CSharp11;

    public static GeneratorSettings Create(AnalyzerConfigOptions options, LanguageVersion languageVersion)
    {
        return new GeneratorSettings(
            Identifier.Namespace(Read(options, "KlingNamespace", DefaultNamespace)) ?? DefaultNamespace,
            ReadAccessibility(options),
            !IsFalse(options, "KlingGenerateClients"),
            languageVersion);
    }

    /// <summary>The settings with an accessibility. A project that states none makes public types, but internal ones beside internal types of its friends: both are for the same few.</summary>
    public GeneratorSettings WithAccessibility(VisibleUpstream upstream) =>
        Accessibility.Length > 0 ? this : this with { Accessibility = upstream.HasInternal ? "internal" : "public" };

    /// <summary>Whether the project's framework may lack types that the language needs.</summary>
    public static bool MayLackLanguageTypes(AnalyzerConfigOptions options) =>
        Read(options, "TargetFrameworkIdentifier", "") is ".NETStandard" or ".NETFramework";

    /// <summary>Whether the package's own schemas are generated from.</summary>
    public static bool UsesPackageSchemas(AnalyzerConfigOptions options) => !IsFalse(options, "KlingPackageSchemas");

    private static string ReadAccessibility(AnalyzerConfigOptions options)
    {
        string accessibility = Read(options, "KlingAccessibility", "");
        return accessibility.Length == 0 || string.Equals(accessibility, "internal", StringComparison.OrdinalIgnoreCase) ? accessibility.ToLowerInvariant() : "public";
    }

    private static string Read(AnalyzerConfigOptions options, string property, string otherwise) =>
        options.TryGetValue("build_property." + property, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : otherwise;

    private static bool IsFalse(AnalyzerConfigOptions options, string property) =>
        string.Equals(Read(options, property, ""), "false", StringComparison.OrdinalIgnoreCase);
}
