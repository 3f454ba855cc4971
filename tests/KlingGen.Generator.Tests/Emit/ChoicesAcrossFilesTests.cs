using System.Reflection;
using KlingGen.Generator.Tests.Hostile;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Choices of one file that another narrows, or gives further members.</summary>
public sealed class ChoicesAcrossFilesTests
{
    private const string Shared = """
        {
          "$defs": {
            "Cat": { "type": "object", "properties": { "kind": { "const": "cat" }, "lives": { "type": "integer", "maximum": 9 } }, "required": ["kind"] },
            "Dog": { "type": "object", "properties": { "kind": { "const": "dog" }, "name": { "type": "string" } }, "required": ["kind"] },
            "Pet": { "anyOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }] },
            "Size": { "enum": ["small", "large"] },
            "SizeOrPixels": { "oneOf": [{ "$ref": "#/$defs/Size" }, { "type": "integer" }, { "type": "null" }] }
          }
        }
        """;

    private const string Own = """
        {
          "x-fal-endpoints": ["test/x"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": {
                "pet": { "allOf": [{ "$ref": "shared.json#/$defs/Pet" }, { "properties": { "tag": { "type": "string", "maxLength": 3 } }, "required": ["tag"] }] },
                "size": { "$ref": "shared.json#/$defs/SizeOrPixels", "minimum": 16, "description": "How large." },
                "pixels": { "allOf": [{ "$ref": "shared.json#/$defs/SizeOrPixels" }, { "type": "integer", "minimum": 16 }] }
              }
            },
            "Response": { "allOf": [{ "$ref": "shared.json#/$defs/Pet" }, { "properties": { "seed": { "type": "integer" } } }] }
          }
        }
        """;

    private static readonly GeneratorRun _run = GeneratorRun.Of([new TestFile("/project/x.json", Own), new TestFile("/project/shared.json", Shared)]);
    private static readonly GeneratedCode _code = GeneratedCode.Load(_run);

    [Fact]
    public void They_give_clean_code_and_names_that_people_would_give()
    {
        HostileSchema.AssertCleanAndCompiles(_run);
        Assert.Empty(_run.Diagnostics);
        Assert.Equal(
            ["Pet: TestXPet", "Pixels: Nullable`1", "Size: TestXSize"],
            _code.Type("KlingGen.TestXRequest").GetProperties().Where(p => p.GetCustomAttribute<KlingParameterAttribute>() is not null).Select(p => $"{p.Name}: {p.PropertyType.Name}").Order(StringComparer.Ordinal));
        Assert.Equal(["TestXPetCat", "TestXPetDog", "TestXResponseCat", "TestXResponseDog"], _code.Types.Select(t => t.Name).Where(n => n.EndsWith("Cat", StringComparison.Ordinal) || n.EndsWith("Dog", StringComparison.Ordinal)).Where(n => n.StartsWith("TestX", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"pet":{"kind":"cat","lives":9,"tag":"a"},"size":"small","pixels":16}""")]
    [InlineData("""{"pet":{"kind":"dog","tag":"abc"},"size":16}""")]
    [InlineData("""{"pet":{"kind":"cat","lives":10,"tag":"abcd"},"size":15,"pixels":1}""", "$.pet.lives $.pet.tag $.size $.pixels")]
    public void Values_are_held_to_what_both_files_say(string json, string violations = "")
    {
        IKlingRequest request = _code.Read("KlingGen.TestXRequest", json);
        Assert.Equal(violations, string.Join(" ", request.Validate().Select(v => v.Path)));
        Assert.Equal(json, GeneratedCode.Write(request));
    }
}
