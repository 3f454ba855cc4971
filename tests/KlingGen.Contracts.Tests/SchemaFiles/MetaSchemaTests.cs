using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>The meta-schemas accept every file of the package and catch what people get wrong.</summary>
public sealed class MetaSchemaTests
{
    private const string Endpoint = "meta/endpoint.schema.json";
    private const string Migration = "meta/migration.schema.json";

    [AjvFact]
    public void Every_schema_file_is_valid() => AssertValid(Endpoint, SchemaFile.All.Select(file => file.RelativePath));

    [AjvFact]
    public void Every_migration_file_is_valid() => AssertValid(Migration, SchemaFile.Below("migrations"));

    [AjvFact]
    public void Mistakes_in_a_schema_file_are_caught()
    {
        (string What, Action<JsonNode> Make)[] mistakes =
        [
            ("a misspelt keyword", file => Prompt(file)["maxLenght"] = 2500),
            ("a keyword of the wrong type", file => Prompt(file)["maxLength"] = "2500"),
            ("an unknown type", file => Prompt(file)["type"] = "text"),
            ("a misspelt keyword at the top", file => file["x-fal-endpoint"] = new JsonArray("fal-ai/x")),
            ("an endpoint that is an address", file => file["x-fal-endpoints"]![0] = "https://queue.fal.run/fal-ai/kling-video"),
            ("no response", file => file["$defs"]!.AsObject().Remove("Response")),
            ("no definitions", file => file.AsObject().Remove("$defs")),
            ("a reference to a whole file", file => Property(file, "shot_type")["$ref"] = "../shared/shot.json"),
            ("a list of no values", file => Property(file, "duration")["enum"] = new JsonArray()),
            ("a misspelt media limit", file => Property(file, "start_image_url")["x-fal"]!["max_filesize"] = 1),
            ("a media limit with its unit", file => Property(file, "start_image_url")["x-fal"]!["max_file_size"] = "10 MB"),
            ("a required member twice", file => Request(file)["required"] = new JsonArray("start_image_url", "start_image_url")),
            ("an unknown rule", file => Rule(file, 0)["rule"] = "total"),
            ("a rule without its limit", file => Rule(file, 0).AsObject().Remove("maximum")),
            ("a rule with another rule's member", file => Rule(file, 0)["token"] = "Image"),
            ("a message that ends in a full stop", file => Rule(file, 0)["message"] = "Too long."),
            ("a condition without a consequence", file => Request(file)["if"] = new JsonObject { ["required"] = new JsonArray("elements") }),
        ];

        AssertCaught(Endpoint, "v3/image-to-video.json", mistakes);
    }

    [AjvFact]
    public void Mistakes_in_a_migration_file_are_caught()
    {
        (string What, Action<JsonNode> Make)[] mistakes =
        [
            ("a wrong action", file => Parameter(file, "negative_prompt")["action"] = "merge"),
            ("a fold into nothing", file => Parameter(file, "negative_prompt").AsObject().Remove("to")),
            ("a dropped parameter with a new name", file => Parameter(file, "cfg_scale")["to"] = "guidance"),
            ("no reason", file => Parameter(file, "cfg_scale").AsObject().Remove("reason")),
            ("a reason that ends in a full stop", file => Parameter(file, "cfg_scale")["reason"] = "O3 has none."),
            ("a rule that is no id", file => Parameter(file, "cfg_scale")["rule"] = "1003"),
            ("a misspelt keyword", file => Target(file)["default"] = new JsonObject()),
            ("no endpoint to go to", file => Target(file).AsObject().Remove("to")),
            ("an unknown placeholder", file => Target(file)["to"] = "fal-ai/kling-video/o3/{level}/text-to-video"),
            ("a condition on the only target", file => Target(file)["whenPresent"] = "elements"),
            ("two targets without a condition", file => file["routes"]![0]!["targets"]!.AsArray().Add(Target(file).DeepClone())),
            ("an exception on the only target", file => Target(file)["whenAbsent"] = "elements"),
            ("a rest that goes somewhere", file => file["routes"]![0]!["otherwise"] = "drop"),
            ("a rest where nothing is left", file => file["routes"]![0]!["otherwise"] = "stay"),
            ("a misspelt kind of rule", file => file["rules"]!["endpoints"] = "KLG1004"),
            ("a rule of calls that is no id", file => file["rules"]!["endpoint"] = 1004),
            ("no routes", file => file.AsObject().Remove("routes")),
        ];

        AssertCaught(Migration, "migrations/v3-to-o3.json", mistakes);
    }

    private static JsonNode Request(JsonNode file) => file["$defs"]!["Request"]!;

    private static JsonNode Property(JsonNode file, string name) => Request(file)["properties"]![name]!;

    private static JsonNode Prompt(JsonNode file) => Property(file, "prompt");

    private static JsonNode Rule(JsonNode file, int index) => Request(file)["x-kling-rules"]![index]!;

    private static JsonNode Target(JsonNode file) => file["routes"]![0]!["targets"]![0]!;

    private static JsonNode Parameter(JsonNode file, string name) => Target(file)["parameters"]![name]!;

    private static void AssertValid(string meta, IEnumerable<string> paths)
    {
        string[] files = [.. paths];
        Assert.NotEmpty(files);
        IReadOnlyList<string[]> errors = Validate(meta, files.Select(Read));
        Assert.Empty(files.Zip(errors).SelectMany(result => result.Second.Select(error => $"{result.First}: {error}")));
    }

    private static void AssertCaught(string meta, string path, (string What, Action<JsonNode> Make)[] mistakes)
    {
        JsonNode sound = Read(path);
        JsonNode[] broken =
        [
            .. mistakes.Select(mistake =>
            {
                JsonNode file = sound.DeepClone();
                mistake.Make(file);
                return file;
            }),
        ];
        Assert.Empty(Assert.Single(Validate(meta, [sound])));
        Assert.Empty(mistakes.Zip(Validate(meta, broken)).Where(result => result.Second.Length == 0).Select(result => result.First.What));
    }

    private static IReadOnlyList<string[]> Validate(string meta, IEnumerable<JsonNode> files) =>
        Ajv.Validate(new Dictionary<string, JsonNode> { [meta] = Read(meta) }, files.Select(file => (meta, (JsonNode?)file)));

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Schemas, path)))!;
}
