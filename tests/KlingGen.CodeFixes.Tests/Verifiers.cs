using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests;

internal static class Verifiers
{
    public static CodeFixVerifier<MoveRequestFixer> Create() => new(
        MoveRequestFixer.EquivalenceKey,
        new V3OnlyStartImageUrlAnalyzer(),
        new V3OnlyNegativePromptAnalyzer(),
        new V3OnlyCfgScaleAnalyzer(),
        new V3EndpointUsedAnalyzer());
}
