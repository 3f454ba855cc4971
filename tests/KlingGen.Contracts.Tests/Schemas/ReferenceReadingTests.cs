using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class ReferenceReadingTests
{
    [Fact]
    public void A_reference_within_the_file_names_the_definition()
    {
        Parameter parameter = Parameter("""{ "$ref": "#/$defs/Size", "description": "Beside.", "examples": [1] }""", """ "Size": { "type": "object", "properties": { "w": {} } } """);
        Assert.Equal(new ReferenceValue(false, Here("/$defs/Size")), parameter.Value);
        Assert.Equal("Beside.", parameter.Description);
    }

    [Fact]
    public void AllOf_around_one_reference_is_that_reference() =>
        Assert.Equal(
            new ReferenceValue(false, Here("/$defs/Size")),
            Value("""{ "allOf": [{ "$ref": "#/$defs/Size" }], "title": "Size", "description": "Wrapped." }""", """ "Size": { "type": "object", "properties": { "w": {} } } """));

    [Theory]
    [InlineData("../shared/shot.json#/$defs/KlingShot", "/app/shared/shot.json")]
    [InlineData("shot.json#/$defs/KlingShot", "/app/v3/shot.json")]
    [InlineData("./a/../shot.json#/$defs/KlingShot", "/app/v3/shot.json")]
    [InlineData("../../../../shot.json#/$defs/KlingShot", "/shot.json")]
    [InlineData("/elsewhere/shot.json#/$defs/KlingShot", "/elsewhere/shot.json")]
    [InlineData("../my%20files/shot.json#/%24defs/KlingShot", "/app/my files/shot.json")]
    public void A_reference_to_another_file_is_resolved_against_this_one(string reference, string path)
    {
        ContractDocument document = ReadValid(WithProperty($$"""{ "$ref": "{{reference}}" }"""));
        TypeReference target = new(path, "/$defs/KlingShot");
        Assert.Equal(new ReferenceValue(false, target), document.Request().Parameters[0].Value);
        Assert.Equal(target, Assert.Single(document.References).Target);
    }

    [Fact]
    public void A_path_with_a_drive_or_without_a_root_is_resolved_too()
    {
        string text = WithProperty("""{ "$ref": "../shared/shot.json#/$defs/KlingShot" }""");
        Assert.Equal("C:/app/shared/shot.json", Assert.Single(ContractReader.Read("C:/app/v3/x.json", text).References).Target.Path);
        Assert.Equal("../shared/shot.json", Assert.Single(ContractReader.Read("x.json", text).References).Target.Path);
    }

    [Fact]
    public void A_path_with_detours_gives_the_same_types_as_the_plain_one()
    {
        string text = WithProperty("""{ "type": "string" }""");
        Assert.Equal(
            ContractReader.Read("/app/v3/test.json", text).Types,
            ContractReader.Read("/app/build/../v3/./test.json", text).Types);
    }

    [Fact]
    public void A_file_can_refer_to_itself_by_name() =>
        Assert.Equal(new ReferenceValue(false, Here("/$defs/Size")), Value("""{ "$ref": "test.json#/$defs/Size" }""", """ "Size": { "type": "string" } """));

    [Fact]
    public void A_type_can_contain_itself()
    {
        ContractDocument document = ReadValid(WithProperties("""
            "child": { "$ref": "#/$defs/Request" }, "children": { "type": "array", "items": { "$ref": "#/$defs/Request" } }
            """));
        ReferenceValue self = new(false, Here("/$defs/Request"));
        Assert.Equal([self, new ArrayValue(false, self)], document.Request().Parameters.Select(p => p.Value));
    }

    [Theory]
    [InlineData("object", """{ "type": "object", "properties": { "w": {} } }""")]
    [InlineData("object", """{ "properties": { "w": {} } }""")]
    [InlineData("object", """{ "$ref": "#/$defs/Other" }""")]
    [InlineData("string", """{ "type": "string", "enum": ["s", "l"] }""")]
    [InlineData("string", """{ "enum": ["s", "l"] }""")]
    [InlineData("number", """{ "type": "integer" }""")]
    [InlineData("array", """{ "type": "array", "items": { "type": "string" } }""")]
    public void A_type_that_says_again_what_the_definition_says_changes_nothing(string type, string size) =>
        Assert.Equal(
            new ReferenceValue(false, Here("/$defs/Size")),
            Value($$"""{ "$ref": "#/$defs/Size", "type": "{{type}}" }""", $$"""
                "Size": {{size}}, "Other": { "type": "object", "properties": { "h": {} } }
                """));

    [Fact]
    public void Types_that_say_again_what_a_choice_says_change_nothing() =>
        Assert.Equal(
            new ReferenceValue(false, Here("/$defs/Size")),
            Value("""{ "$ref": "#/$defs/Size", "type": ["integer", "string"] }""", """ "Size": { "anyOf": [{ "type": "string" }, { "type": "integer" }] } """));

    [Fact]
    public void A_narrower_type_holds_beside_the_definition()
    {
        Assert.Equal(new NumberValue(false) { IsInteger = true, Maximum = 9 }, Value("""{ "$ref": "#/$defs/Size", "type": "integer" }""", """ "Size": { "type": "number", "maximum": 9 } """));
        Assert.Equal(new StringValue(false), Value("""{ "$ref": "#/$defs/Size", "type": "string" }""", """ "Size": { "type": ["string", "null"] } """));
        Assert.False(Value("""{ "$ref": "#/$defs/Size", "type": "object" }""", """ "Size": { "type": ["object", "null"], "properties": { "w": {} } } """).IsNullable);
    }

    [Fact]
    public void A_type_that_the_definition_cannot_have_is_reported() =>
        Assert.Equal(
            (ContractProblemKind.InvalidSchema, "\"string\"", "$.$defs.Request.properties.x.type", "No value is both object and string"),
            OnlyProblem(WithProperty("""{ "$ref": "#/$defs/Size", "type": "string" }""", """ "Size": { "type": "object", "properties": {} } """)));

    [Fact]
    public void A_definition_that_is_neither_object_nor_enumeration_is_another_name() =>
        Assert.Equal(
            new AliasType(Here("/$defs/Urls"), "Urls", "Addresses.", new ArrayValue(false, new StringValue(false))),
            ReadValid(WithProperty("{}", """ "Urls": { "type": "array", "items": { "type": "string" }, "description": "Addresses." } """)).Type("/$defs/Urls"));

    [Fact]
    public void A_reference_into_a_property_makes_a_type_of_it()
    {
        ContractDocument document = ReadValid(WithProperties("""
            "a": { "type": "string", "maxLength": 5 }, "b": { "$ref": "#/$defs/Request/properties/a" }
            """));
        Assert.Equal(
            new AliasType(Here("/$defs/Request/properties/a"), "Request.a", null, new StringValue(false) { MaxLength = 5 }),
            document.Type("/$defs/Request/properties/a"));
    }

    [Fact]
    public void A_request_that_is_a_reference_is_followed_to_the_object()
    {
        ContractDocument document = ReadValid("""
            { "x-fal-endpoints": ["fal-ai/test/one"],
              "$defs": { "Request": { "$ref": "#/$defs/Real" }, "Real": { "type": "object", "properties": { "a": {} } }, "Response": { "type": "object" } } }
            """);
        Assert.Equal(Here("/$defs/Real"), Assert.Single(document.Endpoints).Request);
    }

    [Theory]
    [InlineData("#/$defs/Nope", "'$ref' \"#/$defs/Nope\" leads to nothing in this file")]
    [InlineData("#/x-fal-endpoints/0", "'$ref' \"#/x-fal-endpoints/0\" leads to something that is not a schema")]
    [InlineData("#/$defs/Request/properties", "'$ref' \"#/$defs/Request/properties\" leads to something that is not a schema")]
    [InlineData("#", "'$ref' \"#\" names a whole file; a definition in it is named like '#/$defs/Name'")]
    [InlineData("shot.json", "'$ref' \"shot.json\" names a whole file; a definition in it is named like '#/$defs/Name'")]
    [InlineData("#anchor", "'$ref' \"#anchor\" is an anchor; a definition is named like '#/$defs/Name'")]
    [InlineData("https://example.com/x.json#/a", "'$ref' \"https://example.com/x.json#/a\" is an address; only files of this project can be referred to, by a relative path")]
    public void A_reference_that_cannot_be_followed_is_reported_and_allows_anything(string reference, string message)
    {
        string text = WithProperty($$"""{ "$ref": "{{reference}}" }""");
        Assert.Equal((ContractProblemKind.InvalidSchema, $"\"{reference}\"", "$.$defs.Request.properties.x.$ref", message), OnlyProblem(text));
        Assert.Equal(new AnyValue(true), Read(text).Request().Parameters[0].Value);
    }

    [Theory]
    [InlineData(""" "A": { "$ref": "#/$defs/B" }, "B": { "$ref": "#/$defs/A" } """, "$.$defs.B.$ref")]
    [InlineData(""" "A": { "$ref": "#/$defs/A" } """, "$.$defs.A.$ref")]
    [InlineData(""" "A": { "anyOf": [{ "$ref": "#/$defs/B" }, { "type": "string" }] }, "B": { "allOf": [{ "$ref": "#/$defs/A" }] } """, "$.$defs.B.allOf[0].$ref")]
    public void Definitions_that_stand_for_nothing_but_one_another_are_reported_once(string definitions, string path)
    {
        string text = WithProperty("""{ "$ref": "#/$defs/A" }""", definitions);
        (ContractProblemKind kind, _, string jsonPath, _) = OnlyProblem(text);
        Assert.Equal((ContractProblemKind.InvalidSchema, path), (kind, jsonPath));
    }

    [Fact]
    public void A_chain_of_thirty_thousand_references_is_read()
    {
        string definitions = string.Join(",", Enumerable.Range(0, 30_000).Select(i => $$"""
            "D{{i}}": { "$ref": "#/$defs/D{{i + 1}}" }
            """)) + """, "D30000": { "type": "string" } """;
        Assert.Equal(30_003, ReadValid(WithProperty("""{ "$ref": "#/$defs/D0", "default": "a" }""", definitions)).Types.Count);
    }
}
