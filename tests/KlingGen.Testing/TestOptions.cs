using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Testing;

/// <summary>MSBuild properties and item metadata as the compiler sees them.</summary>
public sealed class TestOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private readonly Values _global = new(properties, "build_property.");

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => _global;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is TestFile file ? new Values(file.Metadata, "build_metadata.AdditionalFiles.") : Values.None;

    private sealed class Values(IReadOnlyDictionary<string, string> values, string prefix) : AnalyzerConfigOptions
    {
        public static Values None { get; } = new(new Dictionary<string, string>(), "");

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
