using System.Text;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>The readers run in the compiler: whatever a file holds, they end and do not throw.</summary>
public sealed class RobustnessTests
{
    // Pieces that turn one construct into another, rather than only break the JSON.
    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "0", "-1", "1e999", "\"\"", "{}", "[]", "\"$ref\":", "\"#/$defs/Request\"",
        "\"../shared/shot.json#/$defs/KlingShot\"", "\"type\":", "\"object\"", "\"null\"", "\"enum\":", "\"const\":", "\"anyOf\":", "\"allOf\":", "\"oneOf\":",
        "\"required\":", "\"properties\":", "\"items\":", "\"openapi\":", "\"x-kling-rules\":", "\ud800", "\uFEFF", "\r", "//", "~1", "%",
    ];

    [Fact]
    public void A_schema_cut_off_anywhere_is_reported()
    {
        string text = PackageSchemas.Text("o3/reference-to-video.json").TrimEnd();
        for (int length = 0; length < text.Length; length++)
        {
            ContractDocument document = ContractReader.Read("/s/x.json", text.Substring(0, length));
            Assert.NotEmpty(document.Problems);
            Assert.All(document.Problems, p => Assert.InRange(p.Span.Start + p.Span.Length, 0, length));
        }
    }

    [Theory]
    [InlineData("migrations/v3-to-o3.json")]
    [InlineData("migrations/o3-to-v3.json")]
    public void A_migration_cut_off_anywhere_is_reported(string name)
    {
        string text = PackageSchemas.Text(name).TrimEnd();
        for (int length = 0; length < text.Length; length++)
        {
            Assert.NotEmpty(MigrationReader.Read("/s/m.json", text.Substring(0, length)).Problems);
        }
    }

    [Theory]
    [InlineData("v3/image-to-video.json")]
    [InlineData("o3/reference-to-video.json")]
    [InlineData("shared/element.json")]
    [InlineData("migrations/v3-to-o3.json")]
    [InlineData("migrations/o3-to-v3.json")]
    public void Two_thousand_changed_files_are_read_to_their_end(string name)
    {
        string text = PackageSchemas.Text(name);
        Random random = new(20261120);
        int valid = 0;
        for (int i = 0; i < 2_000; i++)
        {
            string changed = Mutate(text, random);
            ContractDocument document = ContractReader.Read("/s/x.json", changed);
            Migration migration = MigrationReader.Read("/s/x.json", changed);
            ContractSet set = new([document], [migration]);
            valid += document.Problems.IsEmpty || migration.Problems.IsEmpty ? 1 : 0;
            Assert.All(document.Problems, p => Assert.InRange(p.Span.Start + p.Span.Length, 0, changed.Length));
            Assert.All(
                ContractLinker.Check([document]).Concat(MigrationLinker.Check(set)),
                p => Assert.InRange(p.Problem.Span.Start + p.Problem.Span.Length, 1, changed.Length));
        }

        // Otherwise the mutations would only have tried the JSON reader.
        Assert.InRange(valid, 1, 1_999);
    }

    [Theory]
    [InlineData("{\"$defs\":{\"A\":", "{\"items\":", "{}", "}")]
    [InlineData("{\"$defs\":{\"A\":", "{\"properties\":{\"a\":", "{}", "}}")]
    [InlineData("{\"$defs\":{\"A\":", "{\"anyOf\":[", "{}", "]}")]
    [InlineData("{\"$defs\":{\"A\":", "{\"additionalProperties\":", "true", "}")]
    public void Schemas_nested_as_deep_as_JSON_allows_are_read(string start, string open, string inner, string close)
    {
        int levels = 250 / open.Count(c => c is '{' or '[');
        StringBuilder text = new(start);
        text.Insert(text.Length, open, levels).Append(inner).Insert(text.Length, close, levels).Append("}}");
        Assert.Equal([], ContractReader.Read("/s/x.json", text.ToString()).Problems);
    }

    [Fact]
    public void A_default_that_a_recursive_union_could_match_in_many_ways_is_judged_in_time()
    {
        string value = string.Concat(Enumerable.Repeat("[", 200)) + "1" + string.Concat(Enumerable.Repeat("]", 200));
        string text = SchemaFixture.WithProperty(
            $$"""
            { "$ref": "#/$defs/Tree", "default": {{value}} }
            """,
            """
            "Tree": { "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/Tree" } }, { "type": "array", "items": { "$ref": "#/$defs/Tree" }, "minItems": 1 }] }
            """);
        Assert.Equal([], SchemaFixture.Read(text).Problems);
    }

    private static string Mutate(string text, Random random)
    {
        StringBuilder changed = new(text);
        for (int n = random.Next(1, 4); n > 0; n--)
        {
            int at = random.Next(changed.Length);
            int length = Math.Min(random.Next(1, 30), changed.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    changed.Remove(at, length);
                    break;
                case 1:
                    changed.Insert(at, _pieces[random.Next(_pieces.Length)]);
                    break;
                case 2:
                    changed[at] = (char)random.Next(0x20, 0x7f);
                    break;
                case 3:
                    changed.Insert(random.Next(changed.Length), changed.ToString(at, length));
                    break;
                default:
                    SwapTokens(changed, random);
                    break;
            }
        }

        return changed.ToString();
    }

    /// <summary>Replaces one whole string or number by another piece, which leaves the JSON valid more often than not.</summary>
    private static void SwapTokens(StringBuilder changed, Random random)
    {
        string text = changed.ToString();
        int open = text.IndexOf('"', random.Next(text.Length));
        int close = open < 0 ? -1 : text.IndexOf('"', open + 1);
        if (close > 0)
        {
            changed.Remove(open, close + 1 - open).Insert(open, _pieces[random.Next(_pieces.Length)]);
        }
    }
}
