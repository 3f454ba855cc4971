using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Where null is the only value, null it is: in every place, and also where another file says so.</summary>
public sealed class NullOnlyTests
{
    private static readonly GeneratorRun _run = GeneratorRun.Of(
    [
        new TestFile("/project/shared/nothing.json", """
            {
              "$defs": {
                "Nothing": { "type": "null" }, "Never": { "$ref": "#/$defs/Nothing" }, "Text": { "type": ["string", "null"], "maxLength": 3 }, "Count": { "type": ["integer", "null"], "maximum": 3 },
                "Box": { "type": "object", "properties": { "a": { "const": null }, "b": { "type": ["string", "null"] } } }
              }
            }
            """),
        new TestFile("/project/null.json", """
            {
              "x-fal-endpoints": ["test/null"],
              "$defs": {
                "Request": {
                  "type": "object",
                  "properties": {
                    "own": { "type": "null", "default": null, "description": "Kept for old callers." },
                    "other": { "$ref": "shared/nothing.json#/$defs/Nothing" },
                    "chain": { "$ref": "shared/nothing.json#/$defs/Never" },
                    "choice": { "anyOf": [{ "$ref": "shared/nothing.json#/$defs/Nothing" }, { "type": "string" }] },
                    "choices": { "anyOf": [{ "$ref": "shared/nothing.json#/$defs/Never" }, { "type": "string" }, { "type": "integer" }] },
                    "only": { "anyOf": [{ "$ref": "shared/nothing.json#/$defs/Nothing" }, { "$ref": "shared/nothing.json#/$defs/Never" }] },
                    "narrowed": { "allOf": [{ "$ref": "shared/nothing.json#/$defs/Text" }, { "type": "null" }] },
                    "items": { "type": "array", "items": { "$ref": "shared/nothing.json#/$defs/Nothing" } },
                    "places": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "null" }, { "type": ["integer", "null"] }], "items": false },
                    "map": { "type": "object", "additionalProperties": { "type": "null" }, "propertyNames": { "maxLength": 1 } },
                    "box": { "allOf": [{ "$ref": "shared/nothing.json#/$defs/Box" }, { "properties": { "b": { "type": "null" } } }] },
                    "must": { "const": null }
                  },
                  "required": ["must"]
                },
                "Response": { "type": "null" }
              }
            }
            """),
    ]);

    private static readonly Lazy<GeneratedCode> _code = new(() => GeneratedCode.Load(_run));

    [Fact]
    public void It_compiles_without_a_word_from_the_generator()
    {
        Hostile.HostileSchema.AssertCleanAndCompiles(_run);
        Assert.Empty(_run.Diagnostics);
        Assert.Contains("Allowed: null.", _run.Source("null.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"own":null,"other":null,"chain":null,"choice":null,"choices":null,"only":null,"narrowed":null,"must":null}""")]
    [InlineData("""{"choice":"a","choices":1,"items":[null,null],"places":["a",null,1],"map":{"a":null},"box":{"a":null,"b":null},"must":null}""")]
    [InlineData("""{"places":["a",null,null],"must":null}""")]
    public void Null_is_no_violation_and_written_back(string json)
    {
        IKlingRequest request = Read(json);
        Assert.Empty(request.Validate());
        Assert.Equal(json, GeneratedCode.Write(request));
    }

    [Theory]
    [InlineData("""{"own":1,"must":null}""", "$.own")]
    [InlineData("""{"other":"a","must":null}""", "$.other")]
    [InlineData("""{"chain":{},"must":null}""", "$.chain")]
    [InlineData("""{"choices":true,"must":null}""", "$.choices")]
    [InlineData("""{"only":0,"must":null}""", "$.only")]
    [InlineData("""{"narrowed":"a","must":null}""", "$.narrowed")]
    [InlineData("""{"items":[null,1],"must":null}""", "$.items[1]")]
    [InlineData("""{"places":["a",1],"must":null}""", "$.places[1]")]
    [InlineData("""{"map":{"a":1},"must":null}""", "$.map.a")]
    [InlineData("""{"map":{"ab":null},"must":null}""", "$.map.ab")]
    [InlineData("""{"box":{"a":1,"b":"c"},"must":null}""", "$.box.a", "$.box.b")]
    [InlineData("""{"must":[]}""", "$.must")]
    public void Anything_else_is_a_violation_and_kept(string json, params string[] paths)
    {
        IKlingRequest request = Read(json);
        Assert.Equal(paths, request.Validate().Select(v => v.Path));
        Assert.Equal(json, GeneratedCode.Write(request));
    }

    private static IKlingRequest Read(string json) => _code.Value.Read("KlingGen.TestNullRequest", json);
}
