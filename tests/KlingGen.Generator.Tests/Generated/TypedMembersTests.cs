using System.Text;
using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Records whose schema gives a type to the members that it does not list, or forbids them.</summary>
public sealed class TypedMembersTests
{
    private static readonly GeneratedCode _code = GeneratedCode.Load(GeneratorRun.Of([new Testing.TestFile("/project/marks.json", """
        {
          "x-fal-endpoints": ["test/marks"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": { "names": { "$ref": "#/$defs/Names" }, "closed": { "$ref": "#/$defs/Closed" }, "either": { "type": ["integer", "array"], "items": { "type": "string" } } }
            },
            "Response": { "type": "object", "properties": {} },
            "Names": { "type": "object", "properties": { "first": { "type": "string" } }, "additionalProperties": { "type": "string", "maxLength": 3 } },
            "Closed": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": false }
          }
        }
        """)]));

    private static readonly Type _names = _code.Type("KlingGen.TestMarksNames");

    [Fact]
    public void Members_that_are_not_listed_have_the_type_of_the_schema()
    {
        object names = Read("""{"first":"a","other":"b"}""");

        Assert.Equal("b", Assert.Contains("other", Assert.IsAssignableFrom<KlingRecord<string>>(names).AdditionalProperties!));
        Assert.Equal("""{"first":"a","other":"b"}""", GeneratedCode.Write(names));
        Assert.Equal("$.other", Assert.Throws<JsonException>(() => Read("""{"first":"a","other":5}""")).Path);
    }

    [Fact]
    public void Records_are_equal_when_such_members_are()
    {
        Assert.True(Read("""{"first":"a","b":"1","c":"2"}""").Equals(Read("""{"c":"2","first":"a","b":"1"}""")));
        Assert.Equal(Read("""{"b":"1","c":"2"}""").GetHashCode(), Read("""{"c":"2","b":"1"}""").GetHashCode());
        Assert.False(Read("""{"first":"a","b":"1"}""").Equals(Read("""{"first":"a","b":"2"}""")));
        Assert.False(Read("""{"first":"a","b":"1"}""").Equals(Read("""{"first":"b","b":"1"}""")));
    }

    [Fact]
    public void Such_members_are_checked_and_part_of_the_text()
    {
        KlingRecordBase names = (KlingRecordBase)Read("""{"other":"long"}""");

        Assert.Contains("other", Assert.Single(names.Validate()).ToString(), StringComparison.Ordinal);
        Assert.Contains("other = long", names.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_among_them_is_not_written()
    {
        object names = Read("{}");
        typeof(KlingRecord<string>).GetProperty("AdditionalProperties")!.SetValue(names, new Dictionary<string, string> { ["other"] = null! });

        Assert.Equal("'AdditionalProperties' holds null, which its schema does not allow, so it cannot be written.", Assert.Throws<JsonException>(() => GeneratedCode.Write(names)).Message);
    }

    [Fact]
    public void Members_that_the_schema_forbids_are_kept_and_a_violation()
    {
        KlingRecord closed = (KlingRecord)GeneratedCode.Read(_code.Type("KlingGen.TestMarksClosed"), Encoding.UTF8.GetBytes("""{"a":"x","b":1}"""));

        Assert.Equal("""{"a":"x","b":1}""", GeneratedCode.Write(closed));
        Assert.Contains("b", Assert.Single(closed.Validate()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_in_a_list_of_a_union_is_told_by_the_member_that_holds_it()
    {
        object request = _code.Read("KlingGen.TestMarksRequest", """{"names":{"first":"a"},"either":["x"]}""");
        object either = request.GetType().GetProperty("Either")!.GetValue(request)!;
        object?[] arguments = [null];
        Assert.Equal(true, either.GetType().GetMethods().Single(m => m.Name.StartsWith("TryGet", StringComparison.Ordinal) && m.GetParameters()[0].ParameterType == typeof(IReadOnlyList<string>).MakeByRefType()).Invoke(either, arguments));
        ((List<string>)arguments[0]!)[0] = null!;

        Assert.Equal("'either' holds null, which its schema does not allow, so it cannot be written.", Assert.Throws<JsonException>(() => GeneratedCode.Write(request)).Message);
    }

    private static object Read(string json) => GeneratedCode.Read(_names, Encoding.UTF8.GetBytes(json));
}
