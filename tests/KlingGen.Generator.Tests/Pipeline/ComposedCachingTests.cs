using KlingGen.Generator.Tests.Hostile;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Pipeline;

/// <summary>Objects that are put together with those of other files: what is generated, and what an edit makes again.</summary>
public sealed class ComposedCachingTests
{
    private static readonly TestFile _base = new("/project/base.json", """
        { "$defs": { "Base": { "type": "object", "properties": { "prompt": { "type": "string", "maxLength": 7 }, "kind": { "type": ["string", "integer"] } }, "required": ["prompt"] } } }
        """);

    private static readonly TestFile _user = new("/project/user.json", """
        {
          "x-fal-endpoints": ["test/user"],
          "$defs": {
            "Request": { "allOf": [{ "$ref": "base.json#/$defs/Base" }, { "properties": { "prompt": { "minLength": 2 }, "seed": { "type": "integer" } }, "required": ["kind"] }] },
            "Response": { "type": "object", "properties": { "url": { "type": "string" } } }
          }
        }
        """);

    private static readonly TestFile _other = HostileSchema.WithProperties("other", ("a", """{ "type": "string" }"""));

    [Fact]
    public void The_record_has_the_members_and_checks_of_both_files()
    {
        GeneratorRun run = GeneratorRun.Of([_base, _user, _other]);
        HostileSchema.AssertCleanAndCompiles(run);
        GeneratedCode code = GeneratedCode.Load(run);
        const string json = """{"prompt":"a longer one","kind":5,"seed":3}""";
        IKlingRequest request = code.Read("KlingGen.TestUserRequest", json);
        Assert.Equal(["$.prompt is 12 characters long; at most 7 are allowed"], request.Validate().Select(v => $"{v.Path} {v.Message}"));
        Assert.Equal(json, GeneratedCode.Write(request));
        Assert.Throws<System.Text.Json.JsonException>(() => code.Read("KlingGen.TestUserRequest", """{"prompt":"abc"}"""));
    }

    [Fact]
    public void An_edit_of_the_other_file_makes_again_what_is_put_together_with_it_and_nothing_else()
    {
        TestFile edited = new(_base.Path, _base.GetText()!.ToString().Replace("\"maxLength\": 7", "\"maxLength\": 6", StringComparison.Ordinal));
        GeneratorRun second = GeneratorRun.Of([_base, _user, _other]).Again(driver => driver.ReplaceAdditionalText(_base, edited));

        Assert.Equal(2, second.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains("Prompt, 2, 6)", second.Source("user.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_in_either_file_and_unrelated_code_make_nothing_again()
    {
        GeneratorRun first = GeneratorRun.Of([_base, _user, _other]);
        foreach (TestFile file in new[] { _base, _user })
        {
            TestFile spaced = new(file.Path, file.GetText()!.ToString().Replace("{ ", "{\n  ", StringComparison.Ordinal));
            Assert.All(first.Again(driver => driver.ReplaceAdditionalText(file, spaced)).OutputReasons(), reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        }

        Assert.All(first.Again(source: "internal static class Added { }").OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
