using System.Text.Json;
using KlingGen.Contracts;
using KlingGen.Contracts.Schemas;
using KlingGen.Emulator.Payloads;
using KlingGen.Emulator.Results;

namespace KlingGen.Emulator.Tests.Payloads;

/// <summary>Shapes that no Kling endpoint has, and a user's own schema may.</summary>
public sealed class OtherContractTests
{
    private static readonly ContractSet _contracts = new([ContractReader.Read("/other.json", """
        {
          "x-fal-endpoints": ["me/model/run"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": {
                "code": { "type": "string", "minLength": 2, "pattern": "^[a-z]+$" },
                "step": { "type": "integer", "multipleOf": 8 },
                "ratio": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1 },
                "version": { "type": "integer", "enum": [1, 3] },
                "seeds": { "type": "array", "items": { "type": "integer" }, "uniqueItems": true, "maxItems": 3 },
                "labels": { "type": "object", "additionalProperties": { "type": "number" } },
                "size": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/Size" }] },
                "extra": {},
                "void": { "const": null },
                "few": { "type": "object", "additionalProperties": { "type": "string" }, "minProperties": 1, "maxProperties": 2, "propertyNames": { "pattern": "^[a-z]$" } },
                "closed": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": false },
                "typed": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": "integer" } },
                "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false },
                "rest": { "type": "array", "prefixItems": [{ "type": "string" }], "items": { "type": "boolean" } },
                "pet": { "oneOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "c": "Cat", "d": "Dog" } } },
                "pet_or_size": { "anyOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }, { "type": "object", "additionalProperties": { "type": "integer" } }, { "type": "string" }], "discriminator": { "propertyName": "kind" } },
                "parent": { "$ref": "#/$defs/Request" }
              }
            },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
            "Dog": { "type": "object", "properties": { "kind": { "type": "string" }, "lives": { "type": "string" } } },
            "Size": { "type": "object", "properties": { "width": { "type": "integer" } }, "required": ["width"] },
            "Response": {
              "type": "object",
              "properties": {
                "size": { "$ref": "#/$defs/Size" },
                "audio": { "type": "object", "properties": { "url": { "type": "string" } }, "required": ["url"] },
                "labels": { "type": "object", "additionalProperties": { "type": "number" } },
                "ratio": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 2 },
                "seeds": { "type": "array", "items": { "type": "integer", "minimum": 7 }, "minItems": 2 },
                "note": { "type": "string", "minLength": 80, "maxLength": 90 },
                "kind": { "type": "string", "enum": ["a", "b"] },
                "again": { "$ref": "#/$defs/Response" }
              },
              "required": ["size", "audio", "labels", "ratio", "seeds", "note", "kind"]
            }
          }
        }
        """)], []);

    [Theory]
    [InlineData("""{"code":"ab","step":16,"ratio":0.5,"version":3,"seeds":[1,2],"labels":{"a":1.5},"size":{"width":1},"extra":[null],"parent":{"code":"cd"}}""", "")]
    [InlineData("""{"code":"a"}""", "$.code string_too_short")]
    [InlineData("""{"code":"A1"}""", "$.code string_pattern_mismatch")]
    [InlineData("""{"step":12}""", "$.step multiple_of")]
    [InlineData("""{"ratio":0}""", "$.ratio greater_than")]
    [InlineData("""{"ratio":1}""", "$.ratio less_than")]
    [InlineData("""{"version":2}""", "$.version one_of")]
    [InlineData("""{"seeds":[1,1]}""", "$.seeds[1] value_error")]
    [InlineData("""{"seeds":[1,2,3,4]}""", "$.seeds sequence_too_long")]
    [InlineData("""{"seeds":[1,"2"]}""", "$.seeds[1] int_type")]
    [InlineData("""{"labels":{"a":"b"}}""", "$.labels.a float_type")]
    [InlineData("""{"labels":[]}""", "$.labels dict_type")]
    [InlineData("""{"size":{}}""", "$.size string_type")]
    [InlineData("""{"few":{"a":"b"},"closed":{"a":"b"},"typed":{"a":"b","c":1},"pair":["a",1],"rest":["a",true,false],"pet":{"kind":"c","lives":9},"pet_or_size":"text"}""", "")]
    [InlineData("""{"void":null}""", "")]
    [InlineData("""{"void":1}""", "$.void none_required")]
    [InlineData("""{"few":{"A":"b"}}""", "$.few.A.[key] string_pattern_mismatch")]
    [InlineData("""{"few":{}}""", "$.few too_short")]
    [InlineData("""{"few":{"a":"1","b":"2","c":"3"}}""", "$.few too_long")]
    [InlineData("""{"closed":{"a":"b","c":1}}""", "$.closed.c extra_forbidden")]
    [InlineData("""{"typed":{"a":"b","c":"d"}}""", "$.typed.c int_type")]
    [InlineData("""{"pair":[1,"a"]}""", "$.pair[0] string_type;$.pair[1] int_type")]
    [InlineData("""{"pair":["a",1,2]}""", "$.pair sequence_too_long")]
    [InlineData("""{"rest":["a","b"]}""", "$.rest[1] bool_type")]
    [InlineData("""{"pet":{"kind":"d","lives":9}}""", "$.pet.lives string_type")]
    [InlineData("""{"pet":{"kind":"x"}}""", "$.pet union_tag_invalid")]
    [InlineData("""{"pet":{"lives":9}}""", "$.pet union_tag_not_found")]
    [InlineData("""{"pet_or_size":{"kind":"Dog","lives":1}}""", "$.pet_or_size.lives string_type")]
    [InlineData("""{"pet_or_size":{"width":1}}""", "")]
    [InlineData("""{"pet_or_size":{"width":"1"}}""", "$.pet_or_size.width int_type")]
    [InlineData("""{"parent":{"parent":{"code":"a"}}}""", "$.parent.parent.code string_too_short")]
    public void Every_keyword_is_checked(string payload, string expected)
    {
        using JsonDocument document = JsonDocument.Parse(payload);

        PayloadReport report = new PayloadChecker(_contracts).Check(_contracts.FindEndpoint("me/model/run")!.Request, document.RootElement);

        Assert.Equal(expected, string.Join(";", report.Errors.Select(error => $"{error.Place} {error.Type}")));
        Assert.Empty(report.IgnoredFields);
    }

    [Fact]
    public void A_made_up_result_fits_its_contract()
    {
        ResultWriter writer = new(_contracts, new Uri("http://127.0.0.1:1/"));
        using JsonDocument result = JsonDocument.Parse(writer.Write(_contracts.FindEndpoint("me/model/run")!.Response, "r"));

        PayloadReport report = new PayloadChecker(_contracts).Check(_contracts.FindEndpoint("me/model/run")!.Response, result.RootElement);

        Assert.Empty(report.Errors);
        Assert.Equal("http://127.0.0.1:1/files/r.wav", result.RootElement.GetProperty("audio").GetProperty("url").GetString());
    }
}
