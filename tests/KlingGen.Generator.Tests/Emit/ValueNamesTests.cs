using KlingGen.Generator.Tests.Hostile;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>What the values of an enumeration are called.</summary>
public sealed class ValueNamesTests
{
    [Theory]
    [InlineData("""{ "enum": ["-1", "1", "+1", "-3dB", "1-2"] }""", "TestNamesRatio", "Minus1, Ratio1, Plus1, Minus3dB, Ratio1_2")]
    [InlineData("""{ "enum": ["v1", "V1", "v-1", "a", "A"] }""", "TestNamesRatio", "V1, V1_2, V1_3, A, A2")]
    [InlineData("""{ "anyOf": [{ "enum": ["16:9", "auto"] }, { "type": "string" }] }""", "TestNamesRatioChoice", "Ratio16x9, Auto")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "enum": ["16:9", "auto"] }] }""", "TestNamesRatioChoice", "Ratio16x9, Auto")]
    public void They_read_as_what_they_mean(string schema, string type, string values)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("names", ("ratio", schema))]);
        HostileSchema.AssertCleanAndCompiles(run);
        INamedTypeSymbol enumeration = run.Output.GetTypeByMetadataName("KlingGen." + type)!;
        Assert.Equal(values, string.Join(", ", enumeration.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsStatic && SymbolEqualityComparer.Default.Equals(p.Type, enumeration)).Select(p => p.Name)));
    }
}
