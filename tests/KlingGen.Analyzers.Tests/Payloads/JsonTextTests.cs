using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("var j = \"{\\\"prompt\\\": \\\"a\\\", \\\"[|negative_prompt|]\\\": \\\"blur\\\"}\";", "JsonText j { prompt=\"a\", negative_prompt=\"blur\" }")]
    [InlineData("var j = @\"{\"\"prompt\"\": \"\"a\"\", \"\"[|cfg_scale|]\"\": 0.5}\";", "JsonText j { prompt=\"a\", cfg_scale=0.5 }")]
    [InlineData("var j = \"\"\"{\"prompt\": \"a\", \"[|negative_prompt|]\": null}\"\"\";", "JsonText j { prompt=\"a\", negative_prompt=null }")]
    [InlineData("var j = \"\"\"{\"[|negative_prompt|]\": \"a\"}\"\"\"u8;", "JsonText j { negative_prompt=\"a\" }")]
    [InlineData("var j = \"{\\\"[|negative_prompt|]\\\": \\\"\\u00e9\\x41\\t\\\"}\"u8.ToArray();", "JsonText { negative_prompt=\"éA\\t\" }")]
    [InlineData("""var j = $"{{\"prompt\": \"{p}\", \"[|negative_prompt|]\": \"{n}\", \"cfg_scale_\": {s}}}";""", "JsonText j { prompt=p, negative_prompt=n, cfg_scale_=s }")]
    [InlineData("""var j = $@"{{""[|negative_prompt|]"": ""no {n}!"" }}";""", "JsonText j { negative_prompt=$@\"{{\"\"negative_prompt\"\": \"\"no {n}!\"\" }}\" }")]
    [InlineData("var j = $$\"\"\"{ \"input\": { \"[|negative_prompt|]\": \"{{n}}\", \"list\": [{{p}}, {{n}}] } }\"\"\";", "JsonText j { negative_prompt=n, list=[null,null] }")]
    [InlineData("var j = \"{\\\"prompt\\\": \\\"\" + p + \"\\\", \\\"[|negative_prompt|]\\\": \" + s + \"}\";", "JsonText j { prompt=p, negative_prompt=s }")]
    [InlineData("var j = \"{\\\"negative\\\\u005fprompt\\\": 1}\";", "JsonText j { negative_prompt@negative\\\\u005fprompt=1 }")]
    [InlineData("var j = $$\"\"\"{ \"{{Keys.Negative}}\": 1 }\"\"\";", "JsonText j { negative_prompt@Keys.Negative=1 }")]
    [InlineData("var j = \"{\\\"\" + Keys.Negative + \"\\\": 1}\";", "JsonText j { negative_prompt@Keys.Negative=1 }")]
    [InlineData("var j = $$\"\"\"{ {{(b ? \"\\\"seed\\\": 1,\" : \"\")}} \"[|negative_prompt|]\": 1 }\"\"\";", "JsonText j { seed=1, negative_prompt=1 } ...")]
    [InlineData("var j = $$\"\"\"{ \"[|negative_prompt|]\": 1, {{p}} }\"\"\";", "JsonText j { negative_prompt=1 } ...")]
    [InlineData("var j = $$\"\"\"{ \"[|negative_prompt|]\": 1 {{p}} }\"\"\";", "JsonText j { negative_prompt=1 } ...")]
    [InlineData("var j = \"[{\\\"[|negative_prompt|]\\\":1},{\\\"[|cfg_scale|]\\\":2}]\";", "JsonText j { negative_prompt=1 }\nJsonText j { cfg_scale=2 }")]
    [InlineData("""var j = string.Format("{{\"prompt\": \"{0}\", \"[|negative_prompt|]\": \"{1}\", \"cfg\": {2:F1} }}", p, n, s);""", "JsonText { prompt=p, negative_prompt=n, cfg=s }")]
    [InlineData("""var t = new System.Text.StringBuilder(); t.Append("{\"prompt\":\"").Append(p).Append('"'); if (b) { t.Append($",\"[|negative_prompt|]\":\"{n}\""); } t.AppendLine("}");""", "JsonText t { +prompt=p, +negative_prompt=n }")]
    public async Task JSON_in_every_literal_is_read_with_exact_places(string code, string expected)
    {
        MarkedSource source = MarkedSource.Parse(Wrap(code));
        Project project = FoundPayloads.CreateProject(new TestSettings { UsesKlingGen = false }, source.Text);
        await Analysis.AssertCompilesAsync(project);

        ImmutableArray<PayloadDraft> found = await FoundPayloads.FindAsync(project);

        Assert.Equal(expected, string.Join('\n', found.Select(FoundPayloads.Describe)));
        PayloadEntry[] wanted = [.. found.SelectMany(draft => draft.Entries).Where(entry => FoundPayloads.WireNames.Contains(entry.WireName))];
        foreach (Mark mark in source.Marks)
        {
            Assert.Contains(wanted, entry => entry.Name.SourceSpan == mark.Span);
        }
    }

    [Fact]
    public async Task The_places_in_a_raw_string_of_several_lines_are_exact()
    {
        MarkedSource source = MarkedSource.Parse(Wrap(
            "var j = $$\"\"\"\n            {\n              \"prompt\": {{p}},\n              \"[|cfg_scale|]\": 0.5\n            }\n            \"\"\";"));
        Project project = FoundPayloads.CreateProject(new TestSettings { UsesKlingGen = false }, source.Text);

        PayloadDraft draft = Assert.Single(await FoundPayloads.FindAsync(project));

        Assert.Equal(source.Marks.Single().Span, draft.Entries[1].Name.SourceSpan);
    }

    [Theory]
    [InlineData("var j = \"The field \\\"negative_prompt\\\": gone\";")]
    [InlineData("var j = \"negative_prompt is ignored\";")]
    [InlineData("var j = \"{\\\"error\\\": \\\"negative_prompt\\\"}\";")]
    [InlineData("var j = \"{\\\"negative_prompt\\\"\";")]
    [InlineData("var j = \"[\\\"negative_prompt\\\"]\";")]
    [InlineData("var j = $\"negative_prompt: {n}\";")]
    [InlineData("var j = \"{\" + \"negative_prompt\" + \"}\";")]
    [InlineData("// {\"negative_prompt\": 1}")]
    [InlineData("Console.WriteLine(\"{\\\"negative_prompt\\\": 1}\");")]
    [InlineData("throw new InvalidOperationException(\"{\\\"negative_prompt\\\": 1}\");")]
    [InlineData("var j = \"{\\\"prompt\\\": 1, \\\"extra\\\": {\\\"negative_prompt\\\": 1}}\";")]
    [InlineData("var t = new System.Text.StringBuilder(); t.Append(\"negative_prompt: \").Append(n);")]
    [InlineData("var j = string.Format(\"{0} negative_prompt {{\", p);")]
    public async Task Other_texts_are_none(string code) => Assert.Equal("", await FoundPayloads.DescribeAsync(Wrap(code)));

    internal static string Wrap(string code) =>
        $$"""
        class Shop(string p, string n, double s, bool b)
        {
            void Run()
            {
                _ = (p, n, s, b);
                {{code}}
            }
        }

        static class Keys { public const string Negative = "negative_prompt"; }
        """;
}
