using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KlingGen.Contracts.Schemas;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>The documentation of the formats against the formats.</summary>
public sealed class DocumentationTests
{
    private static readonly string _docs = Path.Combine(Repository.Root, "docs");
    private static readonly string _schemasPage = File.ReadAllText(Path.Combine(_docs, "schemas.md"));

    [Fact]
    public void Every_keyword_of_the_meta_schemas_is_explained()
    {
        JsonElement endpoint = SchemaFile.Read("meta/endpoint.schema.json").Root;
        JsonElement migration = SchemaFile.Read("meta/migration.schema.json").Root;
        IEnumerable<string> words =
        [
            .. Members(endpoint), .. Members(endpoint.GetProperty("$defs").GetProperty("schema")), .. Members(endpoint.GetProperty("$defs").GetProperty("mediaLimits")),
            .. endpoint.GetProperty("$defs").GetProperty("rule").GetProperty("properties").GetProperty("rule").GetProperty("enum").EnumerateArray().Select(name => name.GetString()!),
            .. Members(migration), .. migration.GetProperty("$defs").EnumerateObject().Where(type => type.Value.TryGetProperty("properties", out _)).SelectMany(type => Members(type.Value)),
        ];

        Assert.DoesNotContain(words, word => !Regex.IsMatch(_schemasPage, $"[`\"]{Regex.Escape(word)}[`\"]"));
    }

    [Fact]
    public void Every_relative_link_leads_to_a_page() => Assert.All(
        Directory.EnumerateFiles(_docs, "*.md", SearchOption.AllDirectories),
        page => Assert.All(
            Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:)([^)#]+)").Select(link => link.Groups[1].Value),
            target => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)), $"{page}: {target}")));

    [Fact]
    public void The_example_of_a_schema_can_be_read()
    {
        string example = Examples().First(text => text.Contains("x-fal-endpoints", StringComparison.Ordinal));

        Assert.Empty(ContractReader.Read("/schemas/o3/example.json", example).Problems);
    }

    [AjvFact]
    public void The_examples_are_valid()
    {
        JsonNode[] examples = [.. Examples().Select(text => JsonNode.Parse(text)!)];
        Assert.Equal(2, examples.Length);
        Assert.All(
            Ajv.Validate(
                new[] { "meta/endpoint.schema.json", "meta/migration.schema.json" }.ToDictionary(path => path, path => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Schemas, path)))!, StringComparer.Ordinal),
                examples.Select(example => (example["$schema"]!.GetValue<string>()["../".Length..], (JsonNode?)example))),
            Assert.Empty);
    }

    private static IEnumerable<string> Examples() => Regex.Matches(_schemasPage, "```json\n(.*?)```", RegexOptions.Singleline).Select(block => block.Groups[1].Value);

    private static IEnumerable<string> Members(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name);
}
