namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class JsonNodeTests
{
    [Theory]
    [InlineData("var o = new JsonObject { [\"prompt\"] = p, [\"negative_prompt\"] = n };", "JsonObject o { prompt=p, negative_prompt=n }")]
    [InlineData("var o = new JsonObject { { \"negative_prompt\", n } };", "JsonObject o { negative_prompt=n }")]
    [InlineData("var o = new JsonObject(); o.Add(\"negative_prompt\", n); o[\"prompt\"] = p;", "JsonObject o { +negative_prompt=n, +prompt=p }")]
    [InlineData("JsonNode o = new JsonObject(); o[\"negative_prompt\"] = n;", "JsonObject o { +negative_prompt=n }")]
    [InlineData("var o = new JsonObject { [\"input\"] = new JsonObject { [\"negative_prompt\"] = n } };", "JsonObject { negative_prompt=n }")]
    [InlineData("var o = JsonNode.Parse(p)!; o[\"input\"]![\"negative_prompt\"] = n; o[\"cfg_scale\"] = 1;", "JsonObject o { +negative_prompt=n } ...\nJsonObject o { +cfg_scale=1 } ...")]
    [InlineData("var o = JsonNode.Parse(p)!; var i = o[\"input\"]!.AsObject(); i[\"negative_prompt\"] = n; o[\"input\"]![\"prompt\"] = p;", "JsonObject o { +negative_prompt=n, +prompt=p } ...")]
    [InlineData("var o = new JsonObject(); o[\"input\"] = new JsonObject { [\"prompt\"] = p }; o[\"input\"]![\"negative_prompt\"] = n;", "JsonObject o { prompt=p, +negative_prompt=n }")]
    [InlineData("var o = JsonSerializer.SerializeToNode(new { negative_prompt = n })!; o[\"prompt\"] = p;", "AnonymousObject o { negative_prompt=n, +prompt=p }")]
    [InlineData("var o = JsonSerializer.SerializeToNode(new { prompt = p })!; o[\"negative_prompt\"] = n;", "AnonymousObject o { prompt=p, +negative_prompt=n }")]
    [InlineData("var o = new JsonObject([KeyValuePair.Create<string, JsonNode?>(\"negative_prompt\", n)]);", "JsonObject o { negative_prompt=n }")]
    [InlineData("var o = new JsonArray(new JsonObject { [\"negative_prompt\"] = n });", "JsonObject { negative_prompt=n }")]
    public async Task System_Text_Json_objects_are_read(string code, string expected) => Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("var o = new JObject { [\"prompt\"] = p, [\"negative_prompt\"] = n };", "JObject o { prompt=p, negative_prompt=n }")]
    [InlineData("var o = new JObject(new JProperty(\"prompt\", p), new JProperty(\"negative_prompt\", n));", "JObject o { prompt=p, negative_prompt=n }")]
    [InlineData("var o = new JObject { { \"negative_prompt\", n } };", "JObject o { negative_prompt=n }")]
    [InlineData("var o = new JObject { new JProperty(\"negative_prompt\", n) };", "JObject o { negative_prompt=n }")]
    [InlineData("var o = new JObject(); o.Add(new JProperty(\"negative_prompt\", n)); o.Add(\"prompt\", p);", "JObject o { +negative_prompt=n, +prompt=p }")]
    [InlineData("var o = new JObject(new JProperty(\"input\", new JObject(new JProperty(\"cfg_scale\", 1))));", "JObject { cfg_scale=1 }")]
    [InlineData("var o = JObject.FromObject(new { prompt = p, negative_prompt = n });", "AnonymousObject o { prompt=p, negative_prompt=n }")]
    [InlineData("dynamic o = new JObject(); o.negative_prompt = n; o.prompt = p;", "JObject o { +negative_prompt=n, +prompt=p }")]
    [InlineData("var o = JObject.Parse(p); o[\"input\"][\"negative_prompt\"] = n;", "JObject o { +negative_prompt=n } ...")]
    public async Task Newtonsoft_objects_are_read(string code, string expected) => Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code), Newtonsoft.Source));

    [Theory]
    [InlineData("JsonNode? o = JsonNode.Parse(p)![\"negative_prompt\"]; _ = o;")]
    [InlineData("var e = JsonDocument.Parse(p).RootElement; _ = e.TryGetProperty(\"negative_prompt\", out _) || e.GetProperty(\"negative_prompt\").GetBoolean();")]
    [InlineData("var o = JsonNode.Parse(p)!.AsObject(); o.Remove(\"negative_prompt\");")]
    [InlineData("var o = new JObject { [\"cfg_scale\"] = 1 }; o.Property(\"cfg_scale\")!.Remove();")]
    [InlineData("var o = new JObject { [\"cfg_scale\"] = 1 }; o.Property(\"cfg_scale\")?.Remove();")]
    public async Task Reading_is_no_payload(string code) => Assert.Equal("", await FoundPayloads.DescribeAsync(Wrap(code), Newtonsoft.Source));

    internal static string Wrap(string code) =>
        $$"""
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Newtonsoft.Json.Linq;
        namespace Newtonsoft.Json.Linq { file class Nothing; }
        class Shop
        {
            void Run(string p, string n)
            {
                {{code}}
            }
        }
        """;
}
