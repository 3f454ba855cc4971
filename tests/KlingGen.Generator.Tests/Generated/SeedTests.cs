using System.Reflection;
using System.Text.Json;
using KlingGen.Generator.Tests.Hostile;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Generators of random numbers give seeds of 64 bits without a sign: what was made with one, and paid for, must not be lost for being larger than a long.</summary>
public sealed class SeedTests
{
    private static readonly GeneratorRun _run = GeneratorRun.Of(
    [
        HostileSchema.WithProperties(
            "paint",
            ("seed", """{ "anyOf": [{ "type": "integer" }, { "type": "null" }] }"""),
            ("Noise_Seed", """{ "type": "integer", "minimum": 0, "description": "Where it begins." }"""),
            ("seeds", """{ "type": "array", "items": { "type": "integer" }, "maxItems": 2 }"""),
            ("small_seed", """{ "type": "integer", "minimum": 0, "maximum": 4294967295 }"""),
            ("full_seed", """{ "type": "integer", "minimum": 0, "maximum": 18446744073709551615 }"""),
            ("one_seed", """{ "type": "integer", "enum": [1, 2] }"""),
            ("reseed", """{ "type": "integer" }"""),
            ("even_seed", """{ "type": "integer", "multipleOf": 2 }"""),
            ("text_seed", """{ "type": "string" }"""),
            ("shots", """{ "type": "array", "items": { "type": "object", "properties": { "seed": { "type": "integer" } } } }""")),
    ]);

    private static readonly GeneratedCode _code = GeneratedCode.Load(_run);

    [Fact]
    public void A_seed_without_a_greatest_is_a_decimal_and_no_other_number_is()
    {
        HostileSchema.AssertCleanAndCompiles(_run);
        Assert.Equal(
            "Seed Decimal, NoiseSeed Decimal, Seeds Decimal, SmallSeed Int64, FullSeed Decimal, OneSeed Int32, Reseed Int64, EvenSeed Decimal, TextSeed String, Shots TestPaintShotsItem",
            string.Join(", ", _code.Type("KlingGen.TestPaintRequest").GetProperties().Where(p => p.GetCustomAttribute<KlingParameterAttribute>() is not null).Select(p => $"{p.Name} {Name(p.PropertyType)}")));
        Assert.Contains("JSON: <c>Noise_Seed</c>. A whole number, which may be larger than a long. At least 0.</remarks>", _run.Source("KlingGen.paint.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"seed":15860307465884635512,"seeds":[18446744073709551615,-1],"shots":[{"seed":9223372036854775808}]}""")]
    [InlineData("""{"seed":42,"Noise_Seed":0,"full_seed":18446744073709551615,"even_seed":-2}""")]
    public void It_is_read_and_written_to_the_last_digit(string json)
    {
        IKlingRequest request = _code.Read("KlingGen.TestPaintRequest", json);
        Assert.Empty(request.Validate());
        Assert.Equal(json, GeneratedCode.Write(request));
    }

    [Theory]
    [InlineData("5.0", "5")]
    [InlineData("1e3", "1000")]
    public void However_it_is_spelled_it_is_written_as_a_whole_number(string text, string written) =>
        Assert.Equal($$"""{"seed":{{written}}}""", GeneratedCode.Write(_code.Read("KlingGen.TestPaintRequest", $$"""{"seed":{{text}}}""")));

    [Theory]
    [InlineData("5.5", "the number 5.5")]
    [InlineData("1e40", "the number 1e40")]
    [InlineData("\"5\"", "a string")]
    public void What_is_no_whole_number_is_refused_with_its_place(string text, string found) =>
        Assert.Equal($"Expected a whole number, but found {found} (at $.seed).", Assert.Throws<JsonException>(() => _code.Read("KlingGen.TestPaintRequest", $$"""{"seed":{{text}}}""")).Message);

    [Theory]
    [InlineData("Seed", "5.5", "$.seed: is 5.5; it must be a multiple of 1")]
    [InlineData("NoiseSeed", "-1", "$.Noise_Seed: is -1; at least 0 is needed")]
    [InlineData("EvenSeed", "3", "$.even_seed: is 3; it must be a multiple of 2")]
    public void Its_limits_are_checked(string member, string value, string violation)
    {
        object request = Activator.CreateInstance(_code.Type("KlingGen.TestPaintRequest"))!;
        request.GetType().GetProperty(member)!.SetValue(request, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(violation, Assert.Single(((IKlingRequest)request).Validate()).ToString());
    }

    [Fact]
    public void Rules_over_seeds_compile() =>
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [
            HostileSchema.File(
                "paint",
                """
                { "type": "object", "properties": { "shots": { "type": "array", "items": { "$ref": "#/$defs/Shot" } }, "seed": { "type": "integer" }, "mode": { "type": "string" } },
                  "x-kling-rules": [{ "rule": "sum", "list": "shots", "member": "seed", "maximum": 15 }],
                  "if": { "properties": { "seed": { "const": 9007199254740993 } }, "required": ["seed"] }, "then": { "required": ["mode"] } }
                """,
                ("Shot", """{ "type": "object", "properties": { "seed": { "type": "integer" } } }""")),
        ]));

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? value.Name : type.IsGenericType ? Name(type.GenericTypeArguments[0]) : type.Name;
}
