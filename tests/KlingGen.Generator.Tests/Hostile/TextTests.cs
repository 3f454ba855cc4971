using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Hostile;

/// <summary>No text of a schema becomes code, or markup, or a complaint of the compiler.</summary>
public sealed class TextTests
{
    [Fact]
    public void Descriptions_may_say_anything_anywhere()
    {
        string[] texts = [.. OddNames.All.Chunk(3).Select(texts => string.Concat(texts))];
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [
            .. texts.Select((text, i) => new TestFile(
                $"/project/{i}.json",
                $$"""
                {
                  "title": {{HostileSchema.Quote(text)}}, "description": {{HostileSchema.Quote(text)}}, "x-fal-endpoints": ["test/x{{i}}"],
                  "$defs": {
                    "Request": {
                      "type": "object", "description": {{HostileSchema.Quote(text)}},
                      "properties": {
                        "a": { "type": "string", "description": {{HostileSchema.Quote(text)}}, "default": {{HostileSchema.Quote(text)}}, "examples": [{{HostileSchema.Quote(text)}}], "x-fal": { {{HostileSchema.Quote(text)}}: 1 } },
                        "b": { "type": "string", "description": {{HostileSchema.Quote(text)}}, "enum": ["a", "b"] }
                      },
                      "x-kling-rules": [{ "rule": "mention", "text": "a", "token": "Image", "of": "b", "message": {{HostileSchema.Quote(text)}} }]
                    },
                    "Response": { "type": "object", "description": {{HostileSchema.Quote(text)}} }
                  }
                }
                """)),
        ]));
    }

    [Fact]
    public void Every_character_may_stand_in_a_description_a_name_and_a_value()
    {
        // All but half characters, 128 at a time.
        string[] runs = [.. Enumerable.Range(0, 0x200).Select(i => string.Concat(Enumerable.Range(i * 128, 128).Where(c => c is < 0xd800 or > 0xdfff).Select(c => (char)c))).Where(t => t.Length > 0)];
        GeneratorRun run = GeneratorRun.Of(
        [
            .. runs.Chunk(100).Select((chunk, i) => HostileSchema.WithProperties(
                "x" + i, [.. chunk.Select(t => (t, $$"""{ "type": "string", "description": {{HostileSchema.Quote(t)}}, "default": {{HostileSchema.Quote(t)}} }"""))])),
            HostileSchema.WithProperties("values", ("a", $$"""{ "type": "string", "enum": [{{string.Join(", ", runs.Select(HostileSchema.Quote))}}] }""")),
        ]);
        HostileSchema.AssertCleanAndCompiles(run);
    }

    [Theory]
    [InlineData(0xd800)]
    [InlineData(0xdbff)]
    [InlineData(0xdc00)]
    public void Half_a_character_is_KLG0001_and_the_rest_compiles(int half)
    {
        string text = $"a{(char)half}b";
        GeneratorRun run = GeneratorRun.Of(
        [
            HostileSchema.WithProperties("x", (text, $$"""{ "type": "string", "description": {{HostileSchema.Quote(text)}}, "default": {{HostileSchema.Quote(text)}} }"""), ("b", $$"""{ "type": "string", "enum": [{{HostileSchema.Quote(text)}}, "c"] }""")),
        ]);
        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, d => Assert.Equal("KLG0001", d.Id));
        HostileSchema.AssertCompiles(run);
    }

    [Fact]
    public void A_message_about_an_odd_name_is_one_short_line()
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", [.. OddNames.All.Select(n => (n, """{ "type": "string" }"""))])]);

        Assert.Contains(run.Diagnostics, d => d.Id == "KLG0005");
        Assert.All(run.Diagnostics, d => Assert.InRange(d.GetMessage().Length, 1, 500));
        Assert.DoesNotContain(run.Diagnostics, d => d.GetMessage().Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e' or '\u200b'));
    }

    [Theory]
    [InlineData("string", "\"\"")]
    [InlineData("string", "\"{0}\\u0000\\u202e*/\"")]
    [InlineData("integer", "-0")]
    [InlineData("integer", "1e3")]
    [InlineData("integer", "9223372036854775807")]
    [InlineData("integer", "123456789012345678901234567890")]
    [InlineData("number", "1E-400")]
    [InlineData("number", "0.1000000000000000055511151231257827")]
    [InlineData("number", "-1.7976931348623157E+308")]
    [InlineData("boolean", "true")]
    [InlineData("array", "[[],{},null]")]
    [InlineData("object", """{"":{"":[]}}""")]
    public void Defaults_may_be_odd(string type, string value) =>
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "{{type}}", "default": {{value}} }"""))]));

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("1.5")]
    public void A_default_that_the_type_does_not_allow_is_KLG0002_at_its_place(string value)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "integer", "default": {{value}} }"""))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("KLG0002", diagnostic.Id);
        Assert.Equal(value, Text(run, diagnostic));
        HostileSchema.AssertCompiles(run);
    }

    [Fact]
    public void A_value_that_another_member_asks_for_may_need_escapes()
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            HostileSchema.File(
                "x",
                """
                { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } },
                  "if": { "required": ["a"] }, "then": { "required": ["b"], "properties": { "b": { "const": "\"\n\u00e9\\" } } } }
                """),
        ]);

        HostileSchema.AssertCleanAndCompiles(run);
        GeneratedCode code = GeneratedCode.Load(run);
        Assert.Empty(code.Read("KlingGen.TestXRequest", """{"a":"x","b":"\"\né\\"}""").Validate());
        Assert.Single(code.Read("KlingGen.TestXRequest", """{"a":"x","b":"\""}""").Validate());
    }

    /// <summary>What of the file a diagnostic is about.</summary>
    internal static string Text(GeneratorRun run, Diagnostic diagnostic) =>
        run.Files.Single(f => f.Path == diagnostic.Location.GetLineSpan().Path).GetText()!.ToString(diagnostic.Location.SourceSpan);
}
