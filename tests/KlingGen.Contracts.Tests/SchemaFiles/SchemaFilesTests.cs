using System.Text.Json;
using System.Text.RegularExpressions;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>What holds for the package's schemas as files.</summary>
public sealed class SchemaFilesTests
{
    private static readonly HashSet<string> _fileKeywords = new(StringComparer.Ordinal) { "$schema", "$comment", "title", "description", "x-fal-endpoints", "$defs" };

    private static readonly HashSet<string> _schemaKeywords = new(StringComparer.Ordinal)
    {
        "$comment", "$ref", "type", "description", "default", "deprecated", "enum", "const", "maxLength", "minimum", "maximum", "items", "minItems", "maxItems",
        "properties", "required", "anyOf", "oneOf", "dependentRequired", "if", "then", "x-fal", "x-fal-order-properties", "x-kling-rules",
    };

    private static readonly string[] _tiers = ["standard", "pro", "4k"];

    [Fact]
    public void All_32_endpoints_are_described_and_none_twice()
    {
        string[] expected =
        [
            .. Tiers("v3/{tier}/text-to-video"), .. Tiers("v3/{tier}/image-to-video"), .. Tiers("v3/{tier}/motion-control").Where(id => !id.Contains("/4k/", StringComparison.Ordinal)),
            .. Tiers("v3/turbo/{tier}/text-to-video").Take(2), .. Tiers("v3/turbo/{tier}/image-to-video").Take(2),
            .. Tiers("o3/{tier}/text-to-video"), .. Tiers("o3/{tier}/image-to-video"), .. Tiers("o3/{tier}/reference-to-video"),
            .. Tiers("o3/{tier}/video-to-video/edit"), .. Tiers("o3/{tier}/video-to-video/reference"),
            "fal-ai/kling-video/create-voice",
            "fal-ai/kling-image/v3/text-to-image", "fal-ai/kling-image/v3/image-to-image", "fal-ai/kling-image/o3/text-to-image", "fal-ai/kling-image/o3/image-to-image",
        ];

        Assert.Equal(32, expected.Length);
        Assert.Equal(expected.Order(StringComparer.Ordinal), SchemaFile.All.SelectMany(file => file.Endpoints).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_endpoints_of_a_file_are_the_tiers_of_one_route() => Assert.All(
        SchemaFile.All.Where(file => file.Endpoints.Any()),
        file => Assert.Single(file.Endpoints.Select(id => Regex.Replace(id, "/(standard|pro|4k)/", "/{tier}/")).Distinct(StringComparer.Ordinal)));

    [Fact]
    public void Every_file_uses_known_keywords_only() => Assert.Empty(
        SchemaFile.All.SelectMany(file => file.Root.EnumerateObject().Select(keyword => keyword.Name).Where(name => !_fileKeywords.Contains(name)).Select(name => $"{file.RelativePath}: {name}"))
            .Concat(Schemas().SelectMany(schema => schema.Value.EnumerateObject().Select(keyword => keyword.Name).Where(name => !_schemaKeywords.Contains(name)).Select(name => $"{schema.Path}: {name}"))));

    [Fact]
    public void Every_reference_leads_to_a_definition() => Assert.All(
        Schemas().Where(schema => schema.Value.TryGetProperty("$ref", out _)),
        schema => Assert.Equal(JsonValueKind.Object, schema.File.Resolve(schema.Value.GetProperty("$ref").GetString()!).Schema.ValueKind));

    [Fact]
    public void Every_file_names_its_meta_schema_and_its_source() => Assert.All(SchemaFile.All, file =>
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Schemas, file.RelativePath))!;
        Assert.Equal(Path.Combine(Repository.Schemas, "meta", "endpoint.schema.json"), Path.GetFullPath(Path.Combine(folder, file.Root.GetProperty("$schema").GetString()!)));
        Assert.StartsWith("Source: ", file.Root.GetProperty("$comment").GetString(), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_type_and_every_parameter_says_what_to_write() => Assert.Empty(
        Objects().SelectMany(type => type.Value.GetProperty("properties").EnumerateObject().Select(member => (Path: $"{type.Path}.{member.Name}", member.Value)).Append((type.Path, type.Value)))
            .Where(place => !place.Value.TryGetProperty("description", out JsonElement text) || !text.GetString()!.EndsWith('.'))
            .Select(place => place.Path));

    [Fact]
    public void Required_ordered_and_ruled_names_are_names_of_parameters() => Assert.All(Objects(), type =>
    {
        string[] names = [.. type.Value.GetProperty("properties").EnumerateObject().Select(member => member.Name)];
        Assert.Equal(names, Names(type.Value, "x-fal-order-properties"));
        Assert.Subset(names.ToHashSet(StringComparer.Ordinal), Names(type.Value, "required").ToHashSet(StringComparer.Ordinal));
        foreach (JsonElement rule in Rules(type.Value))
        {
            string[] used =
            [
                .. new[] { "list", "text", "of" }.Where(key => rule.TryGetProperty(key, out _)).Select(key => rule.GetProperty(key).GetString()!),
                .. Names(rule, "lists"),
                .. rule.TryGetProperty("whenAnyItemHas", out JsonElement condition) ? [condition.GetString()!.Split('.')[0]] : Array.Empty<string>(),
            ];
            Assert.NotEmpty(used);
            Assert.Subset(names.ToHashSet(StringComparer.Ordinal), used.ToHashSet(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void Only_the_V3_only_parameters_are_deprecated() => Assert.Equal(
        ["v3/image-to-video.json cfg_scale", "v3/image-to-video.json negative_prompt", "v3/image-to-video.json start_image_url", "v3/text-to-video.json cfg_scale", "v3/text-to-video.json negative_prompt"],
        Objects()
            .SelectMany(type => type.Value.GetProperty("properties").EnumerateObject().Where(member => member.Value.TryGetProperty("deprecated", out JsonElement mark) && mark.GetBoolean()).Select(member => $"{type.File.RelativePath} {member.Name}"))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_deprecated_parameter_says_what_O3_has_instead() => Assert.All(
        Schemas().Where(schema => schema.Value.TryGetProperty("deprecated", out _)),
        schema => Assert.Contains("V3 only: O3", schema.Value.GetProperty("description").GetString(), StringComparison.Ordinal));

    [Fact]
    public void Where_there_are_shots_exactly_one_of_prompt_and_multi_prompt_is_asked_for_and_the_shots_last_15_seconds_at_most()
    {
        (SchemaFile File, string Path, JsonElement Value)[] requests = [.. Objects().Where(type => Has(type.Value, "multi_prompt"))];

        Assert.Equal(7, requests.Length);
        Assert.All(requests, request =>
        {
            Assert.Equal(["prompt", "multi_prompt"], request.Value.GetProperty("oneOf").EnumerateArray().SelectMany(option => Names(option, "required")));
            JsonElement sum = Assert.Single(Rules(request.Value), rule => rule.GetProperty("rule").GetString() == "sum");
            Assert.Equal(("multi_prompt", "duration", 15), (sum.GetProperty("list").GetString(), sum.GetProperty("member").GetString(), sum.GetProperty("maximum").GetInt32()));
            JsonElement shots = request.Value.GetProperty("properties").GetProperty("multi_prompt");
            Assert.Equal((1, 6), (shots.GetProperty("minItems").GetInt32(), shots.GetProperty("maxItems").GetInt32()));
        });
    }

    [Fact]
    public void Where_elements_may_be_videos_only_one_may() => Assert.All(
        Objects().Where(type => Has(type.Value, "elements")),
        type => Assert.Equal(
            type.Value.GetProperty("properties").GetProperty("elements").GetProperty("items").GetProperty("$ref").GetString()!.EndsWith("/KlingElement", StringComparison.Ordinal),
            Rules(type.Value).Any(rule => rule.GetProperty("rule").GetString() == "itemMember" && rule.GetProperty("member").GetString() == "video_url" && rule.GetProperty("maximum").GetInt32() == 1)));

    [Fact]
    public void What_the_prompt_may_address_and_what_the_rules_check_are_the_same() => Assert.All(
        Objects().Where(type => type.Path.EndsWith("Request", StringComparison.Ordinal) && Has(type.Value, "prompt")),
        type =>
        {
            string text = type.Value.GetProperty("properties").GetProperty("prompt").GetProperty("description").GetString()!;
            Assert.Equal(
                Regex.Matches(text, "@([A-Z][a-z]+)[0-9]").Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
                Rules(type.Value).Where(rule => rule.GetProperty("rule").GetString() == "mention").Select(rule => rule.GetProperty("token").GetString()!).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Files_are_UTF_8_without_mark_with_line_feeds_and_a_last_one() => Assert.All(
        SchemaFile.Below(""),
        path =>
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Schemas, path));
            Assert.Equal((byte)'{', bytes[0]);
            Assert.Equal((byte)'\n', bytes[^1]);
            Assert.DoesNotContain((byte)'\t', bytes);
        });

    private static IEnumerable<string> Tiers(string route) => _tiers.Select(tier => $"fal-ai/kling-video/{route.Replace("{tier}", tier, StringComparison.Ordinal)}");

    private static bool Has(JsonElement type, string parameter) => type.GetProperty("properties").TryGetProperty(parameter, out _);

    private static IEnumerable<JsonElement> Rules(JsonElement type) => type.TryGetProperty("x-kling-rules", out JsonElement rules) ? rules.EnumerateArray() : [];

    private static string[] Names(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];

    /// <summary>Every object type, with its place.</summary>
    private static IEnumerable<(SchemaFile File, string Path, JsonElement Value)> Objects() => Schemas().Where(schema => schema.Value.TryGetProperty("properties", out _) && schema.Value.TryGetProperty("type", out _));

    /// <summary>Every schema at any depth, with its place.</summary>
    private static IEnumerable<(SchemaFile File, string Path, JsonElement Value)> Schemas() =>
        from file in SchemaFile.All
        from definition in file.Root.GetProperty("$defs").EnumerateObject()
        from schema in Within($"{file.RelativePath} {definition.Name}", definition.Value)
        select (file, schema.Path, schema.Value);

    private static IEnumerable<(string Path, JsonElement Value)> Within(string path, JsonElement schema)
    {
        yield return (path, schema);
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            IEnumerable<(string Path, JsonElement Value)> parts = keyword.Name switch
            {
                "properties" => keyword.Value.EnumerateObject().Select(member => ($"{path}.{member.Name}", member.Value)),
                "items" or "if" or "then" => [($"{path}.{keyword.Name}", keyword.Value)],
                "anyOf" or "oneOf" => keyword.Value.EnumerateArray().Select(option => ($"{path}.{keyword.Name}", option)),
                _ => [],
            };
            foreach ((string Path, JsonElement Value) part in parts.SelectMany(part => Within(part.Path, part.Value)))
            {
                yield return part;
            }
        }
    }
}
