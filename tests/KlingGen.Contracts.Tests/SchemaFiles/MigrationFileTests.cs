using System.Text.Json;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>The truths that the migration from V3 to O3 must hold, read from the raw files.</summary>
public sealed class MigrationFileTests
{
    private static readonly JsonElement _migration = SchemaFile.Read("migrations/v3-to-o3.json").Root;

    [Fact]
    public void Text_to_video_and_image_to_video_move_and_nothing_else_does() => Assert.Equal(
        ["fal-ai/kling-video/v3/{tier}/text-to-video", "fal-ai/kling-video/v3/{tier}/image-to-video"],
        _migration.GetProperty("routes").EnumerateArray().Select(route => route.GetProperty("from").GetString()));

    [Fact]
    public void All_three_tiers_move() => Assert.Equal(["standard", "pro", "4k"], _migration.GetProperty("tiers").EnumerateArray().Select(tier => tier.GetString()));

    [Fact]
    public void Text_to_video_moves_to_the_route_of_the_same_name()
    {
        JsonElement target = Assert.Single(TargetsOf("text-to-video"));

        Assert.Equal("fal-ai/kling-video/o3/{tier}/text-to-video", target.GetProperty("to").GetString());
        Assert.Equal(["cfg_scale drop", "negative_prompt fold prompt"], Actions(target));
    }

    [Fact]
    public void Image_to_video_with_elements_moves_to_reference_to_video_and_keeps_start_image_url()
    {
        JsonElement target = TargetsOf("image-to-video")[0];

        Assert.Equal("elements", target.GetProperty("whenPresent").GetString());
        Assert.Equal("fal-ai/kling-video/o3/{tier}/reference-to-video", target.GetProperty("to").GetString());
        Assert.Equal(["cfg_scale drop", "negative_prompt fold prompt"], Actions(target));
        Assert.True(RequestOf("o3/pro/reference-to-video").TryGetProperty("start_image_url", out _));
        Assert.True(RequestOf("o3/pro/reference-to-video").TryGetProperty("elements", out _));
    }

    [Fact]
    public void Image_to_video_without_elements_renames_its_first_frame()
    {
        IReadOnlyList<JsonElement> targets = TargetsOf("image-to-video");

        Assert.Equal(2, targets.Count);
        Assert.False(targets[1].TryGetProperty("whenPresent", out _));
        Assert.Equal("fal-ai/kling-video/o3/{tier}/image-to-video", targets[1].GetProperty("to").GetString());
        Assert.Equal(["cfg_scale drop", "negative_prompt fold prompt", "start_image_url rename image_url"], Actions(targets[1]));
    }

    [Fact]
    public void Each_parameter_is_reported_under_its_own_id() => Assert.All(
        Moves().SelectMany(move => move.Parameters),
        parameter => Assert.Equal(
            parameter.Name switch { "start_image_url" => "KLG1001", "negative_prompt" => "KLG1002", "cfg_scale" => "KLG1003", _ => "no id" },
            parameter.Value.GetProperty("rule").GetString()));

    [Fact]
    public void Every_endpoint_named_exists() => Assert.All(Moves(), move =>
    {
        Assert.NotNull(SchemaFile.Describing(move.From));
        Assert.NotNull(SchemaFile.Describing(move.To));
    });

    [Fact]
    public void No_parameter_is_lost_or_invented() => Assert.All(Moves(), move =>
    {
        JsonElement source = RequestOf(move.From);
        JsonElement destination = RequestOf(move.To);
        HashSet<string> changed = [.. move.Parameters.Select(parameter => parameter.Name)];

        foreach (JsonProperty parameter in move.Parameters)
        {
            Assert.True(source.TryGetProperty(parameter.Name, out _), $"{move.From} has no {parameter.Name}.");
            Assert.False(destination.TryGetProperty(parameter.Name, out _), $"{move.To} still has {parameter.Name}.");
            if (parameter.Value.TryGetProperty("to", out JsonElement name))
            {
                Assert.True(destination.TryGetProperty(name.GetString()!, out _), $"{move.To} has no {name}.");
            }
        }

        string[] gone = [.. source.EnumerateObject().Select(parameter => parameter.Name).Where(name => !changed.Contains(name) && !destination.TryGetProperty(name, out _))];
        Assert.Equal(move.WhenElseAbsent is null ? [] : [move.WhenElseAbsent], gone);
    });

    [Fact]
    public void The_defaults_to_state_are_those_that_differ() => Assert.All(Moves(), move =>
    {
        JsonElement source = RequestOf(move.From);
        JsonElement destination = RequestOf(move.To);

        Assert.Equal(
            source.EnumerateObject()
                .Where(parameter => destination.TryGetProperty(parameter.Name, out JsonElement other) && DefaultOf(parameter.Value) != DefaultOf(other))
                .Select(parameter => $"{parameter.Name} {DefaultOf(parameter.Value)}"),
            move.Defaults.Select(value => $"{value.Name} {value.Value.GetRawText()}"));
        Assert.Equal("generate_audio true", Assert.Single(move.Defaults.Select(value => $"{value.Name} {value.Value.GetRawText()}")));
    });

    [Fact]
    public void The_parameters_that_change_are_the_deprecated_ones() => Assert.All(
        Moves().GroupBy(move => move.From),
        moves => Assert.Equal(
            RequestOf(moves.Key).EnumerateObject().Where(parameter => parameter.Value.TryGetProperty("deprecated", out _)).Select(parameter => parameter.Name).Order(StringComparer.Ordinal),
            moves.SelectMany(move => move.Parameters).Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    [Fact]
    public void Reasons_are_clauses_for_the_middle_of_a_message() => Assert.All(
        Moves().SelectMany(move => move.Parameters).Select(parameter => parameter.Value.GetProperty("reason").GetString()!),
        reason =>
        {
            Assert.StartsWith("O3 ", reason, StringComparison.Ordinal);
            Assert.False(reason.EndsWith('.'), reason);
            Assert.DoesNotContain('\n', reason);
        });

    private static IReadOnlyList<JsonElement> TargetsOf(string route) =>
        [.. _migration.GetProperty("routes").EnumerateArray().Single(item => item.GetProperty("from").GetString()!.EndsWith("/" + route, StringComparison.Ordinal)).GetProperty("targets").EnumerateArray()];

    private static IEnumerable<string> Actions(JsonElement target) =>
        target.GetProperty("parameters").EnumerateObject()
            .Select(parameter => $"{parameter.Name} {parameter.Value.GetProperty("action").GetString()}{(parameter.Value.TryGetProperty("to", out JsonElement name) ? " " + name.GetString() : "")}")
            .Order(StringComparer.Ordinal);

    private static JsonElement RequestOf(string endpoint) =>
        SchemaFile.Describing(endpoint.StartsWith("fal-ai/", StringComparison.Ordinal) ? endpoint : $"fal-ai/kling-video/{endpoint}").Root.GetProperty("$defs").GetProperty("Request").GetProperty("properties");

    private static string? DefaultOf(JsonElement parameter) => parameter.TryGetProperty("default", out JsonElement value) ? value.GetRawText() : null;

    /// <summary>Every move from one endpoint to one other, tier by tier.</summary>
    private static IReadOnlyList<Move> Moves() =>
    [
        .. from tier in _migration.GetProperty("tiers").EnumerateArray().Select(tier => tier.GetString()!)
           from route in _migration.GetProperty("routes").EnumerateArray()
           let targets = route.GetProperty("targets").EnumerateArray().ToArray()
           from target in targets
           select new Move(
               route.GetProperty("from").GetString()!.Replace("{tier}", tier, StringComparison.Ordinal),
               target.GetProperty("to").GetString()!.Replace("{tier}", tier, StringComparison.Ordinal),
               target.TryGetProperty("whenPresent", out _) || targets.Length == 1 ? null : targets[0].GetProperty("whenPresent").GetString(),
               [.. target.GetProperty("parameters").EnumerateObject()],
               [.. target.GetProperty("defaults").EnumerateObject()]),
    ];

    /// <param name="From">The endpoint that is left.</param>
    /// <param name="To">The endpoint that is moved to.</param>
    /// <param name="WhenElseAbsent">The parameter that is absent in every call that takes this way, because its presence chooses another.</param>
    /// <param name="Parameters">What becomes of parameters.</param>
    /// <param name="Defaults">What is stated.</param>
    private sealed record Move(string From, string To, string? WhenElseAbsent, IReadOnlyList<JsonProperty> Parameters, IReadOnlyList<JsonProperty> Defaults);
}
