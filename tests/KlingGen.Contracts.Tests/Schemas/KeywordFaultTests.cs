using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class KeywordFaultTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(300)]
    public void A_value_that_is_listed_again_is_reported_in_lists_short_and_long(int count)
    {
        string values = string.Join(", ", Enumerable.Range(0, count).Append(0).Select(i => $"\"v{i}\""));
        Assert.Equal("'enum' lists \"v0\" a second time", OnlyProblem(WithProperty($"{{ \"enum\": [{values}] }}")).Message);
    }

    private const string X = "$.$defs.Request.properties.x";

    [Theory]
    [InlineData("""{ "type": "strnig" }""", "\"strnig\"", ".type", "\"strnig\" is not a type; the types are string, number, integer, boolean, array, object and null; did you mean 'string'?")]
    [InlineData("""{ "type": "date" }""", "\"date\"", ".type", "\"date\" is not a type; the types are string, number, integer, boolean, array, object and null")]
    [InlineData("""{ "type": ["string", 5] }""", "5", ".type[1]", "'type' must be a string or an array of strings, not a number")]
    [InlineData("""{ "type": [] }""", "[]", ".type", "'type' must name at least one type")]
    [InlineData("""{ "type": ["string", "string"] }""", "\"string\"", ".type[1]", "'type' names \"string\" a second time")]
    [InlineData("""{ "type": "string", "maxLength": "5" }""", "\"5\"", ".maxLength", "'maxLength' must be a whole number from 0 to 2147483647, not a string")]
    [InlineData("""{ "type": "string", "maxLength": -1 }""", "-1", ".maxLength", "'maxLength' must be a whole number from 0 to 2147483647, not -1")]
    [InlineData("""{ "type": "string", "maxLength": 1.5 }""", "1.5", ".maxLength", "'maxLength' must be a whole number from 0 to 2147483647, not 1.5")]
    [InlineData("""{ "type": "string", "minLength": 5, "maxLength": 3 }""", "5", ".minLength", "'minLength' 5 is greater than 'maxLength' 3")]
    [InlineData("""{ "type": "string", "pattern": 5 }""", "5", ".pattern", "'pattern' must be a string, not a number")]
    [InlineData("""{ "type": "string", "x-fal": [] }""", "[]", ".x-fal", "'x-fal' must be an object, not an array")]
    [InlineData("""{ "type": "number", "minimum": "0" }""", "\"0\"", ".minimum", "'minimum' must be a number, not a string")]
    [InlineData("""{ "type": "number", "maximum": 1e999 }""", "1e999", ".maximum", "'maximum' is too large a number")]
    [InlineData("""{ "type": "number", "minimum": 2, "maximum": 1 }""", "2", ".minimum", "The minimum 2 is greater than the maximum 1")]
    [InlineData("""{ "type": "number", "minimum": 1, "exclusiveMaximum": 1 }""", "1", ".minimum", "No number is at least 1 and below 1")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": 1, "maximum": 1 }""", "1", ".exclusiveMinimum", "No number is above 1 and at most 1")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": true }""", "true", ".exclusiveMinimum", "'exclusiveMinimum' true has no bound beside it")]
    [InlineData("""{ "type": "number", "multipleOf": 0 }""", "0", ".multipleOf", "'multipleOf' must be greater than 0")]
    [InlineData("""{ "type": "array", "minItems": 3, "maxItems": 2 }""", "3", ".minItems", "'minItems' 3 is greater than 'maxItems' 2")]
    [InlineData("""{ "type": "array", "items": "string" }""", "\"string\"", ".items", "A schema must be an object, not a string")]
    [InlineData("""{ "type": "array", "uniqueItems": 1 }""", "1", ".uniqueItems", "'uniqueItems' must be true or false, not a number")]
    [InlineData("""{ "type": "object", "properties": [] }""", "[]", ".properties", "'properties' must be an object, not an array")]
    [InlineData("""{ "type": "object", "required": ["a"] }""", "\"a\"", ".required[0]", "'required' names \"a\", which is not among the properties")]
    [InlineData("""{ "type": "string", "required": true }""", "\"required\"", ".required", "'required' has no effect on a string here and is ignored")]
    [InlineData("""{ "type": "string", "enum": [] }""", "[]", ".enum", "'enum' must list at least one value")]
    [InlineData("""{ "type": "string", "enum": "a" }""", "\"a\"", ".enum", "'enum' must be an array, not a string")]
    [InlineData("""{ "type": "string", "enum": ["a", 1] }""", "1", ".enum[1]", "1 is not a string")]
    [InlineData("""{ "type": "string", "enum": ["a", "a"] }""", "\"a\"", ".enum[1]", "'enum' lists \"a\" a second time")]
    [InlineData("""{ "type": "string", "enum": ["a", null] }""", "[\"a\", null]", ".enum", "'enum' lists null, which 'type' does not allow")]
    [InlineData("""{ "type": "integer", "enum": ["a", "b"] }""", "\"a\"", ".enum[0]", "\"a\" is not an integer; neither is another value of 'enum'")]
    [InlineData("""{ "type": "integer", "enum": ["3", "4", "5"] }""", "\"3\"", ".enum[0]", "\"3\" is not an integer; neither are 2 other values of 'enum'")]
    [InlineData("""{ "type": "string", "description": 5 }""", "5", ".description", "'description' must be a string, not a number")]
    [InlineData("""{ "type": "string", "title": [] }""", "[]", ".title", "'title' must be a string, not an array")]
    [InlineData("""{ "$ref": "#/$defs/Siez" }""", "\"#/$defs/Siez\"", ".$ref", "'$ref' \"#/$defs/Siez\" leads to nothing in this file; did you mean 'Size'?")]
    [InlineData("""{ "type": "object", "properties": { "prompt": {} }, "required": ["promt"] }""", "\"promt\"", ".required[0]", "'required' names \"promt\", which is not among the properties; did you mean 'prompt'?")]
    [InlineData("""{ "type": "integer", "enum": [1, 2.5] }""", "2.5", ".enum[1]", "2.5 is not an integer")]
    [InlineData("""{ "enum": ["a"], "const": "b" }""", "\"b\"", ".const", "'const' \"b\" is not among the values of 'enum'")]
    [InlineData("""{ "anyOf": [] }""", "[]", ".anyOf", "'anyOf' must hold at least one schema")]
    [InlineData("""{ "anyOf": {} }""", "{}", ".anyOf", "'anyOf' must be an array, not an object")]
    [InlineData("""{ "oneOf": [{ "const": "a" }, { "const": "a" }] }""", "\"a\"", ".oneOf[1].const", "\"a\" is listed a second time")]
    [InlineData("""{ "$ref": 5 }""", "5", ".$ref", "'$ref' must be a string, not a number")]
    [InlineData("""{ "$ref": "#/$defs/Size", "const": "m" }""", "\"m\"", ".const", "\"m\" is not among the values of the type referred to")]
    [InlineData("""{ "type": "string", "nullable": "yes" }""", "\"yes\"", ".nullable", "'nullable' must be true or false, not a string")]
    [InlineData("""{ "type": "string", "deprecated": 1 }""", "1", ".deprecated", "'deprecated' must be true or false, not a number")]
    [InlineData("false", "false", "", "The schema 'false' allows no value at all")]
    [InlineData("[]", "[]", "", "A schema must be an object, not an array")]
    public void A_fault_is_reported_at_its_token(string schema, string marked, string path, string message)
    {
        (ContractProblemKind kind, string actualMarked, string actualPath, string actualMessage) =
            OnlyProblem(WithProperty(schema, """ "Size": { "enum": ["s", "l"] } """));
        Assert.Equal((marked, X + path, message), (actualMarked, actualPath, actualMessage));
        Assert.Equal(message.Contains("is ignored", StringComparison.Ordinal) ? ContractProblemKind.UnsupportedKeyword : ContractProblemKind.InvalidSchema, kind);
    }

    [Theory]
    [InlineData(""" "required": ["nope"] """, "\"nope\"", "$.$defs.Request.required[0]", "'required' names \"nope\", which is not among the properties")]
    [InlineData(""" "required": ["x", "x"] """, "\"x\"", "$.$defs.Request.required[1]", "'required' names \"x\" a second time")]
    [InlineData(""" "required": "x" """, "\"x\"", "$.$defs.Request.required", "'required' must be an array, not a string")]
    [InlineData(""" "x-fal-order-properties": ["nope"] """, "\"nope\"", "$.$defs.Request.x-fal-order-properties[0]", "'x-fal-order-properties' names \"nope\", which is not among the properties")]
    public void Names_must_be_those_of_properties(string beside, string marked, string path, string message) =>
        Assert.Equal((ContractProblemKind.InvalidSchema, marked, path, message), OnlyProblem(WithProperties(""" "x": {} """, beside)));

    [Theory]
    [InlineData("""{ "type": "string", "contentSchema": {} }""", "contentSchema", "'contentSchema' is not supported and is ignored")]
    [InlineData("""{ "type": "string", "maxLenght": 5 }""", "maxLenght", "'maxLenght' is not supported and is ignored; did you mean 'maxLength'?")]
    [InlineData("""{ "type": "string", "maxlength": 5 }""", "maxlength", "'maxlength' is not supported and is ignored; did you mean 'maxLength'?")]
    [InlineData("""{ "type": "object", "property": {} }""", "property", "'property' is not supported and is ignored; did you mean 'properties'?")]
    [InlineData("""{ "type": "string", "x-fall": {} }""", "x-fall", "'x-fall' is not known and is ignored; did you mean 'x-fal'?")]
    [InlineData("""{ "type": "object", "properties": { "a": {} }, "x-fal-order-property": ["a"] }""", "x-fal-order-property", "'x-fal-order-property' is not known and is ignored; did you mean 'x-fal-order-properties'?")]
    [InlineData("""{ "type": "string", "maxItems": 1 }""", "maxItems", "'maxItems' has no effect on a string here and is ignored")]
    [InlineData("""{ "type": "integer", "pattern": "a" }""", "pattern", "'pattern' has no effect on an integer here and is ignored")]
    [InlineData("""{ "type": "array", "items": {}, "additionalItems": false }""", "additionalItems", "'additionalItems' has no effect without a list in 'items' and is ignored")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": ["string", "integer"] }], "items": false }""", "prefixItems", "'prefixItems' with a choice between several shapes in one of the places of a list is not supported in full: any of the shapes of the list is allowed there")]
    [InlineData("""{ "type": "object", "patternProperties": {} }""", "patternProperties", "'patternProperties' is not supported and is ignored")]
    [InlineData("""{ "type": "string", "pattern": "(" }""", "pattern", "'pattern' is not a regular expression that .NET understands and is ignored")]
    [InlineData("""{ "enum": [[1]] }""", "enum", "'enum' is supported for strings, numbers, booleans and null only and is ignored")]
    [InlineData("""{ "type": "string", "x-fal": { "kind": "image" } }""", "kind", "'kind' in 'x-fal' is not a number and is ignored")]
    [InlineData("""{ "type": "string", "$anchor": "a" }""", "$anchor", "'$anchor' is not supported and is ignored")]
    public void A_keyword_that_is_not_supported_is_told_at_its_name(string schema, string keyword, string message)
    {
        (ContractProblemKind kind, string marked, _, string actual) = OnlyProblem(WithProperty(schema, """ "Size": { "enum": ["s", "l"] } """));
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, $"\"{keyword}\"", message), (kind, marked, actual));
    }

    [Fact]
    public void Annotations_are_no_fault() =>
        ReadValid(WithProperty("""
            { "type": "string", "title": "t", "description": "d", "examples": [null], "example": 1, "$comment": "c", "deprecated": true, "readOnly": true,
              "writeOnly": false, "default": "x", "format": "uri", "x-anything": {}, "limit_description": "l", "_fal_ui_field": "image", "ui": {},
              "contentMediaType": "image/png", "externalDocs": {}, "xml": {} }
            """));

    [Theory]
    [InlineData("[]", "[]", "$", "A schema file holds an object, not an array")]
    [InlineData("""{ "a": 1 }""", """{ "a": 1 }""", "$", "This is no schema file: it has neither 'x-fal-endpoints' and '$defs' nor 'openapi'")]
    [InlineData("""{ "$defs": [] }""", "[]", "$.$defs", "'$defs' must be an object, not an array")]
    [InlineData("""{ "x-fal-endpoints": ["fal-ai/a"], "$defs": { "Request": { "type": "object" } } }""", "\"x-fal-endpoints\"", "$.x-fal-endpoints", "A file with 'x-fal-endpoints' must define 'Response' in '$defs'")]
    [InlineData("""{ "x-fal-endpoints": ["fal-ai"], "$defs": { "Request": { "type": "object" }, "Response": { "type": "object" } } }""", "\"fal-ai\"", "$.x-fal-endpoints[0]", "\"fal-ai\" cannot be an endpoint; an endpoint id is written like fal-ai/kling-video/o3/pro/image-to-video")]
    [InlineData("""{ "x-fal-endpoints": ["fal-ai/a", "fal-ai/a"], "$defs": { "Request": { "type": "object" }, "Response": { "type": "object" } } }""", "\"fal-ai/a\"", "$.x-fal-endpoints[1]", "'x-fal-endpoints' names \"fal-ai/a\" a second time")]
    [InlineData("""{ "x-fal-endpoints": ["fal-ai/a"], "$defs": { "Request": { "type": "string" }, "Response": { "type": "object" } } }""", """{ "type": "string" }""", "$.$defs.Request", "The request of an endpoint must be an object with properties, or a choice between objects")]
    public void A_fault_in_the_frame_of_the_file_is_reported(string text, string marked, string path, string message) =>
        Assert.Equal((ContractProblemKind.InvalidSchema, marked, path, message), OnlyProblem(text));

    [Theory]
    [InlineData("Request", "Requst", "must define 'Request' in '$defs'; is that what 'Requst' should be?")]
    [InlineData("Response", "Result", "must define 'Response' in '$defs'")]
    [InlineData("$defs", "x-defs", "must define 'Request' and 'Response' in '$defs'")]
    public void What_an_endpoint_lacks_is_one_fault(string name, string instead, string message) =>
        Assert.Equal("A file with 'x-fal-endpoints' " + message, OnlyProblem(WithProperty("{}").Replace($"\"{name}\"", $"\"{instead}\"", StringComparison.Ordinal)).Message);

    [Fact]
    public void A_misspelt_name_for_the_endpoints_is_told() =>
        Assert.Equal(
            (ContractProblemKind.UnsupportedKeyword, "\"x-fal-endpoint\"", "$.x-fal-endpoint", "'x-fal-endpoint' is not known and is ignored; did you mean 'x-fal-endpoints'?"),
            OnlyProblem(WithProperty("{}").Replace("x-fal-endpoints", "x-fal-endpoint", StringComparison.Ordinal)));

    [Fact]
    public void Schemas_put_together_from_one_another_are_one_fault() =>
        Assert.Equal(
            "The schema is put together from itself",
            OnlyProblem(WithProperty(
                """{ "$ref": "#/$defs/A" }""",
                """
                "A": { "allOf": [{ "$ref": "#/$defs/B" }], "properties": { "a": {} } }, "B": { "allOf": [{ "$ref": "#/$defs/C" }], "properties": { "b": {} } },
                "C": { "allOf": [{ "$ref": "#/$defs/A" }], "properties": { "c": {} } }
                """)).Message);

    [Fact]
    public void An_unknown_member_at_the_top_is_told() =>
        Assert.Equal(
            (ContractProblemKind.UnsupportedKeyword, "\"definitions\"", "$.definitions", "'definitions' is not supported at the top of a schema file and is ignored; here they are called '$defs'"),
            OnlyProblem("""{ "definitions": {}, "$defs": {} }"""));

    [Fact]
    public void A_fault_costs_no_more_than_the_member_it_is_in()
    {
        ContractDocument document = Read(WithProperties(
            """ "a": { "type": "what" }, "b": { "type": "string", "maxLength": "x", "minLength": 1 }, "c": { "type": "boolean" } """,
            """ "required": ["c", "nope"] """));
        Assert.Equal(3, document.Problems.Count);
        Assert.Equal(
            [new AnyValue(true), new StringValue(false) { MinLength = 1 }, new BooleanValue(false)],
            document.Request().Parameters.Select(p => p.Value));
        Assert.True(document.Request().Find("c")!.IsRequired);
        Assert.Single(document.Endpoints);
    }

    [Fact]
    public void Invalid_JSON_is_reported_with_line_and_column()
    {
        ContractDocument document = ContractReader.Read(TestPath, "{\r\n  \"a\": tru\r\n}");
        ContractProblem problem = Assert.Single(document.Problems);
        Assert.Equal(ContractProblemKind.InvalidJson, problem.Kind);
        Assert.Equal(new FileSpan(10, 3, 1, 7, 1, 10), problem.Span);
        Assert.Equal("$.a", problem.JsonPath);
        Assert.Empty(document.Endpoints);
    }

    [Fact]
    public void After_a_duplicate_key_the_rest_is_read()
    {
        ContractDocument document = Read(WithProperties(""" "x": { "type": "string" }, "x": { "type": "integer" } """));
        Assert.Equal(ContractProblemKind.InvalidJson, Assert.Single(document.Problems).Kind);
        Assert.Equal(new StringValue(false), Assert.Single(document.Request().Parameters).Value);
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_file_each_once()
    {
        ContractDocument document = Read(WithProperties("""
            "b": { "$ref": "#/$defs/Request/properties/a" }, "a": { "type": "string", "maxLength": "x" }, "c": { "type": "string", "default": 5, "minLength": "y" }
            """));
        Assert.Equal(["maxLength", "default", "minLength"], document.Problems.Select(p => p.JsonPath.Split('.')[^1]));
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ContractReader.Read(TestPath, "{}", source.Token));
    }
}
