using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class PackageSchemaTests
{
    private static readonly List<ContractDocument> _documents =
        [.. PackageSchemas.Files.Select(f => ContractReader.Read("/s/" + PackageSchemas.Name(f), File.ReadAllText(f)))];

    [Fact]
    public void The_schemas_of_the_package_have_no_problem_alone_or_together()
    {
        Assert.All(_documents, d => Assert.Equal([], d.Problems));
        Assert.Empty(ContractLinker.Check(_documents));
        Assert.Equal(32, _documents.SelectMany(d => d.Endpoints).Select(e => e.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("v3-to-o3", 6)]
    [InlineData("o3-to-v3", 9)]
    public void A_migration_of_the_package_agrees_with_its_schemas(string name, int endpoints)
    {
        Migration migration = MigrationReader.Read($"/s/migrations/{name}.json", PackageSchemas.Text($"migrations/{name}.json"));
        Assert.Equal([], migration.Problems);
        Assert.Empty(MigrationLinker.Check(new ContractSet(_documents, [migration])));
        Assert.Equal(endpoints, migration.Endpoints.Count);
    }

    [Fact]
    public void The_rules_of_a_route_are_all_read()
    {
        ContractSet set = new(_documents, []);
        Assert.Equal(
            [
                new PresenceRule(EquatableArray.Of("prompt", "multi_prompt"), 1, 1, null),
                new SumRule("multi_prompt", "duration", 15, null),
                new ItemMemberRule("elements", "video_url", 1, null),
                new CountRule(EquatableArray.Of("image_urls", "elements"), 7, null, null),
                new CountRule(EquatableArray.Of("image_urls", "elements"), 4, "elements.video_url", null),
                new MentionRule("prompt", "Image", "image_urls", null),
                new MentionRule("prompt", "Element", "elements", null),
            ],
            set.FindRequest("fal-ai/kling-video/o3/pro/reference-to-video")!.Rules.Select(r => r with { Message = null }));
        Assert.Contains(
            new ImpliedValueRule("elements", "character_orientation", "\"video\"", null),
            set.FindRequest("fal-ai/kling-video/v3/pro/motion-control")!.Rules);
    }
}
