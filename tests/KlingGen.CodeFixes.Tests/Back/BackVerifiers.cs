using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.CodeFixes.Tests.Back;

/// <summary>The fixes with the rules of the way from O3 back to V3.</summary>
internal static class BackVerifiers
{
    /// <summary>A project that should be on V3.</summary>
    public static TestSettings ToV3 { get; } = new() { Target = "V3" };

    public static CodeFixVerifier<MoveRequestFixer> Requests { get; } = Create<MoveRequestFixer>(MoveRequestFixer.EquivalenceKey);

    public static CodeFixVerifier<MovePayloadFixer> Payloads { get; } = Create<MovePayloadFixer>(MovePayloadFixer.EquivalenceKey);

    private static CodeFixVerifier<TFix> Create<TFix>(string key)
        where TFix : CodeFixProvider, new() => new(
        key,
        ImmutableArray.Create<DiagnosticAnalyzer>(
            new O3OnlyImageUrlAnalyzer(), new O3OnlyImageUrlsAnalyzer(), new AspectRatioWithoutPlaceAnalyzer(), new O3EndpointUsedAnalyzer()));
}
