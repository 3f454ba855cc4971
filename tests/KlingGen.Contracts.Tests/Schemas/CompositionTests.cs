using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Schemas that all hold are read as one: <c>allOf</c>, what stands beside <c>$ref</c>, a choice of shapes beside members.</summary>
public sealed class CompositionTests
{
    private const string Definitions = """
        "Base": { "type": "object", "description": "The base.", "properties": { "id": { "type": "string", "maxLength": 9 }, "size": { "type": "object", "properties": { "w": { "type": "integer" } } } }, "required": ["id"] },
        "More": { "type": "object", "properties": { "name": { "type": "string" }, "nick": {} }, "anyOf": [{ "required": ["name"] }, { "required": ["nick"] }] }
        """;

    [Fact]
    public void Objects_are_merged_with_their_members_what_is_required_and_their_rules()
    {
        ObjectType type = Composed("""{ "allOf": [{ "$ref": "#/$defs/Base" }, { "$ref": "#/$defs/More" }, { "properties": { "last": { "type": "boolean" } }, "required": ["last"] }], "description": "All." }""");

        Assert.Equal(["id!", "size", "name", "nick", "last!"], type.Parameters.Select(p => p.WireName + (p.IsRequired ? "!" : "")));
        Assert.Equal([new PresenceRule(EquatableArray.Of("name", "nick"), 1, 2, null)], type.Rules);
        Assert.Equal(("Request.x", "All."), (type.Name, type.Description));
        Assert.Equal(Here("/$defs/Base/properties/size"), Assert.IsType<ReferenceValue>(type.Find("size")!.Value).Target);
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/Base" }], "properties": { "last": {} }, "required": ["last", "size"] }""")]
    [InlineData("""{ "$ref": "#/$defs/Base", "properties": { "last": {} }, "required": ["last", "size"] }""")]
    [InlineData("""{ "type": "object", "allOf": [{ "$ref": "#/$defs/Base" }, { "required": ["size"] }, { "allOf": [{ "properties": { "last": {} } }, { "required": ["last"] }] }] }""")]
    public void What_stands_beside_counts_as_one_of_the_schemas(string schema) =>
        Assert.Equal(["id!", "size!", "last!"], Composed(schema).Parameters.Select(p => p.WireName + (p.IsRequired ? "!" : "")));

    [Fact]
    public void A_request_can_be_put_together()
    {
        ContractDocument document = ReadValid($$"""
            {
              "x-fal-endpoints": ["fal-ai/test/one"],
              "$defs": {
                "Request": { "allOf": [{ "$ref": "#/$defs/Base" }, { "properties": { "prompt": { "type": "string" } }, "required": ["prompt"], "x-fal-order-properties": ["prompt"] }], "x-fal-order-properties": ["size", "prompt"] },
                "Response": { "$ref": "#/$defs/Base", "properties": { "seed": { "type": "integer" } } },
                {{Definitions}}
              }
            }
            """);

        Assert.Equal("/$defs/Request", Assert.Single(document.Endpoints).Request.Pointer);
        Assert.Equal(["size", "prompt", "id"], document.Request().Parameters.Select(p => p.WireName));
        Assert.Equal(["id", "size", "seed"], Assert.IsType<ObjectType>(document.Type("/$defs/Response")).Parameters.Select(p => p.WireName));
    }

    public static TheoryData<string, ValueContract> Intersections => new()
    {
        { """{ "allOf": [{ "type": "string", "minLength": 2, "maxLength": 9 }, { "minLength": 3 }, { "maxLength": 7 }] }""", new StringValue(false) { MinLength = 3, MaxLength = 7 } },
        { """{ "type": "string", "allOf": [{ "maxLength": 5 }] }""", new StringValue(false) { MaxLength = 5 } },
        { """{ "allOf": [{ "type": "string", "pattern": "^a" }, { "pattern": "z$" }] }""", new StringValue(false) { Pattern = @"^(?=[\s\S]*?(?:^a))(?=[\s\S]*?(?:z$))" } },
        { """{ "allOf": [{ "type": "number", "minimum": 1, "maximum": 9 }, { "type": "integer", "minimum": 2, "exclusiveMaximum": 8 }] }""", new NumberValue(false) { IsInteger = true, Minimum = 2, Maximum = 9, ExclusiveMaximum = 8 } },
        { """{ "allOf": [{ "type": "integer", "minimum": 1, "exclusiveMinimum": true }, { "minimum": 0, "exclusiveMinimum": false }] }""", new NumberValue(false) { IsInteger = true, ExclusiveMinimum = 1, Minimum = 0 } },
        { """{ "allOf": [{ "type": "integer", "multipleOf": 4 }, { "multipleOf": 6 }, { "multipleOf": 3 }] }""", new NumberValue(false) { IsInteger = true, MultipleOf = 12 } },
        { """{ "allOf": [{ "type": "string", "enum": ["1", "2", "3"] }, { "enum": ["2", "3", "4"] }] }""", new StringValue(false) { AllowedValues = EquatableArray.Of("2", "3") } },
        { """{ "allOf": [{ "type": "integer", "enum": [1, 2.0] }, { "const": 2 }] }""", new NumberValue(false) { IsInteger = true, AllowedValues = EquatableArray.Of("2.0") } },
        { """{ "allOf": [{ "type": "array", "items": { "type": "string", "minLength": 1 }, "maxItems": 5 }, { "items": { "maxLength": 3 }, "minItems": 1, "uniqueItems": true }] }""", new ArrayValue(false, new StringValue(false) { MinLength = 1, MaxLength = 3 }) { MinItems = 1, MaxItems = 5, UniqueItems = true } },
        { """{ "allOf": [{ "type": ["string", "null"] }, { "type": ["string", "null"], "maxLength": 3 }] }""", new StringValue(true) { MaxLength = 3 } },
        { """{ "allOf": [{ "type": ["string", "null"] }, { "type": "string", "maxLength": 3 }] }""", new StringValue(false) { MaxLength = 3 } },
        { """{ "allOf": [{ "type": "string" }, { "maxLength": 3 }], "nullable": true }""", new StringValue(true) { MaxLength = 3 } },
        { """{ "allOf": [{ "type": "object", "additionalProperties": { "type": "integer" } }, { "additionalProperties": { "minimum": 0 } }] }""", new MapValue(false, new NumberValue(false) { IsInteger = true, Minimum = 0 }) },
        { """{ "anyOf": [{ "type": "string" }, { "type": "null" }], "maxLength": 5 }""", new StringValue(true) { MaxLength = 5 } },
        { """{ "anyOf": [{ "$ref": "#/$defs/Word" }, { "type": "null" }], "type": "string", "maxLength": 5 }""", new StringValue(false) { MinLength = 1, MaxLength = 5 } },
        { """{ "$ref": "#/$defs/Word", "maxLength": 4 }""", new StringValue(false) { MinLength = 1, MaxLength = 4 } },
        { """{ "$ref": "#/$defs/Count", "enum": [1, 2] }""", new NumberValue(false) { IsInteger = true, AllowedValues = EquatableArray.Of("1", "2") } },
        { """{ "allOf": [{ "$ref": "#/$defs/Word" }, { "$ref": "#/$defs/Word" }, { "maxLength": 6 }] }""", new StringValue(false) { MinLength = 1, MaxLength = 6 } },
    };

    [Theory]
    [MemberData(nameof(Intersections))]
    public void Limits_of_all_hold_at_once(string schema, ValueContract expected) =>
        Assert.Equal(expected, Value(schema, """ "Word": { "type": "string", "minLength": 1 }, "Count": { "type": "integer" } """));

    [Fact]
    public void A_member_that_two_schemas_describe_is_put_together_too()
    {
        ContractDocument document = ReadValid(WithProperty(
            """{ "allOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }] }""",
            """
            "A": { "type": "object", "properties": { "t": { "type": "string" }, "o": { "type": "object", "properties": { "a": { "type": "integer" } } } } },
            "B": { "type": "object", "properties": { "t": { "type": "string", "maxLength": 3 }, "o": { "type": "object", "properties": { "b": { "type": "integer" } } } } }
            """));

        ObjectType x = Assert.IsType<ObjectType>(document.Type("/$defs/Request/properties/x"));
        Assert.Equal(new StringValue(false) { MaxLength = 3 }, x.Find("t")!.Value);
        ObjectType o = Assert.IsType<ObjectType>(document.Type("/$defs/Request/properties/x/properties/o"));
        Assert.Equal(("Request.x.o", "a", "b"), (o.Name, o.Parameters[0].WireName, o.Parameters[1].WireName));
        Assert.Equal(["a"], Assert.IsType<ObjectType>(document.Type("/$defs/A/properties/o")).Parameters.Select(p => p.WireName));
    }

    [Fact]
    public void Schemas_put_together_within_themselves_refer_to_the_type_that_they_are()
    {
        ContractDocument document = ReadValid(WithProperty(
            """{ "allOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }] }""",
            """
            "A": { "type": "object", "properties": { "child": { "$ref": "#/$defs/A" }, "a": {} } },
            "B": { "type": "object", "properties": { "child": { "$ref": "#/$defs/B" }, "b": {} } }
            """));

        ObjectType x = Assert.IsType<ObjectType>(document.Type("/$defs/Request/properties/x"));
        Assert.Equal(new ReferenceValue(false, x.Reference), x.Find("child")!.Value);
    }

    [Fact]
    public void A_choice_of_shapes_beside_members_is_a_choice_of_shapes_that_all_have_them()
    {
        ContractDocument document = ReadValid(WithProperty(
            """
            {
              "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"],
              "oneOf": [{ "properties": { "radius": { "type": "number" } }, "required": ["radius"] }, { "$ref": "#/$defs/Square" }]
            }
            """,
            """ "Square": { "type": "object", "properties": { "side": { "type": "number" } }, "required": ["side"] } """));

        UnionValue union = Assert.IsType<UnionValue>(Assert.Single(document.Request().Parameters).Value);
        Assert.Equal(
            ["name! radius!", "name! side!"],
            union.Options.Select(o => string.Join(" ", ((ObjectType)document.Type(((ReferenceValue)o).Target.Pointer)).Parameters.Select(p => p.WireName + (p.IsRequired ? "!" : "")))));
    }

    [Fact]
    public void A_choice_of_rules_beside_schemas_stays_a_rule() =>
        Assert.Equal(
            [new PresenceRule(EquatableArray.Of("id", "size"), 1, 1, null)],
            Composed("""{ "allOf": [{ "$ref": "#/$defs/Base" }, { "oneOf": [{ "required": ["id"] }, { "required": ["size"] }] }] }""").Rules);

    [Fact]
    public void Rules_of_all_schemas_hold() =>
        Assert.Equal(
            [new PresenceRule(EquatableArray.Of("name", "nick"), 1, 2, null), new PresenceRule(EquatableArray.Of("id", "size"), 1, 2, null), new DependencyRule("id", EquatableArray.Of("name"), null)],
            Composed("""
                { "allOf": [{ "$ref": "#/$defs/Base" }, { "$ref": "#/$defs/More" }, { "anyOf": [{ "required": ["id"] }, { "required": ["size"] }] }, { "dependentRequired": { "id": ["name"] } }] }
                """).Rules.OrderBy(r => r is DependencyRule));

    [Theory]
    [InlineData("""{ "allOf": [{ "type": "string" }, { "type": "integer" }] }""", "\"integer\"", "No value is both string and integer")]
    [InlineData("""{ "allOf": [{ "enum": ["a"] }, { "enum": ["b", "c"] }] }""", "[\"b\", \"c\"]", "None of these values is among those that are allowed already: \"a\"")]
    [InlineData("""{ "allOf": [{ "const": 1 }, { "const": 2 }] }""", "2", "None of these values is among those that are allowed already: 1")]
    [InlineData("""{ "allOf": [{ "type": "integer", "minimum": 5 }, { "maximum": 4 }] }""", "5", "The minimum 5 is greater than the maximum 4")]
    [InlineData("""{ "allOf": [{ "type": "string", "minLength": 5 }, { "maxLength": 4 }] }""", "5", "'minLength' 5 is greater than 'maxLength' 4")]
    [InlineData("""{ "allOf": [{ "type": "string" }, false] }""", "false", "The schema 'false' allows no value at all")]
    [InlineData("""{ "allOf": [{ "type": "string" }, 5] }""", "5", "A schema must be an object, not a number")]
    [InlineData("""{ "allOf": [{ "maxLength": 5 }, { "$ref": "#/$defs/Nope" }] }""", "\"#/$defs/Nope\"", "'$ref' \"#/$defs/Nope\" leads to nothing in this file")]
    [InlineData("""{ "allOf": [{ "properties": { "a": {} }, "additionalProperties": false }, { "properties": { "b": {} }, "required": ["b"] }] }""", "false", "'additionalProperties' forbids \"b\", which another of the schemas put together requires")]
    public void What_no_value_can_fit_is_a_fault_at_its_place(string schema, string marked, string message)
    {
        (ContractProblemKind kind, string actualMarked, _, string actualMessage) = OnlyProblem(WithProperty(schema));
        Assert.Equal((ContractProblemKind.InvalidSchema, marked, message), (kind, actualMarked, actualMessage));
    }

    [Fact]
    public void A_schema_put_together_from_itself_is_a_fault()
    {
        ContractProblem problem = Assert.Single(Read(WithProperty("{}", """ "Loop": { "allOf": [{ "$ref": "#/$defs/Loop" }, { "type": "object", "properties": { "a": {} } }] } """)).Problems);
        Assert.Equal((ContractProblemKind.InvalidSchema, "The schema is put together from itself"), (problem.Kind, problem.Message));
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "type": "number", "multipleOf": 0.4 }, { "multipleOf": 0.3 }] }""", "multipleOf")]
    [InlineData("""{ "allOf": [{ "type": "string", "pattern": "a" }, { "pattern": "(b)\\1" }] }""", "pattern")]
    [InlineData("""{ "allOf": [{ "properties": { "a": {} }, "additionalProperties": false }, { "properties": { "b": {} } }] }""", "additionalProperties")]
    [InlineData("""{ "properties": { "a": {} }, "oneOf": [{ "properties": { "b": {} } , "minProperties": 1 }, { "type": "object", "properties": { "c": {} } }], "anyOf": [{ "type": "object" }, { "type": "string" }] }""", "anyOf", "minProperties")]
    public void What_cannot_be_put_together_is_told_at_its_name(string schema, params string[] names)
    {
        string text = WithProperty(schema);
        EquatableArray<ContractProblem> problems = Read(text).Problems;
        Assert.All(problems, p => Assert.Equal(ContractProblemKind.UnsupportedKeyword, p.Kind));
        Assert.Equal(names.Order(), problems.Select(p => text.Substring(p.Span.Start, p.Span.Length).Trim('"')).Distinct().Order());
    }

    [Fact]
    public void Schemas_that_refer_to_one_another_in_very_many_ways_are_read_in_little_time()
    {
        // Each level doubles the ways, and each member is put together again.
        string definitions = string.Join(", ", Enumerable.Range(0, 400).Select(i =>
            $$""" "D{{i}}": { "allOf": [{ "$ref": "#/$defs/D{{i + 1}}" }, { "$ref": "#/$defs/D{{i + 1}}" }, { "properties": { "p": { "$ref": "#/$defs/D{{(i * 7) % 400}}", "required": ["q"] } } }] } """));
        ContractDocument document = Read(WithProperty("{}", definitions + """, "D400": { "type": "object", "properties": { "q": {} } } """));
        Assert.DoesNotContain(document.Problems, p => p.Kind == ContractProblemKind.InvalidJson);
    }

    private static ObjectType Composed(string schema) =>
        Assert.IsType<ObjectType>(ReadValid(WithProperty(schema, Definitions)).Type("/$defs/Request/properties/x"));

    [Fact]
    public void An_allOf_of_nothing_but_texts_for_people_allows_anything() =>
        Assert.Equal(new AnyValue(true), Value("""{ "allOf": [{ "title": "t" }, {}] }"""));

    [Fact]
    public void A_choice_of_null_alone_leaves_null_of_what_is_put_together_with_it() =>
        Assert.Equal(new NullValue(), Value("""{ "allOf": [{ "anyOf": [{ "type": "null" }] }, { "type": ["string", "null"] }] }"""));
}
