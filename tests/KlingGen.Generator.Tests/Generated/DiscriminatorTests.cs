using System.Text;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Objects that only a <c>discriminator</c> tells apart.</summary>
public sealed class DiscriminatorTests
{
    private static readonly GeneratedCode _code = GeneratedCode.Load(GeneratorRun.Of([new Testing.TestFile("/project/pets.json", """
        {
          "x-fal-endpoints": ["test/pets"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": {
                "mapped": { "oneOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "c": "#/$defs/Cat", "d": "Dog", "hound": "Dog" } } },
                "named": { "anyOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }, { "type": "null" }], "discriminator": { "propertyName": "kind" } },
                "shared": {
                  "properties": { "age": { "type": "integer" } }, "required": ["age"],
                  "oneOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "c": "Cat", "d": "Dog" } }
                }
              }
            },
            "Response": { "type": "object", "properties": {} },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } },
            "Dog": { "type": "object", "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } }
          }
        }
        """)]));

    [Theory]
    [InlineData("Mapped", """{"mapped":{"kind":"c","name":"x"}}""", "IsCat")]
    [InlineData("Mapped", """{"mapped":{"kind":"d","name":"x"}}""", "IsDog")]
    [InlineData("Mapped", """{"mapped":{"kind":"hound"}}""", "IsDog")]
    [InlineData("Mapped", """{"mapped":{"kind":"Dog"}}""", "IsOther")]
    [InlineData("Mapped", """{"mapped":{"name":"x"}}""", "IsOther")]
    [InlineData("Named", """{"named":{"kind":"Cat"}}""", "IsCat")]
    [InlineData("Named", """{"named":{"kind":"Dog"}}""", "IsDog")]
    [InlineData("Named", """{"named":{"kind":"dog"}}""", "IsOther")]
    public void The_value_of_the_member_chooses_the_type_and_nothing_is_lost(string member, string json, string expected)
    {
        object request = GeneratedCode.Read(_code.Type("KlingGen.TestPetsRequest"), Encoding.UTF8.GetBytes(json));
        object union = request.GetType().GetProperty(member)!.GetValue(request)!;

        Assert.Equal(true, union.GetType().GetProperty(expected)!.GetValue(union));
        Assert.Equal(json, GeneratedCode.Write(request));
    }

    [Theory]
    [InlineData("""{"mapped":{"kind":"c"},"named":{"kind":"Dog"}}""")]
    [InlineData("""{"mapped":{"kind":"x"}}""", "$.mapped has none of the forms that are allowed")]
    [InlineData("""{"mapped":{}}""", "$.mapped has none of the forms that are allowed")]
    public void What_the_member_does_not_tell_is_a_violation(string json, params string[] violations) =>
        Assert.Equal(violations, _code.Read("KlingGen.TestPetsRequest", json).Validate().Select(v => $"{v.Path} {v.Message}"));

    [Theory]
    [InlineData("c")]
    [InlineData("d", "$.mapped.kind is 'd', which stands for another type; this one is 'c'")]
    [InlineData(null, "$.mapped.kind is required: it says of which type the object is")]
    public void An_object_that_was_made_must_say_of_which_type_it_is(string? kind, params string[] violations)
    {
        Type request = _code.Type("KlingGen.TestPetsRequest");
        object cat = Activator.CreateInstance(_code.Type("KlingGen.TestPetsCat"))!;
        cat.GetType().GetProperty("Kind")!.SetValue(cat, kind);
        object made = Activator.CreateInstance(request)!;
        Type union = request.GetProperty("Mapped")!.PropertyType;
        request.GetProperty("Mapped")!.SetValue(made, union.GetMethod("op_Implicit", [cat.GetType()])!.Invoke(null, [cat]));

        Assert.Equal(violations, ((IKlingRequest)made).Validate().Select(v => $"{v.Path} {v.Message}"));
    }

    [Theory]
    [InlineData("""{"shared":{"age":2,"kind":"c","name":"x"}}""", 1)]
    [InlineData("""{"shared":{"age":2,"kind":"d","name":"x"}}""", 2)]
    public void Types_that_share_members_beside_the_choice_are_told_apart_too(string json, int option)
    {
        object request = GeneratedCode.Read(_code.Type("KlingGen.TestPetsRequest"), Encoding.UTF8.GetBytes(json));
        object union = request.GetType().GetProperty("Shared")!.GetValue(request)!;

        Assert.Equal(option, typeof(KlingUnion).GetProperty("Option", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(union));
        Assert.Equal(json, GeneratedCode.Write(request));
    }
}
