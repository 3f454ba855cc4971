using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Hostile;

/// <summary>JSON writes numbers that C# would not.</summary>
public sealed class NumberTests
{
    private static readonly string[] _numbers =
    [
        "0", "-0", "-0.0", "0.0", "1", "1.0", "1e0", "1E+2", "1e-2", "100", "0.1", "1e308", "-1.7976931348623157e308", "5e-324", "1e-400", "2147483647", "2147483648", "-2147483648", "-2147483649",
        "9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551616", "123456789012345678901234567890", "1e30",
        "0.3333333333333333333333333333333333333333333333333333333333333333", "3.14159265358979323846264338327950288",
    ];

    [Theory]
    [InlineData("number")]
    [InlineData("integer")]
    public void Any_number_may_be_a_limit(string type)
    {
        string[] limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
        HostileSchema.AssertCompiles(GeneratorRun.Of(
            [HostileSchema.WithProperties("x", [.. limits.SelectMany(limit => _numbers.Select((n, i) => (limit + i, $$"""{ "type": "{{type}}", "{{limit}}": {{n}} }""")))])]));
    }

    [Theory]
    [InlineData("number")]
    [InlineData("integer")]
    public void Any_number_may_be_the_only_one_allowed_or_one_of_several(string type)
    {
        string[] numbers = [.. _numbers.Where(n => type == "number" || double.Parse(n, System.Globalization.CultureInfo.InvariantCulture) % 1 == 0)];
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [
            HostileSchema.WithProperties("x",
            [
                .. numbers.Select((n, i) => ("const" + i, $$"""{ "type": "{{type}}", "const": {{n}} }""")),
                ("enum", $$"""{ "type": "{{type}}", "enum": [{{string.Join(", ", numbers)}}] }"""),
                ("untyped", $$"""{ "enum": [{{string.Join(", ", numbers)}}] }"""),
                ("items", $$"""{ "type": "array", "items": { "type": "{{type}}", "enum": [{{string.Join(", ", numbers)}}] } }"""),
            ]),
        ]));
    }

    [Theory]
    [InlineData("minimum")]
    [InlineData("exclusiveMaximum")]
    [InlineData("multipleOf")]
    [InlineData("const")]
    [InlineData("default")]
    public void A_number_beyond_a_double_is_KLG0002_at_its_place(string keyword)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "number", "{{keyword}}": -1e999 }"""))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("KLG0002", "-1e999"), (diagnostic.Id, TextTests.Text(run, diagnostic)));
        HostileSchema.AssertCompiles(run);
    }

    [Theory]
    [InlineData("minLength", "1e2")]
    [InlineData("maxLength", "2147483647")]
    [InlineData("maxLength", "5.0")]
    public void Counts_may_be_written_as_any_whole_number(string keyword, string value) =>
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "string", "{{keyword}}": {{value}} }"""))]));

    [Theory]
    [InlineData("maxLength", "-1")]
    [InlineData("maxLength", "1.5")]
    [InlineData("minLength", "1e10")]
    [InlineData("maxLength", "2147483648")]
    public void Counts_that_are_none_are_KLG0002_at_their_place(string keyword, string value)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "string", "{{keyword}}": {{value}} }"""))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("KLG0002", value), (diagnostic.Id, TextTests.Text(run, diagnostic)));
    }

    [Fact]
    public void Rules_over_members_with_odd_defaults_compile()
    {
        int[] all = [.. Enumerable.Range(0, _numbers.Length)];
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [
            HostileSchema.File(
                "x",
                $$"""
                { "type": "object", "properties": {{HostileSchema.Members([.. all.Select(i => ("shots" + i, $$"""{ "type": "array", "items": { "$ref": "#/$defs/Shot{{i}}" } }"""))])}},
                  "x-kling-rules": [{{string.Join(", ", all.Select(i => $$"""
                    { "rule": "sum", "list": "shots{{i}}", "member": "length", "maximum": 15 }, { "rule": "itemMember", "list": "shots{{i}}", "member": "count", "maximum": 1 },
                    { "rule": "count", "lists": ["shots{{i}}"], "maximum": 4, "whenAnyItemHas": "shots{{i}}.count" }
                    """))}}] }
                """,
                [.. all.Select(i => ($"Shot{i}", $$"""{ "type": "object", "properties": { "length": { "type": "number", "default": {{_numbers[i]}} }, "count": { "type": "integer" } }, "required": ["count"] }"""))]),
        ]));
    }

    [Fact]
    public void Rules_over_lists_whose_items_may_be_null_compile_and_pass_over_null()
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            HostileSchema.File(
                "x",
                """
                { "type": "object", "properties": { "shots": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/Shot" }, { "type": "null" }] } } },
                  "x-kling-rules": [{ "rule": "sum", "list": "shots", "member": "length", "maximum": 15 }, { "rule": "itemMember", "list": "shots", "member": "name", "maximum": 1 },
                                    { "rule": "count", "lists": ["shots"], "maximum": 3, "whenAnyItemHas": "shots.name" }] }
                """,
                ("Shot", """{ "type": "object", "properties": { "length": { "type": "number" }, "name": { "type": "string" } } }""")),
        ]);

        HostileSchema.AssertCleanAndCompiles(run);
        GeneratedCode code = GeneratedCode.Load(run);
        Assert.Empty(code.Read("KlingGen.TestXRequest", """{"shots":[null,{"length":15,"name":"a"},null]}""").Validate());
        Assert.Equal(3, code.Read("KlingGen.TestXRequest", """{"shots":[null,{"length":8,"name":"a"},{"length":8,"name":"b"},null]}""").Validate().Count);
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", "long", "")]
    [InlineData("""{ "type": "integer", "minimum": 1 }""", "long", "At least 1.")]
    [InlineData("""{ "type": "integer", "minimum": 3, "maximum": 30 }""", "int", "At least 3. At most 30.")]
    [InlineData("""{ "type": "integer", "enum": [4, 8, 12] }""", "int", "Allowed: 4, 8, 12.")]
    [InlineData("""{ "type": "integer", "enum": [8, 4, 3000000000] }""", "long", "Allowed: 8, 4, 3000000000.")]
    [InlineData("""{ "const": 5 }""", "int", "Allowed: 5.")]
    [InlineData("""{ "type": "integer", "minimum": -2147483648, "maximum": 2147483647 }""", "int", "")]
    [InlineData("""{ "type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807 }""", "long", "")]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 9007199254740993 }""", "long", "At least 0. At most 9,007,199,254,740,992.")]
    [InlineData("""{ "type": "integer", "maximum": 18446744073709551615 }""", "double", "At most 18,446,744,073,709,551,616. A multiple of 1.")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": 1e-7, "maximum": 1e30 }""", "double", "Greater than 1E-07. At most 1E+30.")]
    [InlineData("""{ "type": "number", "maximum": 12345.0625 }""", "double", "At most 12,345.0625.")]
    public void A_number_has_the_smallest_type_that_holds_what_is_allowed_and_its_limits_as_they_are(string schema, string type, string limits)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", schema))]);
        HostileSchema.AssertCleanAndCompiles(run);

        string source = run.Source("KlingGen.x.g.cs");
        Assert.Contains($"public {type}? A {{ get; init; }}", source, StringComparison.Ordinal);
        Assert.Contains($"JSON: <c>a</c>.{(limits.Length == 0 ? "" : " " + limits)}</remarks>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_number_too_large_for_C_is_checked_to_be_whole()
    {
        GeneratedCode code = GeneratedCode.Load(GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", """{ "type": "integer", "minimum": 0, "maximum": 18446744073709551615 }"""))]));
        Assert.Empty(code.Read("KlingGen.TestXRequest", """{"a":18446744073709551615}""").Validate());
        Assert.Single(code.Read("KlingGen.TestXRequest", """{"a":1.5}""").Validate());
    }
}
