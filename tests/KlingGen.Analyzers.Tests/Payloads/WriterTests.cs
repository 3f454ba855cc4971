namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class WriterTests
{
    [Theory]
    [InlineData("w.WriteStartObject(); w.WriteString(\"prompt\", p); w.WriteString(\"negative_prompt\", n); w.WriteEndObject();", "Writer w { +prompt=p, +negative_prompt=n }")]
    [InlineData("w.WriteString(\"negative_prompt\", n);", "Writer w { +negative_prompt=n } ...")]
    [InlineData("w.WritePropertyName(\"cfg_scale\"); w.WriteNumberValue(0.5); w.WriteNumber(\"seed\", 1);", "Writer w { +cfg_scale=0.5, +seed=1 } ...")]
    [InlineData("w.WriteString(\"negative_prompt\"u8, n); w.WriteNull(\"seed\");", "Writer w { +negative_prompt@\"negative_prompt\"u8=n, +seed=null } ...")]
    [InlineData("w.WriteString(JsonEncodedText.Encode(\"negative_prompt\"), n);", "Writer w { +negative_prompt@JsonEncodedText.Encode(\"negative_prompt\")=n } ...")]
    [InlineData("w.WriteString(Negative, n);", "Writer w { +negative_prompt@Negative=n } ...")]
    [InlineData("w.WriteStartObject(); w.WriteString(\"model\", p); w.WriteStartObject(\"input\"); w.WriteString(\"negative_prompt\", n); w.WriteEndObject(); w.WriteNumber(\"seed\", 1); w.WriteEndObject();", "Writer w { +negative_prompt=n }")]
    [InlineData("w.WriteStartObject(); w.WriteStartObject(\"a\"); w.WriteEndObject(); w.WriteNumber(\"cfg_scale\", 1); w.WriteEndObject();", "Writer w { +a=, +cfg_scale=1 }")]
    [InlineData("w.WritePropertyName(\"elements\"); w.WriteStartArray(); w.WriteStringValue(p); w.WriteEndArray(); w.WriteString(\"negative_prompt\", n);", "Writer w { +elements=, +negative_prompt=n } ...")]
    [InlineData("w.WritePropertyName(\"negative_prompt\"); JsonSerializer.Serialize(w, n);", "Writer w { +negative_prompt= } ...")]
    [InlineData("if (n != \"\") { w.WriteString(\"negative_prompt\", n); } w.WriteString(\"prompt\", p);", "Writer w { +negative_prompt=n, +prompt=p } ...")]
    [InlineData("t.WriteStartObject(); t.WritePropertyName(\"negative_prompt\"); t.WriteValue(n); t.WriteEnd();", "Writer t { +negative_prompt=n }")]
    [InlineData("t.WritePropertyName(\"negative_prompt\"); t.WriteNull();", "Writer t { +negative_prompt=null } ...")]
    public async Task Written_properties_are_read_object_by_object(string code, string expected) =>
        Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code), Newtonsoft.Source));

    [Theory]
    [InlineData("w.WriteStartObject(\"metadata\"); w.WriteString(\"negative_prompt\", n); w.WriteEndObject();")]
    [InlineData("w.WriteString(\"prompt\", p); w.WritePropertyName(\"extra\"); w.WriteStartObject(); w.WriteString(\"negative_prompt\", n); w.WriteEndObject();")]
    [InlineData("w.WriteStringValue(\"negative_prompt\");")]
    [InlineData("w.WriteString(\"field\", \"negative_prompt\");")]
    [InlineData("Console.WriteLine(\"negative_prompt\", n);")]
    [InlineData("_ = new Utf8JsonReader().ValueTextEquals(\"negative_prompt\");")]
    public async Task Values_and_other_writers_are_none(string code) => Assert.Equal("", await FoundPayloads.DescribeAsync(Wrap(code), Newtonsoft.Source));

    internal static string Wrap(string code) =>
        $$"""
        using System.Text.Json;
        class Shop
        {
            static readonly JsonEncodedText Negative = JsonEncodedText.Encode("negative_prompt");
            void Run(Utf8JsonWriter w, Newtonsoft.Json.JsonTextWriter t, string p, string n)
            {
                {{code}}
            }
        }
        """;
}
