using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Lists in which places differ, wherever they stand.</summary>
public sealed class PlaceTests
{
    private const string Pair = """{ "type": "array", "prefixItems": [{ "type": "string", "maxLength": 3 }, { "type": "integer", "minimum": 1 }], "items": false }""";

    private static readonly GeneratedCode _code = GeneratedCode.Load(GeneratorRun.Of([new TestFile("/project/places.json", $$"""
        {
          "x-fal-endpoints": ["test/places"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": {
                "plain": {{Pair}},
                "lists": { "type": "array", "items": {{Pair}} },
                "deep": { "type": "array", "items": { "type": "array", "items": {{Pair}} } },
                "map": { "type": "object", "additionalProperties": {{Pair}} },
                "named": { "$ref": "#/$defs/Named" },
                "choice": { "anyOf": [{ "type": "string" }, {{Pair}}] },
                "numbers": { "type": "array", "items": { "type": "array", "prefixItems": [{ "type": "integer", "minimum": 0 }, { "type": "integer", "maximum": 9 }], "minItems": 2, "maxItems": 2 } },
                "frame": { "type": "array", "prefixItems": [{ "type": "integer", "minimum": 0, "maximum": 99 }, { "type": ["number", "null"] }], "minItems": 2, "maxItems": 2 },
                "rest": { "type": "array", "prefixItems": [{ "type": "string" }], "items": { "type": "integer", "maximum": 5 } },
                "inner": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "array", "prefixItems": [{ "type": "integer", "minimum": 5 }, { "type": "integer", "maximum": 9 }], "items": false }], "items": false }
              },
              "additionalProperties": {{Pair}}
            },
            "Response": { "type": "object", "properties": {} },
            "Named": { "type": "array", "items": {{Pair}} }
          }
        }
        """)]));

    [Theory]
    [InlineData("""{"plain":["abc",1],"lists":[["abc",1]],"deep":[[["a",2]]],"map":{"k":["a",3]},"named":[["a",4]],"choice":["a",5],"numbers":[[0,9]],"inner":["a",[5,9]],"more":["a",6]}""")]
    [InlineData("""{"plain":["abcd",0]}""", "$.plain[0]", "$.plain[1]")]
    [InlineData("""{"plain":[1,"abc"]}""", "$.plain[0]", "$.plain[1]")]
    [InlineData("""{"lists":[["a",1],["abcd",1]]}""", "$.lists[1][0]")]
    [InlineData("""{"lists":[[1,1]]}""", "$.lists[0][0]")]
    [InlineData("""{"deep":[[],[["a",1],["a","b"]]]}""", "$.deep[1][1][1]")]
    [InlineData("""{"map":{"k":["a",0]}}""", "$.map.k[1]")]
    [InlineData("""{"named":[["a","b"]]}""", "$.named[0][1]")]
    [InlineData("""{"choice":["a","b"]}""", "$.choice[1]")]
    [InlineData("""{"numbers":[[0,9],[-1,10]]}""", "$.numbers[1][0]", "$.numbers[1][1]")]
    [InlineData("""{"frame":[5,1.5]}""")]
    [InlineData("""{"frame":[5,null]}""")]
    [InlineData("""{"frame":[1.5,5]}""", "$.frame[0]")]
    [InlineData("""{"frame":[100,5]}""", "$.frame[0]")]
    [InlineData("""{"frame":[null,5]}""", "$.frame[0]")]
    [InlineData("""{"inner":["a",[4,10]]}""", "$.inner[1][0]", "$.inner[1][1]")]
    [InlineData("""{"more":["a","b"]}""", "$.more[1]")]
    [InlineData("""{"rest":["a",5,4]}""")]
    [InlineData("""{"rest":["a","b",6,5,7]}""", "$.rest[1]", "$.rest[2]", "$.rest[4]")]
    public void Each_place_is_checked(string json, params string[] violations) =>
        Assert.Equal(violations, _code.Read("KlingGen.TestPlacesRequest", json).Validate().Select(v => v.Path).Distinct().Order(StringComparer.Ordinal));
}
