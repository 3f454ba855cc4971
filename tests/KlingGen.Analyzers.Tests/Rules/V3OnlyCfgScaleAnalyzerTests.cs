using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Rules;

public sealed class V3OnlyCfgScaleAnalyzerTests
{
    [Fact]
    public async Task A_guidance_scale_is_reported()
    {
        ImmutableArray<Diagnostic> found = await AnalyzerVerifier<V3OnlyCfgScaleAnalyzer>.VerifyAsync(
            """
            using KlingGen;

            class Shop
            {
                object Request() => new V3TextToVideoRequest { Prompt = "A bottle turns.", [|CfgScale|] = 0.5 };
            }
            """);

        Assert.Equal(
            "'cfg_scale' is V3-only: O3 has no guidance scale and ignores one without an error; the prompt alone decides "
            + "(nothing takes its place at fal-ai/kling-video/o3/*/text-to-video)",
            Assert.Single(found).GetMessage());
        Assert.False(found[0].Properties.ContainsKey(DiagnosticKeys.NewName));
    }
}
