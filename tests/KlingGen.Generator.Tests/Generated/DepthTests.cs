using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KlingGen.Generator.Tests.Hostile;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>However deep the options allow JSON to be, a program must outlive it.</summary>
public sealed class DepthTests
{
    private const int TooDeep = 100_000;

    private static readonly GeneratedCode _code = GeneratedCode.Load(GeneratorRun.Of(
    [
        HostileSchema.File(
            "x",
            """{ "type": "object", "properties": { "inner": { "$ref": "#/$defs/Request" }, "list": { "type": "array", "items": { "$ref": "#/$defs/Request" } }, "tree": { "$ref": "#/$defs/Tree" } } }""",
            ("Tree", """{ "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/Tree" } }, { "type": "string" }] }""")),
    ]));

    private static readonly JsonSerializerOptions _anyDepth = new()
    {
        MaxDepth = int.MaxValue,
        TypeInfoResolver = (IJsonTypeInfoResolver)Activator.CreateInstance(_code.Type("KlingGen.KlingJsonResolver"))!,
    };

    private static readonly JsonSerializerOptions _anyDepthIndented = new(_anyDepth) { WriteIndented = true };

    private static Type Request => _code.Type("KlingGen.TestXRequest");

    [Theory]
    [InlineData("{\"inner\":", "{}", "}")]
    [InlineData("{\"list\":[", "{}", "]}")]
    public void More_levels_than_a_thread_can_take_are_refused_with_a_clear_error(string open, string inner, string close)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Nested(open, inner, close, TooDeep), _anyDepth.GetTypeInfo(Request)));
        Assert.StartsWith("Objects and arrays are nested more than 1000 levels deep (at $.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_keeps_what_is_too_deep_as_JSON()
    {
        object read = JsonSerializer.Deserialize("{\"tree\":" + Nested("[", "\"a\"", "]", 5000) + "}", _anyDepth.GetTypeInfo(Request))!;
        Assert.NotNull(read);
    }

    [Fact]
    public void Levels_that_the_options_allow_are_read_and_written()
    {
        string json = Nested("{\"inner\":", "{}", "}", 900);
        object read = JsonSerializer.Deserialize(json, _anyDepth.GetTypeInfo(Request))!;
        Assert.Equal(json, JsonSerializer.Serialize(read, _anyDepth.GetTypeInfo(Request)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_value_with_more_levels_is_not_written(bool indented)
    {
        object value = Activator.CreateInstance(Request)!;
        for (int i = 0; i < TooDeep; i++)
        {
            object outer = Activator.CreateInstance(Request)!;
            Request.GetProperty("Inner")!.SetValue(outer, value);
            value = outer;
        }

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(value, (indented ? _anyDepthIndented : _anyDepth).GetTypeInfo(Request)));
        Assert.Equal("The value is nested more than 1000 levels deep; so much is not written.", exception.Message);
    }

    private static string Nested(string open, string inner, string close, int count) =>
        string.Concat(Enumerable.Repeat(open, count)) + inner + string.Concat(Enumerable.Repeat(close, count));
}
