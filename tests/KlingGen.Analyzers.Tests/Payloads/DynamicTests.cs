namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class DynamicTests
{
    [Theory]
    [InlineData("dynamic d = new ExpandoObject(); d.prompt = p; d.negative_prompt = n;", "Dynamic d { +prompt=p, +negative_prompt=n }")]
    [InlineData("var d = (IDictionary<string, object?>)new ExpandoObject(); d[\"negative_prompt\"] = n;", "Dynamic d { +negative_prompt=n }")]
    [InlineData("var d = new ExpandoObject() as IDictionary<string, object?>; d.Add(\"negative_prompt\", n);", "Dynamic d { +negative_prompt=n }")]
    [InlineData("IDictionary<string, object?> d = new ExpandoObject(); d.TryAdd(\"negative_prompt\", n);", "Dynamic d { +negative_prompt=n }")]
    [InlineData("dynamic e = new ExpandoObject(); e.prompt = p; var d = (IDictionary<string, object?>)e; d[\"negative_prompt\"] = n;", "Dynamic e { +prompt=p, +negative_prompt=n }")]
    [InlineData("body.negative_prompt = n;", "Dynamic body { +negative_prompt=n } ...")]
    [InlineData("body.input.negative_prompt = n; body.prompt = p;", "Dynamic body { +negative_prompt=n } ...")]
    [InlineData("dynamic d = new ExpandoObject(); d.input = new ExpandoObject(); d.input.negative_prompt = n;", "Dynamic d { +negative_prompt=n }")]
    public async Task Expando_objects_and_dynamic_members_are_read(string code, string expected) => Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("var x = body.negative_prompt; _ = x;")]
    [InlineData("if (body.negative_prompt == null) { }")]
    [InlineData("body.negative_prompt();")]
    public async Task Reading_a_member_is_no_payload(string code) => Assert.Equal("", await FoundPayloads.DescribeAsync(Wrap(code)));

    internal static string Wrap(string code) =>
        $$"""
        using System.Dynamic;
        class Shop
        {
            void Run(string p, string n, dynamic body)
            {
                {{code}}
            }
        }
        """;
}
