using System.Text.RegularExpressions;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using KlingGen.Generator.Tests.Fuzz;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Every rule that the readers take becomes a check.</summary>
public sealed partial class RuleTests
{
    private static readonly TestFile _shared = new("/project/shared.json", """
        {
          "$defs": {
            "Shot": { "type": "object", "properties": { "seconds": { "$ref": "#/$defs/Seconds" }, "url": { "type": "string" } } }, "SameShot": { "$ref": "#/$defs/Shot" },
            "Seconds": { "type": "string", "enum": ["3", "5", "9"] }, "Mode": { "enum": ["fast", "slow"] }, "List": { "type": "array", "items": { "type": "string" } }
          }
        }
        """);

    private static readonly TestFile _file = new("/project/rules.json", """
        {
          "x-fal-endpoints": ["test/rules"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": {
                "shots": { "$ref": "#/$defs/Shots" }, "direct": { "type": "array", "items": { "$ref": "shared.json#/$defs/Shot" } }, "more": { "$ref": "shared.json#/$defs/List" },
                "mode": { "$ref": "shared.json#/$defs/Mode" }, "level": { "type": "integer" }, "rate": { "type": "number" }, "flag": { "type": "boolean" }, "seconds": { "$ref": "shared.json#/$defs/Seconds" }, "a": { "type": "string" }, "b": { "type": "string" }
              },
              "allOf": [
                { "if": { "required": ["a"] }, "then": { "properties": { "level": { "const": 3 } }, "required": ["level"] } },
                { "if": { "required": ["b"] }, "then": { "properties": { "seconds": { "const": "5" } }, "required": ["seconds"] } },
                { "if": { "properties": { "mode": { "const": "fast" } }, "required": ["mode"] }, "then": { "properties": { "rate": { "enum": [0.5, 1] } }, "required": ["rate"] } }
              ],
              "x-kling-rules": [
                { "rule": "sum", "list": "shots", "member": "seconds", "maximum": 10 }, { "rule": "sum", "list": "direct", "member": "seconds", "maximum": 10 },
                { "rule": "itemMember", "list": "shots", "member": "url", "maximum": 1 }, { "rule": "count", "lists": ["shots", "more"], "maximum": 2, "whenAnyItemHas": "shots.url" },
                { "rule": "mention", "text": "a", "token": "Clip", "of": "more" }
              ]
            },
            "Response": { "type": "object", "properties": {} },
            "Shots": { "type": "array", "items": { "$ref": "shared.json#/$defs/SameShot" } }
          }
        }
        """);

    private static readonly GeneratorRun _run = GeneratorRun.Of([_shared, _file]);
    private static readonly Lazy<GeneratedCode> _code = new(() => GeneratedCode.Load(_run));

    [Theory]
    [InlineData("""{"shots":[{"seconds":"5"},{"seconds":"5"}],"direct":[{"seconds":"9"}],"mode":"slow","a":"x","level":3,"b":"y","seconds":"5"}""")]
    [InlineData("""{"shots":[{"seconds":"9"},{"seconds":"3"}]}""", "$.shots")]
    [InlineData("""{"direct":[{"seconds":"9"},{"seconds":"3"}]}""", "$.direct")]
    [InlineData("""{"shots":[{"url":"x"},{"url":"y"}]}""", "$.shots")]
    [InlineData("""{"shots":[{"url":"x"}],"more":["y","z"]}""", "$")]
    [InlineData("""{"shots":[{}],"more":["y","z"]}""")]
    [InlineData("""{"a":"x"}""", "$.a")]
    [InlineData("""{"a":"x","level":4}""", "$.a")]
    [InlineData("""{"b":"x","seconds":"3"}""", "$.b")]
    [InlineData("""{"mode":"fast","rate":2}""", "$")]
    [InlineData("""{"mode":"fast","rate":0.5}""")]
    [InlineData("""{"a":"@Clip1","level":3}""", "$.a")]
    public void A_rule_holds_through_other_names_and_files(string json, params string[] violations)
    {
        Assert.Empty(_run.Diagnostics);
        Assert.Equal(violations, _code.Value.Read("KlingGen.TestRulesRequest", json).Validate().Select(v => v.Path));
    }

    [Fact]
    public void No_rule_is_dropped_in_silence()
    {
        TestFile[] random = [.. Enumerable.Range(1, 60).Select(seed => new TestFile($"/project/n{seed}.json", new RandomSchema(seed).File()))];
        int rules = 0;
        foreach (GeneratorRun run in new[] { _run, GeneratorRun.Of(random), GeneratorRun.Of(TestFile.PackageFiles) })
        {
            ContractDocument[] documents = [.. run.Files.Cast<TestFile>().Where(f => f.Metadata.ContainsKey("KlingSchema")).Select(f => ContractReader.Read(f.Path.Replace('\\', '/'), f.GetText()!.ToString()))];
            int read = documents.SelectMany(d => d.Types).OfType<ObjectType>().Sum(type => type.Rules.Count);
            Assert.Equal(read, run.Result.GeneratedSources.Sum(source => RuleCheck().Count(source.SourceText.ToString())));
            rules += read;
        }

        Assert.InRange(rules, 50, int.MaxValue);
    }

    [GeneratedRegex(@"^ *checks\.(Presence|Dependency|ImpliedValue|Rule|Total|Sum|ItemsWith|Mentions)\(", RegexOptions.Multiline)]
    private static partial Regex RuleCheck();
}
