using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Objects that are put together with those of other files.</summary>
public sealed class CrossFileCompositionTests
{
    private const string SharedPath = "/app/shared/s.json";

    private const string Shared = """
        {
          "$defs": {
            "Base": {
              "type": "object",
              "properties": {
                "id": { "type": "string", "minLength": 2, "maxLength": 9, "description": "The id." }, "size": { "type": "object", "properties": { "w": { "type": "integer" } } },
                "count": { "type": "integer", "minimum": 1, "maximum": 9 }, "mode": { "type": "string", "enum": ["fast", "slow"], "default": "slow" }, "tags": { "type": "array", "items": { "type": "string" } }, "note": {}
              },
              "required": ["id"],
              "dependentRequired": { "size": ["count"] }
            },
            "Further": { "allOf": [{ "$ref": "other.json#/$defs/Grand" }, { "properties": { "far": { "type": "boolean" } }, "required": ["grand"] }] },
            "Named": { "$ref": "#/$defs/Base" },
            "Closed": { "type": "object", "properties": { "only": {} }, "additionalProperties": false },
            "Text": { "type": "string" }, "Either": { "type": ["string", "integer"] },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } }, "required": ["kind"] },
            "Dog": { "type": "object", "properties": { "kind": { "type": "string" }, "name": { "type": "string" } }, "required": ["kind"] },
            "Pet": { "anyOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }] },
            "Told": { "oneOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/$defs/Cat", "dog": "#/$defs/Dog" } } },
            "Owned": { "type": "object", "properties": { "owner": {} }, "oneOf": [{ "properties": { "city": { "type": "string" } }, "required": ["city"] }, { "properties": { "firm": { "type": "string" } }, "required": ["firm"] }] },
            "Back": { "allOf": [{ "$ref": "../v3/test.json#/$defs/Request/properties/x" }, { "properties": { "b": {} } }] }
          }
        }
        """;

    private const string Other = """{ "$defs": { "Grand": { "type": "object", "properties": { "grand": { "type": "string" } } } } }""";

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Base" }, { "properties": { "last": {} }, "required": ["last", "count"] }] }""")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Base", "properties": { "last": {} }, "required": ["last", "count"] }""")]
    [InlineData("""{ "type": "object", "allOf": [{ "$ref": "../shared/s.json#/$defs/Named" }], "properties": { "last": {} }, "required": ["count", "last"] }""")]
    [InlineData("""{ "allOf": [{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Base" }] }, { "required": ["count"] }, { "properties": { "last": {} }, "required": ["last"] }] }""")]
    public void An_object_has_the_members_of_both_files_what_they_require_and_their_rules(string schema)
    {
        ObjectType type = Composed(schema);
        Assert.Equal(["id!", "size", "count!", "mode", "tags", "note", "last!"], type.Parameters.Select(p => p.WireName + (p.IsRequired ? "!" : "")));
        Assert.Equal([new DependencyRule("size", EquatableArray.Of("count"), null)], type.Rules);
        Assert.Equal(new TypeReference(SharedPath, "/$defs/Base/properties/size"), Assert.IsType<ReferenceValue>(type.Find("size")!.Value).Target);
        Assert.Equal(("Request.x", null), (type.Name, type.Composition));
    }

    [Fact]
    public void Several_objects_of_several_files_are_put_together_through_one_another() =>
        Assert.Equal(
            ["id!", "size", "count", "mode", "tags", "note", "grand!", "far", "own"],
            Composed("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Base" }, { "$ref": "../shared/s.json#/$defs/Further" }, { "properties": { "own": {} } }] }""")
                .Parameters.Select(p => p.WireName + (p.IsRequired ? "!" : "")));

    [Fact]
    public void The_order_that_is_asked_for_holds_for_all() =>
        Assert.Equal(
            ["own", "mode", "id", "size", "count", "tags", "note"],
            Composed("""{ "$ref": "../shared/s.json#/$defs/Base", "properties": { "own": {} }, "x-fal-order-properties": ["own", "mode"] }""").Parameters.Select(p => p.WireName));

    public static TheoryData<string, string, ValueContract> Narrowed => new()
    {
        { "id", """{ "type": "string", "maxLength": 5, "pattern": "^a" }""", new StringValue(false) { MinLength = 2, MaxLength = 5, Pattern = "^a" } },
        { "id", """{ "description": "Another text." }""", new StringValue(false) { MinLength = 2, MaxLength = 9 } },
        { "count", """{ "minimum": 3 }""", new NumberValue(false) { IsInteger = true, Minimum = 3, Maximum = 9 } },
        { "count", """{ "type": ["number", "null"], "exclusiveMaximum": 8 }""", new NumberValue(false) { IsInteger = true, Minimum = 1, Maximum = 9, ExclusiveMaximum = 8 } },
        { "mode", """{ "enum": ["slow"] }""", new ReferenceValue(false, new TypeReference(SharedPath, "/$defs/Base/properties/mode")) { AllowedValues = EquatableArray.Of("slow") } },
        { "mode", """{ "type": "string" }""", new ReferenceValue(false, new TypeReference(SharedPath, "/$defs/Base/properties/mode")) },
        { "tags", """{ "type": "array", "items": { "type": "string", "maxLength": 3 }, "maxItems": 2 }""", new ArrayValue(false, new StringValue(false) { MaxLength = 3 }) { MaxItems = 2 } },
        { "note", """{ "type": "boolean" }""", new BooleanValue(false) },
    };

    [Theory]
    [MemberData(nameof(Narrowed))]
    public void A_member_of_both_files_takes_what_both_allow(string member, string schema, ValueContract expected)
    {
        Parameter parameter = Composed($$"""{ "$ref": "../shared/s.json#/$defs/Base", "properties": { "{{member}}": {{schema}} } }""").Find(member)!;
        Assert.Equal(expected, parameter.Value);
        Assert.Equal(member == "mode" ? "\"slow\"" : null, parameter.Default);
    }

    [Fact]
    public void A_choice_beside_an_object_of_another_file_is_one_between_objects_that_have_its_members()
    {
        ContractDocument document = Complete(WithProperty("""{ "$ref": "../shared/s.json#/$defs/Base", "oneOf": [{ "properties": { "a": { "type": "string" } }, "required": ["a"] }, { "properties": { "b": { "type": "string" } }, "required": ["b"] }] }"""));
        UnionValue union = Assert.IsType<UnionValue>(document.Request().Parameters[0].Value);
        Assert.Equal(["id,size,count,mode,tags,note,a", "id,size,count,mode,tags,note,b"], union.Options.Select(o => string.Join(",", Assert.IsType<ObjectType>(document.Type(Assert.IsType<ReferenceValue>(o).Target.Pointer)).Parameters.Select(p => p.WireName))));
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Pet" }, { "properties": { "tag": { "type": "string" } }, "required": ["tag"] }] }""", "kind!,lives,tag!", "kind!,name,tag!")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Pet", "properties": { "tag": {} }, "x-fal-order-properties": ["tag", "name"] }""", "tag,kind!,lives", "tag,name,kind!")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Pet", "required": ["name"] }""", "kind!,lives", "kind!,name!")]
    [InlineData("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Cat" }, { "$ref": "../shared/s.json#/$defs/Owned" }, { "properties": { "tag": {} } }] }""", "kind!,lives,owner,city!,tag", "kind!,lives,owner,firm!,tag")]
    public void An_object_beside_a_choice_of_another_file_is_a_choice_between_objects_that_have_its_members(string schema, params string[] members)
    {
        ContractDocument document = Complete(WithProperty(schema));
        ReferenceValue value = Assert.IsType<ReferenceValue>(document.Request().Parameters[0].Value);
        UnionValue union = Assert.IsType<UnionValue>(Assert.IsType<AliasType>(document.Type(value.Target.Pointer)).Value);
        Assert.Equal(members, union.Options.Select(o => string.Join(",", Assert.IsType<ObjectType>(document.Type(Assert.IsType<ReferenceValue>(o).Target.Pointer)).Parameters.Select(p => p.WireName + (p.IsRequired ? "!" : "")))));
        Assert.False(document.IsComposed);
    }

    [Fact]
    public void What_tells_objects_of_a_choice_apart_still_does()
    {
        ContractDocument document = Complete(WithProperty("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Told" }, { "properties": { "tag": {} } }] }"""));
        UnionValue union = Assert.IsType<UnionValue>(Assert.IsType<AliasType>(document.Type(Assert.IsType<ReferenceValue>(document.Request().Parameters[0].Value).Target.Pointer)).Value);
        Assert.Equal(["kind: cat", "kind: dog"], union.Options.Select(o => Assert.IsType<ReferenceValue>(o).Discriminator!).Select(d => $"{d.Member}: {string.Join(",", d.Values)}"));
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Pet" }, { "$ref": "../shared/s.json#/$defs/Owned" }, { "properties": { "tag": {} } }] }""", "\"../shared/s.json#/$defs/Owned\"", true, "A choice beside another choice between shapes is not supported and is ignored")]
    [InlineData("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Pet" }, { "properties": { "kind": { "type": "integer" } } }] }""", """{ "type": "integer" }""", false, "By another file \"kind\" is no text")]
    [InlineData("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Pet" }, { "properties": { "tag": {} }, "required": ["nope"] }] }""", "\"nope\"", false, "'Request.x' has no member \"nope\"")]
    public void What_does_not_fit_a_choice_of_another_file_is_told_at_its_place(string schema, string marked, bool isUnsupported, string message)
    {
        string text = WithProperty(schema);
        ContractProblem problem = Assert.Single(ContractLinker.Check(All(text)), p => p.Path == TestPath).Problem;
        Assert.Equal(
            (isUnsupported ? ContractProblemKind.UnsupportedKeyword : ContractProblemKind.InvalidSchema, marked, message),
            (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length), problem.Message));
    }

    [Fact]
    public void A_request_can_be_based_on_another_file()
    {
        const string text = """
            { "x-fal-endpoints": ["fal-ai/test/one"], "$defs": {
              "Request": { "allOf": [{ "$ref": "../shared/s.json#/$defs/Base" }, { "properties": { "own": {} }, "not": { "required": ["own", "note"] } }] }, "Response": { "$ref": "../shared/s.json#/$defs/Base", "properties": { "seed": {} } } } }
            """;
        ContractSet set = new(All(text), []);
        Assert.Equal(["id", "size", "count", "mode", "tags", "note", "own"], set.FindRequest("fal-ai/test/one")!.Parameters.Select(p => p.WireName));
        Assert.Contains(new PresenceRule(EquatableArray.Of("own", "note"), 0, 1, null), set.FindRequest("fal-ai/test/one")!.Rules);
        Assert.DoesNotContain(ContractLinker.Check(All(text)), p => p.Path == TestPath);
    }

    [Theory]
    [InlineData(""" "required": ["nope"] """, "\"nope\"", false, "'Request.x' has no member \"nope\"")]
    [InlineData(""" "dependentRequired": { "id": ["nope"] } """, "\"nope\"", false, "'Request.x' has no member \"nope\"")]
    [InlineData(""" "x-fal-order-properties": ["nope"], "required": ["id"] """, "\"nope\"", false, "'Request.x' has no member \"nope\"")]
    [InlineData(""" "properties": { "id": { "type": "integer" } } """, """{ "type": "integer" }""", false, "By another file \"id\" is no text")]
    [InlineData(""" "properties": { "id": { "type": "string", "minLength": 10 } } """, """{ "type": "string", "minLength": 10 }""", false, "By another file \"id\" must be at least 10 and at most 9 characters long")]
    [InlineData(""" "properties": { "count": { "minimum": 10 } } """, """{ "minimum": 10 }""", false, "By another file \"count\" is no number that the other allows")]
    [InlineData(""" "properties": { "mode": { "enum": ["best"] } } """, """{ "enum": ["best"] }""", false, "By another file \"mode\" has none of the values fast, slow")]
    [InlineData(""" "properties": { "count": { "default": 20 } } """, """{ "default": 20 }""", false, "'default' must be at most 9, not 20")]
    [InlineData(""" "properties": { "size": { "properties": { "h": {} } } } """, """{ "properties": { "h": {} } }""", true, "What another file says of \"size\" cannot be put together with this and is ignored")]
    public void What_does_not_fit_together_is_told_at_its_place(string beside, string marked, bool isUnsupported, string message)
    {
        string text = WithProperty($$"""{ "$ref": "../shared/s.json#/$defs/Base", {{beside}} }""");
        ContractProblem problem = Assert.Single(ContractLinker.Check(All(text))).Problem;
        Assert.Equal(
            (isUnsupported ? ContractProblemKind.UnsupportedKeyword : ContractProblemKind.InvalidSchema, marked, message),
            (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length), problem.Message));
    }

    [Theory]
    [InlineData("s.json#/$defs/Text", false, "No value is both an object and 'Text'")]
    [InlineData("s.json#/$defs/Either", true, "'Either' is no object with properties, and is ignored: across files only those can be put together")]
    [InlineData("s.json#/$defs/Closed", false, "'additionalProperties' of 'Closed' forbids \"own\", which another of the schemas put together requires")]
    [InlineData("s.json#/$defs/Nope", false, "/app/shared/s.json defines no type at '/$defs/Nope'")]
    public void An_object_that_cannot_be_a_base_is_told_at_its_reference(string target, bool isUnsupported, string message)
    {
        string text = WithProperty($$"""{ "allOf": [{ "$ref": "../shared/{{target}}" }, { "properties": { "own": {} }, "required": ["own"] }] }""");
        ContractProblem problem = Assert.Single(ContractLinker.Check(All(text)), p => p.Path == TestPath && p.Problem.Message == message).Problem;
        Assert.Equal(
            (isUnsupported ? ContractProblemKind.UnsupportedKeyword : ContractProblemKind.InvalidSchema, $"\"../shared/{target}\""),
            (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length)));
    }

    [Fact]
    public void Objects_of_two_files_that_are_put_together_from_one_another_are_told_once()
    {
        PlacedProblem problem = Assert.Single(ContractLinker.Check(All(WithProperty("""{ "allOf": [{ "$ref": "../shared/s.json#/$defs/Back" }, { "properties": { "own": {} } }] }"""))));
        Assert.Equal((SharedPath, "The schema is put together from itself", "$.$defs.Back.allOf[0].$ref"), (problem.Path, problem.Problem.Message, problem.Problem.JsonPath));
    }

    [Theory]
    [InlineData(""" "additionalProperties": false """, "\"additionalProperties\"")]
    [InlineData(""" "if": { "properties": { "mode": { "const": "fast" } } }, "then": { "required": ["id"] } """, "\"mode\"")]
    public void What_would_need_the_other_file_to_be_read_is_told_at_its_name(string beside, string marked)
    {
        string text = WithProperty($$"""{ "$ref": "../shared/s.json#/$defs/Base", "properties": { "own": {} }, {{beside}} }""");
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, marked), (OnlyProblem(text).Kind, OnlyProblem(text).Marked));
    }

    [Fact]
    public void Two_files_that_build_on_one_another_five_thousand_times_are_put_together()
    {
        static string Definitions(string other, string name, string next) => string.Join(",", Enumerable.Range(0, 5_000).Select(i =>
            $$""" "{{name}}{{i}}": { "allOf": [{ "$ref": "{{other}}#/$defs/{{next}}{{(name == "A" ? i : i + 1)}}" }, { "properties": { "p{{i}}": {} } }] } """));
        ContractDocument[] documents =
        [
            ContractReader.Read("/a.json", $$"""{ "$defs": { {{Definitions("b.json", "A", "B")}}, "A5000": { "type": "object", "properties": { "end": {} } } } }"""),
            ContractReader.Read("/b.json", $$"""{ "$defs": { {{Definitions("a.json", "B", "A")}} } }"""),
        ];

        IReadOnlyList<ContractDocument> completed = ContractComposer.Complete(documents);

        Assert.All(completed.SelectMany(d => d.Types), type => Assert.Null(Assert.IsType<ObjectType>(type).Composition));
        Assert.Contains(ContractLinker.Check(documents), p => p.Problem.Message.Contains("more than 64 levels deep", StringComparison.Ordinal));
    }

    private static ContractDocument[] All(string text) => [ReadValid(text), ContractReader.Read(SharedPath, Shared), ContractReader.Read("/app/shared/other.json", Other)];

    private static ContractDocument Complete(string text)
    {
        Assert.DoesNotContain(ContractLinker.Check(All(text)), p => p.Path == TestPath);
        return ContractComposer.Complete(All(text))[0];
    }

    private static ObjectType Composed(string schema) => Assert.IsType<ObjectType>(Complete(WithProperty(schema)).Type("/$defs/Request/properties/x"));
}
