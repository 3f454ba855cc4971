using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Contracts.Tests.Migrations;

public sealed class MigrationLinkerTests
{
    private const string Old = """
        "prompt": { "type": "string" }, "negative": { "type": "string" }, "scale": { "type": "number" }, "first": { "type": "string" },
        "elements": { "type": "array" }, "audio": { "type": "boolean", "default": true }
        """;

    private const string New = """
        "prompt": { "type": "string" }, "image": { "type": "string" }, "audio": { "type": "boolean", "default": false }
        """;

    private const string Wide = """
        "prompt": { "type": "string" }, "first": { "type": "string" }, "elements": { "type": "array" }, "audio": { "type": "boolean", "default": false }
        """;

    private const string Text = """
        { "from": "V3", "to": "O3", "routes": [{ "from": "t/old", "targets": [
            { "to": "t/wide", "whenPresent": "elements",
              "parameters": { "negative": { "action": "fold", "to": "prompt", "rule": "KLG1002", "reason": "r" }, "scale": { "action": "drop", "rule": "KLG1003", "reason": "r" } },
              "defaults": { "audio": true } },
            { "to": "t/new",
              "parameters": {
                "first": { "action": "rename", "to": "image", "rule": "KLG1001", "reason": "r" },
                "negative": { "action": "fold", "to": "prompt", "rule": "KLG1002", "reason": "r" }, "scale": { "action": "drop", "rule": "KLG1003", "reason": "r" } },
              "defaults": { "audio": true } }] }] }
        """;

    [Fact]
    public void A_migration_that_agrees_with_the_contracts_has_no_problem() => Assert.Empty(Check(Text));

    [Theory]
    [InlineData("\"to\": \"t/new\"", "\"to\": \"t/newer\"", "\"t/newer\"", "No schema describes the endpoint 't/newer'")]
    [InlineData("\"to\": \"image\"", "\"to\": \"picture\"", "\"picture\"", "'t/new' has no parameter 'picture'")]
    [InlineData("\"first\":", "\"second\": { \"action\": \"drop\", \"rule\": \"KLG1001\", \"reason\": \"r\" }, \"first\":", "{ \"action\": \"drop\", \"rule\": \"KLG1001\", \"reason\": \"r\" }", "'t/old' has no parameter 'second'")]
    [InlineData("\"first\":", "\"prompt\": { \"action\": \"drop\", \"rule\": \"KLG1001\", \"reason\": \"r\" }, \"first\":", "{ \"action\": \"drop\", \"rule\": \"KLG1001\", \"reason\": \"r\" }", "'t/new' has the parameter 'prompt', so it can stay")]
    [InlineData("\"first\": { \"action\": \"rename\", \"to\": \"image\", \"rule\": \"KLG1001\", \"reason\": \"r\" },", "", "\"t/new\"", "Nothing is said about 'first', which 't/new' does not have")]
    public void A_claim_that_does_not_hold_is_reported_at_its_place(string old, string replacement, string marked, string message)
    {
        string text = Text.Replace(old, replacement);
        PlacedProblem placed = Assert.Single(Check(text));
        Assert.Equal("/s/m.json", placed.Path);
        Assert.Equal(
            (ContractProblemKind.InvalidMigration, marked, message),
            (placed.Problem.Kind, text.Substring(placed.Problem.Span.Start, placed.Problem.Span.Length), placed.Problem.Message));
    }

    [Theory]
    [InlineData("\"audio\": false", "The default of 'audio' at 't/old' is true, not false|'t/new' assumes false for 'audio' as well, so it need not be stated")]
    [InlineData("\"audio\": \"on\"", "The default of 'audio' at 't/old' is true, not \"on\"|'audio' at 't/new' must be true or false, not a string")]
    [InlineData("\"scale\": 1", "The default of 'scale' at 't/old' is not stated, not 1|'t/new' has no parameter 'scale'")]
    public void A_default_must_be_the_old_one_and_not_the_new_one(string statement, string messages)
    {
        int last = Text.LastIndexOf("\"audio\": true", StringComparison.Ordinal);
        string text = Text.Remove(last, "\"audio\": true".Length).Insert(last, statement);
        Assert.Equal(messages.Split('|'), Check(text).Select(p => p.Problem.Message));
    }

    [Fact]
    public void A_condition_on_no_parameter_is_reported_and_so_is_what_it_fails_to_account_for() =>
        Assert.Equal(
            ["'t/old' has no parameter 'element'", "Nothing is said about 'elements', which 't/new' does not have"],
            Check(Text.Replace("\"whenPresent\": \"elements\"", "\"whenPresent\": \"element\"")).Select(p => p.Problem.Message));

    [Fact]
    public void A_parameter_that_rules_a_target_out_must_exist_and_needs_no_fate()
    {
        const string Staying = """
            { "from": "V3", "to": "O3", "routes": [{ "from": "t/old", "otherwise": "stay", "targets": [
                { "to": "t/wide", "whenPresent": "first", "whenAbsent": "negative",
                  "parameters": { "scale": { "action": "drop", "rule": "KLG1003", "reason": "r" } }, "defaults": { "audio": true } }] }] }
            """;

        Assert.Empty(Check(Staying));
        Assert.Equal(
            ["'t/old' has no parameter 'negativ'", "Nothing is said about 'negative', which 't/wide' does not have"],
            Check(Staying.Replace("\"negative\"", "\"negativ\"")).Select(p => p.Problem.Message));
    }

    // The first target is not taken by a call that has both, so the parameter can still be there.
    [Fact]
    public void A_condition_with_an_exception_does_not_account_for_its_parameter() =>
        Assert.Equal(
            ["Nothing is said about 'elements', which 't/new' does not have"],
            Check(Text.Replace("\"whenPresent\": \"elements\"", "\"whenPresent\": \"elements\", \"whenAbsent\": \"first\"")).Select(p => p.Problem.Message));

    [Fact]
    public void Of_an_endpoint_without_schema_nothing_more_is_told() =>
        Assert.Equal(
            ["No schema describes the endpoint 't/older'"],
            Check(Text.Replace("\"t/old\"", "\"t/older\"")).Select(p => p.Problem.Message));

    private static EquatableArray<PlacedProblem> Check(string migrationText)
    {
        Migration migration = MigrationReader.Read("/s/m.json", migrationText);
        Assert.Equal([], migration.Problems);
        return MigrationLinker.Check(new ContractSet([Document("t/old", Old), Document("t/new", New), Document("t/wide", Wide)], [migration]));
    }

    private static ContractDocument Document(string id, string properties) =>
        ContractReader.Read($"/s/{id}.json", $$"""
            { "x-fal-endpoints": ["{{id}}"], "$defs": { "Request": { "type": "object", "properties": { {{properties}} } }, "Response": { "type": "object" } } }
            """);
}
