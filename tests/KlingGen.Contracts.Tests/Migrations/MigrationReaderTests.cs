using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Tests.Migrations;

public sealed class MigrationReaderTests
{
    private const string Path = "/s/migrations/m.json";

    [Fact]
    public void A_route_gives_one_entry_for_each_tier()
    {
        Migration migration = Valid(MigrationFixture.Text);
        Assert.Equal((Path, "V3", "O3"), (migration.Path, migration.From, migration.To));
        Assert.Equal(
            ["fal-ai/kling-video/v3/standard/image-to-video", "fal-ai/kling-video/v3/pro/image-to-video", "fal-ai/test/old"],
            migration.Endpoints.Select(e => e.From.Value));
        Assert.Equal(
            ["fal-ai/kling-video/o3/pro/reference-to-video", "fal-ai/kling-video/o3/pro/image-to-video"],
            migration.Endpoints[1].Targets.Select(t => t.To.Value));
    }

    [Fact]
    public void A_target_has_its_condition_parameters_and_defaults()
    {
        EquatableArray<MigrationTarget> targets = Valid(MigrationFixture.Text).Endpoints[0].Targets;
        Assert.Equal(
            new MigrationTarget(
                new EndpointId("fal-ai/kling-video/o3/standard/reference-to-video"),
                "elements",
                EquatableArray.Of(new ParameterMigration("cfg_scale", ParameterAction.Drop, null, "KLG1003", "no scale")),
                EquatableArray.Of(new DefaultMigration("generate_audio", "true"))),
            targets[0]);
        Assert.Equal(
            new MigrationTarget(
                new EndpointId("fal-ai/kling-video/o3/standard/image-to-video"),
                null,
                EquatableArray.Of(
                    new ParameterMigration("start_image_url", ParameterAction.Rename, "image_url", "KLG1001", "renamed"),
                    new ParameterMigration("negative_prompt", ParameterAction.Fold, "prompt", "KLG1002", "folded"),
                    new ParameterMigration("cfg_scale", ParameterAction.Drop, null, "KLG1003", "no scale")),
                EquatableArray.Of(new DefaultMigration("generate_audio", "true"))),
            targets[1]);
    }

    [Fact]
    public void Calls_for_which_no_condition_holds_can_stay()
    {
        Migration migration = Valid(
            """
            { "from": "O3", "to": "V3", "routes": [{ "from": "a/b", "otherwise": "stay", "targets": [{ "to": "a/c", "whenPresent": "x", "whenAbsent": "y" }] }] }
            """);

        EndpointMigration endpoint = Assert.Single(migration.Endpoints);
        MigrationTarget target = Assert.Single(endpoint.Targets);
        Assert.Equal((true, "x", "y", true), (endpoint.OthersStay, target.WhenPresent, target.WhenAbsent, target.IsConditional));
        Assert.Contains(migration.Claims, claim => claim.Kind == MigrationClaimKind.ParametersStay && claim.Names.Contains("y"));
    }

    [Fact]
    public void A_file_says_under_which_ids_its_calls_are_reported()
    {
        const string Text = """{ "from": "O3", "to": "V3", "rules": { "endpoint": "KLG1014" }, "routes": [] }""";

        Assert.Equal(new MigrationRules("KLG1014", null, null), Valid(Text).Rules);
        Assert.Equal(new MigrationRules("KLG1004", "KLG1005", "KLG1006"), Valid(MigrationFixture.Text).Rules);
    }

    [Fact]
    public void A_file_read_twice_gives_equal_migrations() =>
        Assert.Equal(Valid(MigrationFixture.Text), Valid(MigrationFixture.Text));

    [Theory]
    [InlineData("\"from\": \"V3\"", "\"from\": 3", "3", "$.from", "'from' must be a string, not a number")]
    [InlineData("\"to\": \"O3\"", "\"to\": \" \"", "\" \"", "$.to", "'to' is empty")]
    [InlineData("\"title\"", "\"titel\"", "\"titel\"", "$.titel", "\"titel\" is not known here; the members are $schema, title, description, from, to, tiers, rules, routes")]
    [InlineData("\"pro\"", "5", "5", "$.tiers[1]", "'tiers' must hold strings, not a number")]
    [InlineData("\"whenPresent\": \"elements\"", "\"whenPresent\": 1", "1", "$.routes[0].targets[0].whenPresent", "'whenPresent' must be a string, not a number")]
    [InlineData("\"action\": \"rename\"", "\"action\": \"move\"", "\"move\"", "$.routes[0].targets[1].parameters.start_image_url.action", "\"move\" is not an action; the actions are rename, drop and fold")]
    [InlineData("\"rule\": \"KLG1001\"", "\"rule\": \"1001\"", "\"1001\"", "$.routes[0].targets[1].parameters.start_image_url.rule", "'rule' must be a diagnostic id such as \"KLG1001\"")]
    [InlineData("\"reason\": \"renamed\"", "\"reason\": \"\"", "\"\"", "$.routes[0].targets[1].parameters.start_image_url.reason", "'reason' is empty")]
    [InlineData("\"fal-ai/test/old\"", "\"old\"", "\"old\"", "$.routes[1].from", "\"old\" cannot be an endpoint; an endpoint id is written like fal-ai/kling-video/o3/pro/image-to-video, where one segment can be {tier}")]
    [InlineData("\"fal-ai/test/new\"", "\"fal-ai/{tier}/new\"", "\"fal-ai/{tier}/new\"", "$.routes[1].targets[0].to", "'{tier}' has no value here, as 'from' does not have it")]
    [InlineData("\"fal-ai/test/new\"", "\"fal-ai/{family}/new\"", "\"fal-ai/{family}/new\"", "$.routes[1].targets[0].to", "\"fal-ai/{family}/new\" cannot be an endpoint; an endpoint id is written like fal-ai/kling-video/o3/pro/image-to-video, where one segment can be {tier}")]
    [InlineData("\"fal-ai/test/old\"", "\"fal-ai/kling-video/v3/pro/image-to-video\"", "\"fal-ai/kling-video/v3/pro/image-to-video\"", "$.routes[1].from", "'fal-ai/kling-video/v3/pro/image-to-video' is moved by another route already")]
    [InlineData("\"to\": \"image_url\", ", "", null, "$.routes[0].targets[1].parameters.start_image_url", "'to' is missing")]
    [InlineData("\"action\": \"rename\", \"to\"", "\"action\": \"drop\", \"to\"", "\"to\"", "$.routes[0].targets[1].parameters.start_image_url.to", "A parameter that is dropped has no 'to'")]
    [InlineData("\"to\": \"fal-ai/test/new\"", "\"to\": \"fal-ai/test/new\", \"whenPresent\": \"a\"", "\"whenPresent\"", "$.routes[1].targets[0].whenPresent", "The last target may not have 'whenPresent', or some calls would have no place to go; if they are to stay, say \"otherwise\": \"stay\" beside 'targets'")]
    [InlineData("\"whenPresent\": \"elements\",", "", null, "$.routes[0].targets[0]", "A target without a condition takes all calls, so the targets after it are never used")]
    [InlineData("\"to\": \"fal-ai/test/new\"", "\"to\": \"fal-ai/test/new\", \"whenAbsent\": \"a\"", "\"whenAbsent\"", "$.routes[1].targets[0].whenAbsent", "The last target may not have 'whenAbsent', or some calls would have no place to go; if they are to stay, say \"otherwise\": \"stay\" beside 'targets'")]
    [InlineData("\"whenPresent\": \"elements\"", "\"whenPresent\": \"elements\", \"whenAbsent\": \"elements\"", "\"elements\"", "$.routes[0].targets[0].whenAbsent", "\"elements\" cannot be present and absent at once")]
    [InlineData("\"from\": \"fal-ai/test/old\"", "\"from\": \"fal-ai/test/old\", \"otherwise\": \"stay\"", "\"otherwise\"", "$.routes[1].otherwise", "No call stays, as the last target takes all of them")]
    [InlineData("\"from\": \"fal-ai/test/old\"", "\"from\": \"fal-ai/test/old\", \"otherwise\": \"go\"", "\"go\"", "$.routes[1].otherwise", "'otherwise' can only be \"stay\"; where calls go is said by 'targets'")]
    [InlineData("\"tiers\":", "\"rules\": { \"endpoint\": \"KLG4\" }, \"tiers\":", "\"KLG4\"", "$.rules.endpoint", "'endpoint' must be a diagnostic id such as \"KLG1001\"")]
    [InlineData("\"tiers\":", "\"rules\": { \"endpoints\": \"KLG1004\" }, \"tiers\":", "\"endpoints\"", "$.rules.endpoints", "\"endpoints\" is not known here; the members are endpoint, otherRoute, likely")]
    public void A_fault_is_reported_at_its_place(string old, string replacement, string? marked, string path, string message)
    {
        string text = MigrationFixture.Text.Replace(old, replacement);
        Assert.NotEqual(MigrationFixture.Text, text);
        ContractProblem problem = Assert.Single(MigrationReader.Read(Path, text).Problems);
        Assert.Equal((ContractProblemKind.InvalidMigration, path, message), (problem.Kind, problem.JsonPath, problem.Message));
        if (marked is not null)
        {
            Assert.Equal(marked, text.Substring(problem.Span.Start, problem.Span.Length));
        }
    }

    [Theory]
    [InlineData("[]", "A migration file holds an object, not an array")]
    [InlineData("""{ "from": "V3", "to": "O3" }""", "The migration has no 'routes'")]
    [InlineData("""{ "from": "V3", "to": "O3", "routes": {} }""", "'routes' must be an array, not an object")]
    [InlineData("""{ "from": "V3", "to": "O3", "routes": [7] }""", "A route must be an object, not a number")]
    [InlineData("""{ "from": "V3", "to": "O3", "routes": [{ "from": "a/b" }] }""", "The route has no 'targets'")]
    [InlineData("""{ "from": "V3", "to": "O3", "routes": [{ "from": "a/{tier}", "targets": [{ "to": "a/b" }] }] }""", "'{tier}' stands for the values of 'tiers', of which there are none")]
    [InlineData("""{ "from": "V3", "to": "O3", "tiers": ["a b"], "routes": [] }""", "\"a b\" cannot be a tier; a tier is one segment of an endpoint id")]
    [InlineData("""{ "from": "V3", "to": "O3", "routes": [{ "from": "a/b", "targets": [5] }] }""", "A target must be an object, not a number")]
    [InlineData("""{ "from": "V3", "to": "O3", "routes": [{ "from": "a/b", "targets": [{ "to": "c/d", "parameters": { "x": "drop" } }] }] }""", "What becomes of a parameter must be an object, not a string")]
    [InlineData("""{ "from": "V3", "to": "O3", "routes": [{ "from": "a/b", "targets": [{ "too": "c/d", "to": "c/d" }] }] }""", "\"too\" is not known here; the members are to, whenPresent, whenAbsent, parameters, defaults")]
    public void A_frame_that_is_wrong_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(MigrationReader.Read(Path, text).Problems).Message);

    [Fact]
    public void Text_that_is_not_JSON_is_a_wrong_migration()
    {
        ContractProblem problem = Assert.Single(MigrationReader.Read(Path, "{\n  nope\n}").Problems);
        Assert.Equal(ContractProblemKind.InvalidMigration, problem.Kind);
        Assert.Equal(new FileSpan(4, 4, 1, 2, 1, 6), problem.Span);
    }

    [Fact]
    public void A_fault_costs_the_entry_it_is_in_and_no_more()
    {
        Migration migration = MigrationReader.Read(Path, MigrationFixture.Text.Replace("\"rename\"", "\"move\""));
        Assert.Equal(3, migration.Endpoints.Count);
        Assert.Equal(["negative_prompt", "cfg_scale"], migration.Endpoints[0].Targets[1].Parameters.Select(p => p.WireName));
    }

    private static Migration Valid(string text)
    {
        Migration migration = MigrationReader.Read(Path, text);
        Assert.Equal([], migration.Problems);
        return migration;
    }
}
