using System.Text.Json;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>The truths that the migration from O3 back to V3 must hold, read from the raw files.</summary>
public sealed class BackMigrationFileTests
{
    private static readonly JsonElement _there = SchemaFile.Read("migrations/v3-to-o3.json").Root;
    private static readonly JsonElement _back = SchemaFile.Read("migrations/o3-to-v3.json").Root;

    [Fact]
    public void It_leads_from_where_the_other_one_leads_to() => Assert.Equal(
        (_there.GetProperty("to").GetString(), _there.GetProperty("from").GetString()),
        (_back.GetProperty("from").GetString(), _back.GetProperty("to").GetString()));

    [Fact]
    public void All_routes_move_to_which_V3_moves_and_no_other() => Assert.Equal(
        Moves(_there).Select(move => move.To).Order(StringComparer.Ordinal),
        Moves(_back).Select(move => move.From).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_move_is_the_way_back_of_one() => Assert.Equal(
        Moves(_there).Select(move => (move.To, move.From)).Order(),
        Moves(_back).Select(move => (move.From, move.To)).Order());

    [Fact]
    public void The_first_frame_gets_its_old_name_back()
    {
        JsonProperty image = Assert.Single(TargetOf("image-to-video").GetProperty("parameters").EnumerateObject());

        Assert.Equal(("image_url", "rename", "start_image_url"), (image.Name, image.Value.GetProperty("action").GetString(), image.Value.GetProperty("to").GetString()));
    }

    [Fact]
    public void Reference_to_video_moves_with_a_first_frame_and_without_reference_images_only()
    {
        JsonElement target = TargetOf("reference-to-video");

        Assert.Equal(("start_image_url", "image_urls"), (target.GetProperty("whenPresent").GetString(), target.GetProperty("whenAbsent").GetString()));
        Assert.Equal("stay", RouteOf("reference-to-video").GetProperty("otherwise").GetString());
        Assert.Equal(["image_urls", "aspect_ratio"], target.GetProperty("parameters").EnumerateObject().Select(parameter => parameter.Name));
    }

    [Fact]
    public void The_silence_of_O3_is_stated() => Assert.All(
        _back.GetProperty("routes").EnumerateArray().SelectMany(route => route.GetProperty("targets").EnumerateArray()),
        target =>
        {
            JsonProperty stated = Assert.Single(target.GetProperty("defaults").EnumerateObject());
            Assert.Equal(("generate_audio", JsonValueKind.False), (stated.Name, stated.Value.ValueKind));
        });

    [Fact]
    public void No_id_is_shared_with_the_other_migration() => Assert.Empty(Rules(_back).Intersect(Rules(_there)));

    [Fact]
    public void Reasons_are_clauses_for_the_middle_of_a_message() => Assert.All(
        Texts(_back, "reason"),
        reason =>
        {
            Assert.StartsWith("V3 ", reason, StringComparison.Ordinal);
            Assert.False(reason.EndsWith('.'), reason);
        });

    private static JsonElement RouteOf(string route) =>
        _back.GetProperty("routes").EnumerateArray().Single(item => item.GetProperty("from").GetString()!.EndsWith("/" + route, StringComparison.Ordinal));

    private static JsonElement TargetOf(string route) => Assert.Single(RouteOf(route).GetProperty("targets").EnumerateArray());

    private static IEnumerable<(string From, string To)> Moves(JsonElement migration) =>
        from route in migration.GetProperty("routes").EnumerateArray()
        from target in route.GetProperty("targets").EnumerateArray()
        select (route.GetProperty("from").GetString()!, target.GetProperty("to").GetString()!);

    private static IEnumerable<string> Rules(JsonElement migration) =>
        Texts(migration, "rule").Concat(migration.GetProperty("rules").EnumerateObject().Select(rule => rule.Value.GetString()!)).Distinct();

    private static IEnumerable<string> Texts(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member =>
            member.NameEquals(name) && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : Texts(member.Value, name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Texts(item, name)),
        _ => [],
    };
}
