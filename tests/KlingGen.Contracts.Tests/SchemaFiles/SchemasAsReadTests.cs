using System.Text.Json;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>The package's schemas as the product reads them.</summary>
public sealed class SchemasAsReadTests
{
    private static readonly IReadOnlyList<ContractDocument> _documents =
        [.. SchemaFile.All.Select(file => ContractReader.Read($"/schemas/{file.RelativePath}", File.ReadAllText(Path.Combine(Repository.Schemas, file.RelativePath))))];

    private static readonly ContractSet _set = new(_documents, []);

    [Fact]
    public void Nothing_in_them_is_a_problem() => Assert.Empty(
        _documents.SelectMany(document => document.Problems.Select(problem => $"{document.Path}{problem.JsonPath}: {problem.Message}"))
            .Concat(ContractLinker.Check(_documents).Select(problem => problem.ToString())));

    [Theory]
    [InlineData("migrations/v3-to-o3.json", 6)]
    [InlineData("migrations/o3-to-v3.json", 9)]
    public void A_migration_holds_for_its_endpoints_without_a_problem(string path, int endpoints)
    {
        Migration migration = MigrationReader.Read($"/schemas/{path}", File.ReadAllText(Path.Combine(Repository.Schemas, path)));

        Assert.Empty(migration.Problems);
        Assert.Empty(MigrationLinker.Check(new ContractSet(_documents, [migration])));
        Assert.Equal(endpoints, migration.Endpoints.Count);
    }

    [Fact]
    public void Every_endpoint_takes_and_gives_an_object() => Assert.All(SchemaFile.All.SelectMany(file => file.Endpoints), id =>
    {
        Assert.NotNull(_set.FindRequest(id));
        Assert.IsType<ObjectType>(_set.FindType(_set.FindEndpoint(id)!.Response));
    });

    [Fact]
    public void Every_parameter_and_every_rule_is_read() => Assert.All(SchemaFile.All.SelectMany(file => file.Endpoints), id =>
    {
        ObjectType request = _set.FindRequest(id)!;
        JsonElement raw = SchemaFile.Describing(id).Root.GetProperty("$defs").GetProperty("Request");

        Assert.Equal(raw.GetProperty("x-fal-order-properties").EnumerateArray().Select(name => name.GetString()), request.Parameters.Select(parameter => parameter.WireName));
        Assert.Equal(
            raw.EnumerateObject().Sum(keyword => keyword.Name switch { "oneOf" or "then" => 1, "x-kling-rules" => keyword.Value.GetArrayLength(), _ => 0 }),
            request.Rules.Count);
        Assert.DoesNotContain(request.Parameters, parameter => parameter.Value is AnyValue);
        Assert.All(request.Parameters, parameter => Assert.False(string.IsNullOrEmpty(parameter.Description), parameter.WireName));
    });

    [Fact]
    public void Shot_type_of_video_to_video_is_the_shared_type_with_one_value()
    {
        Parameter shotType = _set.FindRequest("fal-ai/kling-video/o3/4k/video-to-video/edit")!.Find("shot_type")!;

        ReferenceValue value = Assert.IsType<ReferenceValue>(shotType.Value);
        Assert.Equal("/schemas/shared/shot.json", value.Target.Path);
        Assert.Equal(["customize"], value.AllowedValues);
    }
}
