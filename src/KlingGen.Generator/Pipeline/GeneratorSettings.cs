using KlingGen.Generator.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Generator.Pipeline;

/// <summary>What the project asks for through MSBuild properties, and what its language allows.</summary>
internal sealed record GeneratorSettings(
    string Namespace,
    string Accessibility,
    bool GenerateClients,
    bool UsePackageSchemas,
    LanguageVersion LanguageVersion,
    bool MayLackLanguageTypes)
{
    /// <summary>Generated code uses required members and UTF-8 literals.</summary>
    public bool IsLanguageSufficient => LanguageVersion >= LanguageVersion.CSharp11;

    public static GeneratorSettings Create(AnalyzerConfigOptions options, LanguageVersion languageVersion)
    {
        return new GeneratorSettings(
            Identifier.Namespace(Read(options, "KlingNamespace", "KlingGen")) ?? "KlingGen",
            string.Equals(Read(options, "KlingAccessibility", "public"), "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            !IsFalse(options, "KlingGenerateClients"),
            !IsFalse(options, "KlingPackageSchemas"),
            languageVersion,
            Read(options, "TargetFrameworkIdentifier", "") is ".NETStandard" or ".NETFramework");
    }

    private static string Read(AnalyzerConfigOptions options, string property, string otherwise) =>
        options.TryGetValue("build_property." + property, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : otherwise;

    private static bool IsFalse(AnalyzerConfigOptions options, string property) =>
        string.Equals(Read(options, property, ""), "false", StringComparison.OrdinalIgnoreCase);
}
