using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

internal static class PayloadVerifier
{
    public static CodeFixVerifier<MovePayloadFixer> Create(string key = MovePayloadFixer.EquivalenceKey) => new(
        key,
        new V3OnlyStartImageUrlAnalyzer(),
        new V3OnlyNegativePromptAnalyzer(),
        new V3OnlyCfgScaleAnalyzer(),
        new V3EndpointUsedAnalyzer());
}
