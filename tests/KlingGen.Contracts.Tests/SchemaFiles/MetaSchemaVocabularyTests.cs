using System.Text.Json.Nodes;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using KlingGen.Contracts.Tests.Schemas;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>The meta-schema, by which editors complete keywords, and the reader know the same ones.</summary>
public sealed class MetaSchemaVocabularyTests
{
    /// <summary>What is read in fal's documents and older schemas, and has no place in KlingGen's own format.</summary>
    private static readonly string[] _ofOtherFormats =
        ["nullable", "additionalItems", "example", "xml", "externalDocs", "contentEncoding", "contentMediaType", "definitions", "$defs", "$schema", "x-anything"];

    private static readonly JsonObject _meta = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Schemas, "meta", "endpoint.schema.json")))!.AsObject();

    private static IEnumerable<string> OfSchemas => _meta["$defs"]!["schema"]!["properties"]!.AsObject().Select(member => member.Key);

    [Fact]
    public void Every_keyword_that_the_reader_understands_is_in_the_meta_schema_and_no_other()
    {
        string[] understood = [.. VocabularyTests.Read.Select(row => (string)row[0]), .. VocabularyTests.ForPeople.Select(row => (string)row[0])];
        Assert.Equal(
            understood.Except(_ofOtherFormats).Order(StringComparer.Ordinal),
            OfSchemas.Where(name => !name.StartsWith("x-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_keyword_of_the_meta_schema_is_told_to_be_ignored()
    {
        HashSet<string> ignored = [.. VocabularyTests.Ignored.Where(row => !VocabularyTests.Read.Any(read => read[0].Equals(row[0]))).Select(row => (string)row[0])];
        Assert.DoesNotContain(OfSchemas, ignored.Contains);
    }

    [Fact]
    public void Every_limit_and_rule_of_the_meta_schema_is_one_that_the_reader_takes()
    {
        string[] limits = [.. _meta["$defs"]!["mediaLimits"]!["properties"]!.AsObject().Select(member => member.Key)];
        string xFal = string.Join(", ", limits.Select((name, i) => $"\"{name}\": {i + 1}"));
        StringValue value = Assert.IsType<StringValue>(SchemaFixture.Value($$"""{ "type": "string", "x-fal": { {{xFal}} } }"""));
        Assert.Equal(limits.Order(StringComparer.Ordinal), value.MediaLimits.Select(limit => limit.Name).Order(StringComparer.Ordinal));

        string told = SchemaFixture.OnlyProblem(SchemaFixture.WithProperties("\"a\": {}", "\"x-kling-rules\": [{ \"rule\": \"?\" }]")).Message;
        string[] rules = [.. Names(_meta["$defs"]!["rule"]!).Distinct()];
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(rule, told, StringComparison.Ordinal));
        Assert.Equal(rules.Length, told[told.IndexOf("are ", StringComparison.Ordinal)..].Split([",", " and "], StringSplitOptions.None).Length);
    }

    [Fact]
    public void What_may_stand_at_the_top_is_read_without_a_word()
    {
        string[] names = [.. _meta["properties"]!.AsObject().Select(member => member.Key)];
        Assert.Equal(["$comment", "$defs", "$schema", "description", "title", "x-fal-endpoints"], names.Order(StringComparer.Ordinal));
        Assert.Empty(ContractReader.Read("/s/x.json", """
            {
              "$schema": "../meta/endpoint.schema.json", "$comment": "c", "title": "t", "description": "d", "x-fal-endpoints": ["fal-ai/a"],
              "$defs": { "Request": { "type": "object" }, "Response": { "type": "object" } }
            }
            """).Problems);
    }

    // The names of rules, wherever the meta-schema lists them.
    private static IEnumerable<string> Names(JsonNode node) => node switch
    {
        JsonObject obj => (obj["rule"] is JsonObject rule ? Values(rule) : []).Concat(obj.SelectMany(member => member.Value is null ? [] : Names(member.Value))),
        JsonArray list => list.SelectMany(item => item is null ? [] : Names(item)),
        _ => [],
    };

    private static IEnumerable<string> Values(JsonObject rule) =>
        rule["const"] is { } constant ? [constant.GetValue<string>()] : rule["enum"]?.AsArray().Select(value => value!.GetValue<string>()) ?? [];
}
