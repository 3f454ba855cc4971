using KlingGen.Generator.Tests.Generated;
using KlingGen.Generator.Tests.Hostile;

namespace KlingGen.Generator.Tests.Unions;

/// <summary>Objects that no constant tells apart, such as prompts by point or by box of which every member has a default.</summary>
public sealed class LikestObjectTests
{
    private const string Point = """{ "type": "object", "properties": { "x": { "type": "integer" }, "y": { "type": "integer" }, "frame": { "type": "integer" } }CLOSED }""";
    private const string Box = """{ "type": "object", "properties": { "x_min": { "type": "integer" }, "x_max": { "type": "integer" }, "frame": { "type": "integer" } }CLOSED }""";
    private const string Any = """{ "type": "object", "additionalProperties": { "type": "integer" } }""";

    [Theory]
    [InlineData("""{"x":1,"y":2}""", "IsPoint")]
    [InlineData("""{"x_min":1,"x_max":2}""", "IsBox")]
    [InlineData("""{"x_max":2,"frame":1}""", "IsBox")]
    [InlineData("""{"frame":1}""", "IsPoint")]
    [InlineData("""{"new":1}""", "IsPoint")]
    [InlineData("""{"x_min":"1"}""", "IsPoint")]
    public void An_object_is_of_the_type_that_lists_most_of_its_members(string json, string expected)
    {
        object it = Read(json, "");
        Assert.True((bool)it.GetType().GetProperty(expected)!.GetValue(it)!);
        Assert.Equal(json, GeneratedCode.Write(it));
    }

    [Theory]
    [InlineData("""{"x":1}""")]
    [InlineData("""{"x_min":1,"frame":2}""")]
    public void One_that_forbids_other_members_is_no_violation_where_another_lists_them(string json)
    {
        object it = Read(json, """, "additionalProperties": false""");
        Assert.Empty((IReadOnlyList<KlingViolation>)it.GetType().GetMethod("Validate")!.Invoke(it, null)!);
    }

    private static object Read(string json, string closed)
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            HostileSchema.File(
                "mark",
                """{ "type": "object", "properties": { "it": { "anyOf": [{ "$ref": "#/$defs/Point" }, { "$ref": "#/$defs/Box" }, { "$ref": "#/$defs/Any" }] } } }""",
                ("Point", Point.Replace("CLOSED", closed, StringComparison.Ordinal)),
                ("Box", Box.Replace("CLOSED", closed, StringComparison.Ordinal)),
                ("Any", Any)),
        ]);
        HostileSchema.AssertCleanAndCompiles(run);
        GeneratedCode code = GeneratedCode.Load(run);
        object request = code.Read("KlingGen.TestMarkRequest", $$"""{"it":{{json}}}""");
        return request.GetType().GetProperty("It")!.GetValue(request)!;
    }
}
