using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class OpenApiReadingTests
{
    private const string File = "/app/openapi.json";

    private const string Schemas = """
        "QueueStatus": { "type": "object", "properties": { "status": { "enum": ["IN_QUEUE"] } } },
        "Unused": { "type": "object", "properties": { "bad": { "type": "what" } } },
        "In": { "type": "object", "title": "Anything", "properties": {
            "size": { "anyOf": [{ "$ref": "#/components/schemas/Size" }, { "enum": ["square", "wide"], "type": "string" }, { "type": "null" }] },
            "prompt": { "type": "string" } }, "x-fal-order-properties": ["prompt", "size"] },
        "Size": { "type": "object", "properties": { "width": { "type": "integer" } } },
        "Out": { "type": "object", "properties": { "file": { "allOf": [{ "$ref": "#/components/schemas/File" }] } }, "required": ["file"] },
        "File": { "type": "object", "properties": { "url": { "type": "string" } } }
        """;

    [Fact]
    public void Request_and_response_and_the_types_they_lead_to_are_read_and_no_others()
    {
        ContractDocument document = Valid(Document());
        Assert.Equal(ContractFormat.OpenApi, document.Format);
        Assert.Equal(
            new EndpointContract(new EndpointId("fal-ai/test/one"), "A test.", Here("/components/schemas/In"), Here("/components/schemas/Out")),
            Assert.Single(document.Endpoints));
        Assert.Equal(["In", "In.size", "Out", "Size", "File"], document.Types.Select(t => t.Name));
    }

    [Fact]
    public void The_schemas_mean_what_they_mean_in_the_other_format()
    {
        ObjectType request = Assert.IsType<ObjectType>(Valid(Document()).Types[0]);
        Assert.Equal(["prompt", "size"], request.Parameters.Select(p => p.WireName));
        Assert.Equal(
            new UnionValue(true, EquatableArray.Of<ValueContract>(
                new ReferenceValue(false, Here("/components/schemas/Size")),
                new ReferenceValue(false, Here("/components/schemas/In/properties/size/anyOf/1")))),
            request.Find("size")!.Value);
    }

    [Fact]
    public void A_default_of_null_where_null_is_not_allowed_is_none()
    {
        ContractDocument document = ContractReader.Read(File, Document().Replace(""" "prompt": { "type": "string" } """, """ "prompt": { "type": "string", "default": null } """, StringComparison.Ordinal));

        ContractProblem problem = Assert.Single(document.Problems);
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, "'default' is null, which is not among the values, and is ignored"), (problem.Kind, problem.Message));
        Assert.Equal(new StringValue(false), Assert.IsType<ObjectType>(document.Types[0]).Find("prompt")!.Value);
    }

    [Fact]
    public void Without_metadata_the_id_is_the_path_that_is_posted_to() =>
        Assert.Equal("fal-ai/test/one", Assert.Single(Valid(Document(info: "{}")).Endpoints).Id.Value);

    [Fact]
    public void The_result_may_be_declared_under_the_short_path_of_the_service()
    {
        string text = Document().Replace("/fal-ai/test/one/requests/{request_id}\"", "/fal-ai/test/requests/{request_id}\"");
        Assert.Single(Valid(text).Endpoints);
    }

    [Fact]
    public void Of_several_posts_the_metadata_chooses()
    {
        string more = """ "/fal-ai/test/one/stream": { "post": {} }, """;
        Assert.Single(Valid(Document(morePaths: more)).Endpoints);
        AssertProblem(
            Document(info: "{}", morePaths: more),
            "\"paths\"",
            "Several paths have a 'post'; 'info.x-fal-metadata.endpointId' must say which is the endpoint");
    }

    [Fact]
    public void Inline_schemas_of_request_and_response_are_types_by_those_names()
    {
        ContractDocument document = Valid(Document(
            request: """{ "type": "object", "properties": { "mode": { "enum": ["a", "b"] } } }""",
            response: """{ "type": "object", "properties": {} }"""));
        Assert.Equal(["Request", "Request.mode", "Response"], document.Types.Select(t => t.Name));
        Assert.Equal(
            "/paths/~1fal-ai~1test~1one/post/requestBody/content/application~1json/schema",
            Assert.Single(document.Endpoints).Request.Pointer);
    }

    [Fact]
    public void A_body_that_is_itself_a_reference_is_followed()
    {
        string text = Document()
            .Replace("\"requestBody\": {", "\"requestBody\": { \"$ref\": \"#/components/requestBodies/Body\" }, \"x-unused\": {")
            .Replace("\"components\": {", """
                "components": { "requestBodies": { "Body": { "content": { "application/json; charset=utf-8": { "schema": { "$ref": "#/components/schemas/In" } } } } },
                """);
        Assert.Equal("/components/schemas/In", Assert.Single(Valid(text).Endpoints).Request.Pointer);
    }

    [Fact]
    public void A_response_that_is_no_object_is_another_name()
    {
        ContractDocument document = Valid(Document(response: """{ "type": "array", "items": { "type": "string" } }"""));
        Assert.IsType<ArrayValue>(Assert.IsType<AliasType>(document.Types.Single(t => t.Reference == Assert.Single(document.Endpoints).Response)).Value);
    }

    [Fact]
    public void A_result_that_is_described_by_no_JSON_schema_may_be_any_JSON_and_is_told()
    {
        string text = Document().Replace("\"application/json\": { \"schema\": { \"$ref\": \"#/components/schemas/Out\" } }", "\"text/event-stream\": {}");
        ContractDocument document = ContractReader.Read(File, text);
        ContractProblem problem = Assert.Single(document.Problems);
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, "'responses' of 'get' has no JSON schema; the response may be any JSON"), (problem.Kind, problem.Message));
        Assert.IsType<AnyValue>(Assert.IsType<AliasType>(document.Types.Single(t => t.Reference == Assert.Single(document.Endpoints).Response)).Value);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "title": "Payload" }""")]
    [InlineData("""{ "type": "object", "additionalProperties": true }""")]
    public void A_request_of_which_nothing_is_said_is_an_object(string request)
    {
        ContractDocument document = Valid(Document(request: request));
        Assert.Empty(Assert.IsType<ObjectType>(document.Types.Single(t => t.Reference == Assert.Single(document.Endpoints).Request)).Parameters);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a": { "enum": ["x"], "default": "y" } } }""", "\"y\"", "'default' must be one of \"x\", not \"y\"")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "integer", "maximum": 5, "default": 6 } } }""", "6", "'default' must be at most 5, not 6")]
    [InlineData("""{ "type": "object", "properties": { "a": {} }, "required": ["b"] }""", "\"b\"", "'required' names \"b\", which is not among the properties")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string", "enum": ["x", null] } } }""", """["x", null]""", "'enum' lists null, which 'type' does not allow")]
    [InlineData("""{ "type": "object", "properties": { "a": { "enum": ["x", "y", "x"] } } }""", "\"x\"", "'enum' lists \"x\" a second time")]
    [InlineData("""{ "type": "object", "properties": { "a": { "anyOf": [{ "const": "x" }, { "const": "x" }, { "const": "y" }] } } }""", "\"x\"", "\"x\" is listed a second time")]
    [InlineData("""{ "type": "object", "properties": { "a": {} }, "required": ["a", "a"] }""", "\"a\"", "'required' names \"a\" a second time")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string", "minLength": 3, "maxLength": 2 } } }""", "3", "'minLength' 3 is greater than 'maxLength' 2")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "number", "minimum": 3, "maximum": 2 } } }""", "3", "The minimum 3 is greater than the maximum 2")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "number", "exclusiveMaximum": true } } }""", "true", "'exclusiveMaximum' true has no bound beside it")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": ["string", "string"] } } }""", "\"string\"", "'type' names \"string\" a second time")]
    [InlineData("""{ "type": "object", "properties": { "a": { "enum": ["x"], "const": "y" } } }""", "\"y\"", "'const' \"y\" is not among the values of 'enum'")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string", "enum": ["xy"], "maxLength": 1 } } }""", """["xy"]""", "No value of 'enum' fits the other keywords: \"xy\" must be at most 1 character long")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/Nope" } } }""", "\"#/components/schemas/Nope\"", "'$ref' \"#/components/schemas/Nope\" leads to nothing in this file")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "array", "items": { "$ref": "#/$defs/Nope" } } } }""", "\"#/$defs/Nope\"", "'$ref' \"#/$defs/Nope\" leads to nothing in this file")]
    public void A_mistake_that_its_reader_cannot_mend_costs_the_endpoint_nothing_else(string request, string marked, string message)
    {
        string text = Document(request: request);
        ContractDocument document = ContractReader.Read(File, text);
        ContractProblem problem = Assert.Single(document.Problems);
        Assert.Equal((ContractProblemKind.ServedMistake, marked, message), (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length), problem.Message));
        ObjectType type = Assert.IsType<ObjectType>(document.Types.Single(t => t.Reference == Assert.Single(document.Endpoints).Request));
        Assert.Equal(("a", null), (Assert.Single(type.Parameters).WireName, type.Parameters[0].Default));
    }

    [Theory]
    [InlineData("""{ "title": "T/A Pose" }""", "T/A Pose")]
    [InlineData("""{ "title": "Flag (advanced)" }""", "Flag (advanced)")]
    [InlineData("""{ "title": "Flag Ged" }""", null)]
    [InlineData("""{ "title": "FlagGed" }""", null)]
    [InlineData("""{ "title": "T/A Pose", "description": "Stands upright." }""", "Stands upright.")]
    [InlineData("""{ "anyOf": [{ "type": "string", "title": "Inner" }, { "type": "null" }] }""", "Inner")]
    public void A_title_that_says_more_than_the_name_describes_a_member_that_has_no_description(string schema, string? description)
    {
        ContractDocument document = Valid(Document(request: $$"""{ "type": "object", "properties": { "flag_ged": {{schema}} } }"""));
        Assert.Equal(description, Assert.IsType<ObjectType>(document.Types.Single(t => t.Reference == Assert.Single(document.Endpoints).Request)).Parameters[0].Description);
    }

    [Fact]
    public void The_summary_is_the_first_paragraph() =>
        Assert.Equal(
            "One sentence in two lines.",
            Assert.Single(Valid(Document(about: @"One sentence\n  in two lines.\n\nMore.")).Endpoints).Summary);

    [Fact]
    public void What_is_only_read_need_not_be_sent_and_what_is_only_written_need_not_come_back()
    {
        const string properties = """ "properties": { "id": { "type": "string", "readOnly": true }, "key": { "type": "string", "writeOnly": true }, "next": { "type": "array", "items": { "$ref": "#/components/schemas/Both" } } }, "required": ["id", "key"] """;
        ContractDocument document = Valid(Document(
            request: "{ " + properties + " }",
            response: $$"""{ {{properties}} }""").Replace("\"Unused\":", $$""" "Both": { {{properties}} }, "Unused":""", StringComparison.Ordinal));
        Assert.Equal(["key"], Required(document, "Request"));
        Assert.Equal(["id"], Required(document, "Response"));
        Assert.Empty(Required(document, "Both"));
    }

    [Theory]
    [InlineData("201")]
    [InlineData("2XX")]
    [InlineData("default")]
    public void A_response_of_another_success_than_200_is_as_good(string status)
    {
        string text = Document().Replace("\"200\"", $"\"404\": {{}}, \"{status}\"", StringComparison.Ordinal);
        Assert.Equal(Here("/components/schemas/Out"), Assert.Single(Valid(text).Endpoints).Response);
    }

    [Theory]
    [InlineData("\"post\"", "\"put\"", "\"paths\"", "No path has a 'post', so there is no endpoint")]
    [InlineData("\"requestBody\"", "\"body\"", "\"post\"", "'requestBody' of 'post' has no JSON schema, so the endpoint is left out")]
    [InlineData("\"200\"", "\"404\"", "\"get\"", "'responses' of 'get' has no JSON schema, so the endpoint is left out")]
    [InlineData("\"get\"", "\"head\"", "\"/fal-ai/test/one\"", "No path that ends in '/requests/{request_id}' has a 'get', so the response is not known")]
    [InlineData("\"endpointId\": \"fal-ai/test/one\"", "\"endpointId\": 5", "5", "'endpointId' cannot be an endpoint; an endpoint id is written like fal-ai/kling-video/o3/pro/image-to-video")]
    [InlineData("\"paths\"", "\"routes\"", "\"openapi\"", "The document has no 'paths', so no endpoint")]
    [InlineData("#/components/schemas/In\"", "#/components/schemas/Nope\"", "\"#/components/schemas/Nope\"", "'$ref' \"#/components/schemas/Nope\" leads to nothing in this file")]
    public void An_endpoint_that_cannot_be_found_is_reported_and_left_out(string old, string replacement, string marked, string message)
    {
        string text = Document().Replace(old, replacement);
        AssertProblem(text, marked, message);
        Assert.Empty(ContractReader.Read(File, text).Endpoints);
    }

    [Theory]
    [InlineData("\"openapi\": \"3.0.4\"", "\"openapi\": \"2.0\"", "\"2.0\"", "OpenAPI 2.0 is not supported; fal's documents are 3.0 or 3.1")]
    [InlineData("\"openapi\": \"3.0.4\"", "\"openapi\": 3", "3", "'openapi' must be a string, not a number")]
    public void An_unknown_version_is_reported_and_read_all_the_same(string old, string replacement, string marked, string message)
    {
        string text = Document().Replace(old, replacement);
        AssertProblem(text, marked, message);
        Assert.Single(ContractReader.Read(File, text).Endpoints);
    }

    [Fact]
    public void A_fault_has_a_path_through_names_that_are_no_identifiers()
    {
        ContractProblem problem = Assert.Single(ContractReader.Read(File, Document(request: """{ "type": "object", "properties": { "a": { "type": "x" } } }""")).Problems);
        Assert.Equal("$.paths['/fal-ai/test/one'].post.requestBody.content['application/json'].schema.properties.a.type", problem.JsonPath);
    }

    private static TypeReference Here(string pointer) => new(File, pointer);

    private static ContractDocument Valid(string text)
    {
        ContractDocument document = ContractReader.Read(File, text);
        Assert.Equal([], document.Problems);
        return document;
    }

    private static IEnumerable<string> Required(ContractDocument document, string type) =>
        document.Types.OfType<ObjectType>().Single(t => t.Name == type).Parameters.Where(p => p.IsRequired).Select(p => p.WireName);

    private static void AssertProblem(string text, string marked, string message)
    {
        ContractProblem problem = Assert.Single(ContractReader.Read(File, text).Problems);
        Assert.Equal(
            (ContractProblemKind.InvalidSchema, marked, message),
            (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length), problem.Message));
    }

    private static string Document(
        string? info = null,
        string about = "A test.",
        string morePaths = "",
        string request = """{ "$ref": "#/components/schemas/In" }""",
        string response = """{ "$ref": "#/components/schemas/Out" }""") =>
        $$"""
        {
          "openapi": "3.0.4",
          "info": {{info ?? $$"""{ "x-fal-metadata": { "endpointId": "fal-ai/test/one", "about": "{{about}}" } }"""}},
          "components": { "schemas": { {{Schemas}} } },
          "paths": {
            {{morePaths}}
            "/fal-ai/test/one/requests/{request_id}/status": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/QueueStatus" } } } } } } },
            "/fal-ai/test/one": { "post": {
                "requestBody": { "content": { "application/json": { "schema": {{request}} } } },
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/QueueStatus" } } } } } } },
            "/fal-ai/test/one/requests/{request_id}": { "get": {
                "responses": { "200": { "content": { "application/json": { "schema": {{response}} } } } } } }
          }
        }
        """;
}
