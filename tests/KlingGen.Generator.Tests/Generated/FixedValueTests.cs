using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>A required member that can have one value only is no work for whoever makes the object.</summary>
public sealed class FixedValueTests
{
    private static readonly TestFile _file = new("/project/fixed.json", """
        {
          "x-fal-endpoints": ["test/fixed"],
          "$defs": {
            "Kind": { "enum": ["clip \"one\""] },
            "Request": {
              "type": "object",
              "properties": {
                "kind": { "const": "own" }, "shared": { "$ref": "#/$defs/Kind" }, "level": { "const": 3 }, "big": { "type": "integer", "enum": [9007199254740993] }, "rate": { "type": "number", "const": -5e-1 },
                "seconds": { "type": "string", "enum": ["10"] }, "on": { "const": true },
                "free": { "const": "left out" }, "either": { "enum": ["a", null] }, "void": { "const": null }, "prompt": { "type": "string" }
              },
              "required": ["kind", "shared", "level", "big", "rate", "seconds", "on", "either", "void", "prompt"]
            },
            "Response": { "type": "object", "properties": { "kind": { "const": "own" } }, "required": ["kind"] }
          }
        }
        """);

    private static readonly GeneratorRun _run = GeneratorRun.Of([_file], """
        using KlingGen;

        /// <summary>Makes one.</summary>
        public static class User
        {
            /// <summary>Makes one.</summary>
            public static TestFixedRequest Create() => new() { Prompt = "sea", Either = null };
        }
        """);

    private static readonly Lazy<GeneratedCode> _code = new(() => GeneratedCode.Load(_run));

    private static IKlingRequest Create() => (IKlingRequest)_code.Value.Type("User").GetMethod("Create")!.Invoke(null, null)!;

    [Fact]
    public void It_is_set_already_and_sent()
    {
        Hostile.HostileSchema.AssertCleanAndCompiles(_run);
        Assert.Equal(
            """{"kind":"own","shared":"clip \"one\"","level":3,"big":9007199254740993,"rate":-0.5,"seconds":"10","on":true,"either":null,"void":null,"prompt":"sea"}""",
            GeneratedCode.Write(Create()));
        Assert.Empty(Create().Validate());
    }

    [Fact]
    public void Read_it_must_be_there() =>
        Assert.Contains("'kind' is missing", Assert.ThrowsAny<System.Text.Json.JsonException>(() => GeneratedCode.Read(_code.Value.Type("KlingGen.TestFixedResponse"), "{}"u8.ToArray())).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_with_another_value_it_keeps_that_and_is_a_violation()
    {
        const string json = """{"kind":"other","shared":"clip \"one\"","level":3,"big":9007199254740993,"rate":-0.5,"seconds":"10","on":false,"either":null,"void":1,"prompt":"sea"}""";
        IKlingRequest request = _code.Value.Read("KlingGen.TestFixedRequest", json);

        Assert.Equal(json, GeneratedCode.Write(request));
        Assert.Equal(["$.kind", "$.on", "$.void"], request.Validate().Select(v => v.Path));
    }

    [Fact]
    public void The_documentation_says_so() =>
        Assert.Contains("JSON: <c>kind</c>, required and set already.", _run.Source("fixed.g.cs"), StringComparison.Ordinal);
}
