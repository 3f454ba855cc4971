using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Texts, numbers, lists and maps that are put together with what other files say of them.</summary>
public sealed class CrossFileValueTests
{
    private const string SharedPath = "/app/shared/s.json";

    private const string Shared = """
        {
          "$defs": {
            "Name": { "type": "string", "minLength": 1, "maxLength": 100 }, "Named": { "$ref": "#/$defs/Name" }, "MaybeName": { "type": ["string", "null"], "maxLength": 50 },
            "Ratio": { "enum": ["16:9", "9:16", "1:1"] }, "Whole": { "type": "string", "enum": ["3", "5", "10"] },
            "Seconds": { "type": "integer", "minimum": 3, "maximum": 30 }, "Flag": { "type": "boolean" },
            "Urls": { "type": "array", "items": { "type": "string" }, "maxItems": 10 }, "Points": { "type": "array", "items": { "$ref": "#/$defs/Point" } },
            "Point": { "type": "object", "properties": { "x": {} } }, "Either": { "type": ["string", "integer"] },
            "PointOrName": { "anyOf": [{ "$ref": "#/$defs/Point" }, { "$ref": "#/$defs/Name" }, { "type": "null" }] }, "RatioOrSeconds": { "oneOf": [{ "$ref": "#/$defs/Ratio" }, { "$ref": "#/$defs/Seconds" }] },
            "Further": { "$ref": "other.json#/$defs/Short", "minLength": 2 }, "Loop": { "$ref": "other.json#/$defs/Loop", "maxLength": 2 }
          }
        }
        """;

    private const string Other = """{ "$defs": { "Short": { "$ref": "s.json#/$defs/Name", "maxLength": 7 }, "Loop": { "$ref": "s.json#/$defs/Loop", "maxLength": 3 } } }""";

    private static readonly ReferenceValue _ratio = new(false, new TypeReference(SharedPath, "/$defs/Ratio"));

    public static TheoryData<string, ValueContract> Composed => new()
    {
        { """{ "$ref": "S/Name", "maxLength": 20, "pattern": "^a" }""", new StringValue(false) { MinLength = 1, MaxLength = 20, Pattern = "^a" } },
        { """{ "allOf": [{ "$ref": "S/Named" }, { "$ref": "#/$defs/Upper" }] }""", new StringValue(false) { MinLength = 1, MaxLength = 100, Pattern = "[A-Z]" } },
        { """{ "allOf": [{ "$ref": "S/Further" }, { "type": "string" }, { "maxLength": 5 }] }""", new StringValue(false) { MinLength = 2, MaxLength = 5 } },
        { """{ "allOf": [{ "$ref": "S/Name" }, { "enum": ["a", "b"] }] }""", new StringValue(false) { MinLength = 1, MaxLength = 100, AllowedValues = EquatableArray.Of("a", "b") } },
        { """{ "$ref": "S/MaybeName", "minLength": 2 }""", new StringValue(true) { MinLength = 2, MaxLength = 50 } },
        { """{ "$ref": "S/MaybeName", "type": "string", "minLength": 2 }""", new StringValue(false) { MinLength = 2, MaxLength = 50 } },
        { """{ "$ref": "S/MaybeName", "type": "string" }""", new StringValue(false) { MaxLength = 50 } },
        { """{ "$ref": "S/MaybeName", "type": "null" }""", new NullValue() },
        { """{ "$ref": "S/Either", "type": "integer" }""", new NumberValue(false) { IsInteger = true } },
        { """{ "$ref": "S/Ratio", "type": "string" }""", _ratio },
        { """{ "$ref": "S/Name", "type": ["string", "null"], "minLength": 2 }""", new StringValue(false) { MinLength = 2, MaxLength = 100 } },
        { """{ "allOf": [{ "$ref": "S/Ratio" }, { "enum": ["1:1", "4:3", "16:9"] }] }""", _ratio with { AllowedValues = EquatableArray.Of("16:9", "1:1") } },
        { """{ "allOf": [{ "$ref": "S/Ratio" }, { "const": "1:1" }] }""", _ratio with { AllowedValues = EquatableArray.Of("1:1") } },
        { """{ "allOf": [{ "$ref": "S/Ratio" }, { "type": "string" }] }""", _ratio },
        { """{ "$ref": "S/Ratio", "maxLength": 3 }""", _ratio with { AllowedValues = EquatableArray.Of("1:1") } },
        { """{ "allOf": [{ "$ref": "S/Whole" }, { "enum": ["3", "5"] }] }""", new StringValue(false) { AllowedValues = EquatableArray.Of("3", "5") } },
        { """{ "$ref": "S/Seconds", "maximum": 15 }""", new NumberValue(false) { IsInteger = true, Minimum = 3, Maximum = 15 } },
        { """{ "allOf": [{ "$ref": "S/Seconds" }, { "type": "number", "multipleOf": 5 }] }""", new NumberValue(false) { IsInteger = true, Minimum = 3, Maximum = 30, MultipleOf = 5 } },
        { """{ "$ref": "S/Seconds", "enum": [3, 5] }""", new NumberValue(false) { IsInteger = true, Minimum = 3, Maximum = 30, AllowedValues = EquatableArray.Of("3", "5") } },
        { """{ "allOf": [{ "$ref": "S/Flag" }, { "const": true }] }""", new BooleanValue(false) { Constant = true } },
        { """{ "$ref": "S/Urls", "maxItems": 3, "uniqueItems": true }""", new ArrayValue(false, new StringValue(false)) { MaxItems = 3, UniqueItems = true } },
        { """{ "allOf": [{ "$ref": "S/Urls" }, { "items": { "maxLength": 9 }, "minItems": 1 }] }""", new ArrayValue(false, new StringValue(false) { MaxLength = 9 }) { MinItems = 1, MaxItems = 10 } },
        { """{ "$ref": "S/Points", "minItems": 1 }""", new ArrayValue(false, new ReferenceValue(false, new TypeReference(SharedPath, "/$defs/Point"))) { MinItems = 1 } },
    };

    private static readonly ReferenceValue _point = new(false, new TypeReference(SharedPath, "/$defs/Point"));

    public static TheoryData<string, ValueContract> Choices => new()
    {
        // What says nothing of the type leaves values of other types as they are.
        { """{ "$ref": "S/Either", "maxLength": 2 }""", Choice(new StringValue(false) { MaxLength = 2 }, new NumberValue(false) { IsInteger = true }) },
        { """{ "$ref": "S/Either", "minimum": 2 }""", Choice(new StringValue(false), new NumberValue(false) { IsInteger = true, Minimum = 2 }) },
        { """{ "$ref": "S/Either", "type": "string", "maxLength": 2 }""", new StringValue(false) { MaxLength = 2 } },
        { """{ "$ref": "S/Either", "type": "number", "maximum": 9 }""", new NumberValue(false) { IsInteger = true, Maximum = 9 } },
        { """{ "$ref": "S/Either", "type": ["string", "integer", "boolean"], "maximum": 9, "maxLength": 3 }""", Choice(new StringValue(false) { MaxLength = 3 }, new NumberValue(false) { IsInteger = true, Maximum = 9 }) },
        { """{ "allOf": [{ "$ref": "S/Either" }, { "$ref": "S/Seconds" }, { "maximum": 9 }] }""", new NumberValue(false) { IsInteger = true, Minimum = 3, Maximum = 9 } },
        { """{ "$ref": "S/PointOrName", "maxLength": 5 }""", Choice(_point, new StringValue(false) { MinLength = 1, MaxLength = 5 }) with { IsNullable = true } },
        { """{ "$ref": "S/PointOrName", "type": "string", "maxLength": 5 }""", new StringValue(false) { MinLength = 1, MaxLength = 5 } },
        { """{ "$ref": "S/RatioOrSeconds", "maximum": 9 }""", Choice(_ratio, new NumberValue(false) { IsInteger = true, Minimum = 3, Maximum = 9 }) },
        { """{ "allOf": [{ "$ref": "S/RatioOrSeconds" }, { "type": ["string", "integer"], "maxLength": 3 }] }""", Choice(_ratio with { AllowedValues = EquatableArray.Of("1:1") }, new NumberValue(false) { IsInteger = true, Minimum = 3, Maximum = 30 }) },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void Of_a_choice_what_the_other_file_allows_is_left(string schema, ValueContract expected)
    {
        string text = WithProperty(schema.Replace("S/", "../shared/s.json#/$defs/", StringComparison.Ordinal));
        Assert.DoesNotContain(ContractLinker.Check(All(text)), p => p.Path == TestPath);
        ContractDocument document = ContractComposer.Complete(All(text))[0];

        ReferenceValue value = Assert.IsType<ReferenceValue>(document.Request().Parameters[0].Value);
        Assert.Equal(expected, Assert.IsType<AliasType>(document.Type(value.Target.Pointer)).Value);
    }

    private static UnionValue Choice(params ValueContract[] options) => new(false, EquatableArray.Of(options));

    [Theory]
    [MemberData(nameof(Composed))]
    public void A_value_is_what_both_files_allow(string schema, ValueContract expected)
    {
        string text = WithProperty(schema.Replace("S/", "../shared/s.json#/$defs/", StringComparison.Ordinal), """ "Upper": { "type": "string", "pattern": "[A-Z]" } """);
        Assert.DoesNotContain(ContractLinker.Check(All(text)), p => p.Path == TestPath);
        ContractDocument document = ContractComposer.Complete(All(text))[0];

        ReferenceValue value = Assert.IsType<ReferenceValue>(document.Request().Parameters[0].Value);
        Assert.Equal(expected, Assert.IsType<AliasType>(document.Type(value.Target.Pointer)).Value);
        Assert.False(value.IsNullable);
        Assert.False(document.IsComposed);
    }

    [Fact]
    public void A_definition_and_an_item_can_be_put_together_too()
    {
        string text = WithProperty(
            """{ "type": "array", "items": { "$ref": "#/$defs/Short" } }""",
            """ "Short": { "description": "A short one.", "$ref": "../shared/s.json#/$defs/Name", "maxLength": 7 } """);
        ContractSet set = new(All(text), []);

        ReferenceValue item = Assert.IsType<ReferenceValue>(Assert.IsType<ArrayValue>(set.FindRequest("fal-ai/test/one")!.Parameters[0].Value).Item);
        Assert.Equal(new StringValue(false) { MinLength = 1, MaxLength = 7 }, Assert.IsType<AliasType>(set.Resolve(item.Target)).Value);
    }

    [Fact]
    public void A_rule_can_add_up_a_number_that_another_file_has_a_say_in() =>
        Assert.DoesNotContain(
            ContractLinker.Check(All(WithProperties(
                """ "shots": { "type": "array", "items": { "type": "object", "properties": { "seconds": { "$ref": "../shared/s.json#/$defs/Seconds", "maximum": 9 } } } } """,
                """ "x-kling-rules": [{ "rule": "sum", "list": "shots", "member": "seconds", "maximum": 15 }] """))),
            p => p.Path == TestPath);

    [Theory]
    [InlineData("""{ "$ref": "S/Name", "minimum": 3 }""", "\"S/Name\"", false, "The value is no text")]
    [InlineData("""{ "allOf": [{ "$ref": "S/Seconds" }, { "minimum": 31 }] }""", "\"S/Seconds\"", false, "The value is no number that the other allows")]
    [InlineData("""{ "allOf": [{ "$ref": "S/Ratio" }, { "enum": ["4:3", "3:4"] }] }""", "\"S/Ratio\"", false, "The value has none of the values 16:9, 9:16, 1:1")]
    [InlineData("""{ "$ref": "S/Ratio", "minLength": 5 }""", "\"S/Ratio\"", false, "The value has none of the values 16:9, 9:16, 1:1")]
    [InlineData("""{ "$ref": "S/Seconds", "maximum": 15, "default": 2 }""", "2", false, "The value must be at least 3, not 2")]
    [InlineData("""{ "$ref": "S/Nope", "maxLength": 2 }""", "\"S/Nope\"", false, "/app/shared/s.json defines no type at '/$defs/Nope'")]
    [InlineData("""{ "allOf": [{ "$ref": "S/Either" }, { "const": true }] }""", "\"S/Either\"", false, "The value has none of the forms that the other allows")]
    [InlineData("""{ "allOf": [{ "$ref": "S/PointOrName" }, { "type": "array", "items": {} }] }""", "\"S/PointOrName\"", false, "The value has none of the forms that the other allows")]
    public void What_does_not_fit_together_is_told_at_its_place(string schema, string marked, bool isUnsupported, string message)
    {
        static string Full(string text) => text.Replace("S/", "../shared/s.json#/$defs/", StringComparison.Ordinal);
        string text = WithProperty(Full(schema));
        ContractProblem problem = Assert.Single(ContractLinker.Check(All(text)), p => p.Path == TestPath).Problem;
        Assert.Equal(
            (isUnsupported ? ContractProblemKind.UnsupportedKeyword : ContractProblemKind.InvalidSchema, Full(marked), message),
            (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length), problem.Message));
    }

    [Fact]
    public void A_default_beyond_what_this_file_says_is_told_without_the_other() =>
        Assert.Equal("'default' must be at most 15, not 20", OnlyProblem(WithProperty("""{ "$ref": "../shared/s.json#/$defs/Seconds", "maximum": 15, "default": 20 }""")).Message);

    [Fact]
    public void Values_of_two_files_that_are_put_together_from_one_another_are_told()
    {
        ContractDocument[] documents = [ReadValid(WithProperty("{}")), .. All("{}").Skip(1)];
        Assert.Contains(ContractLinker.Check(documents), p => p.Problem.Message == "The schema is put together from itself");
        Assert.All(ContractComposer.Complete(documents), d => Assert.DoesNotContain(d.Types, t => t is AliasType { Value: ComposedValue }));
    }

    private static ContractDocument[] All(string text) => [ContractReader.Read(TestPath, text), ContractReader.Read(SharedPath, Shared), ContractReader.Read("/app/shared/other.json", Other)];
}
