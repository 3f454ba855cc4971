using System.Reflection;
using System.Text.Json;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Members whose names need care when they are written.</summary>
public sealed class MemberNamesTests
{
    private const string Schema = """
        {
          "x-fal-endpoints": ["fal-ai/names/make"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": {
                "json_codec": { "type": "string" },
                "größe": { "type": "integer" },
                "say \"<hi>\"": { "type": "array", "items": { "type": "string" } },
                "seconds": { "enum": ["5", "10"] }
              },
              "required": ["json_codec", "größe", "say \"<hi>\"", "seconds"]
            },
            "Response": { "type": "object", "properties": {} }
          }
        }
        """;

    [Fact]
    public void Names_that_are_taken_or_must_be_escaped_are_written_so_that_they_are_read_back()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/names.json", Schema)]);
        Assert.Equal("KLG0005", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.CompilerComplaints());

        const string Payload = """{"json_codec":"a","größe":3,"say \"<hi>\"":["b"],"seconds":"10"}""";
        IKlingRequest request = Read(run, Payload);
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body))
        {
            request.WriteTo(writer);
        }

        using JsonDocument written = JsonDocument.Parse(body.ToArray());
        using JsonDocument expected = JsonDocument.Parse(Payload);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, written.RootElement), written.RootElement.GetRawText());
        Assert.Equal(expected.RootElement.EnumerateObject().Select(m => m.Name), written.RootElement.EnumerateObject().Select(m => m.Name));
    }

    private static IKlingRequest Read(GeneratorRun run, string json)
    {
        using MemoryStream assembly = new();
        Assert.True(run.Output.Emit(assembly).Success);
        Type type = Assembly.Load(assembly.ToArray()).GetType("KlingGen.NamesMakeRequest", throwOnError: true)!;
        Type resolver = type.Assembly.GetType("KlingGen.KlingJsonResolver", throwOnError: true)!;
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = (System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver)resolver.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!,
        };
        return (IKlingRequest)JsonSerializer.Deserialize(json, options.GetTypeInfo(type))!;
    }
}
