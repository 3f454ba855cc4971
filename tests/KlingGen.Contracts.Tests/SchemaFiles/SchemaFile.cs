using System.Text.Json;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>One of the package's own files as raw JSON, read without any code of ours.</summary>
internal sealed class SchemaFile
{
    private static readonly Dictionary<string, SchemaFile> _read = new(StringComparer.Ordinal);

    private SchemaFile(string relativePath, JsonElement root)
    {
        RelativePath = relativePath;
        Root = root;
    }

    /// <summary>Path below <c>schemas</c>, with forward slashes.</summary>
    public string RelativePath { get; }

    public JsonElement Root { get; }

    /// <summary>The endpoints it describes; none for a file of shared definitions.</summary>
    public IEnumerable<string> Endpoints =>
        Root.TryGetProperty("x-fal-endpoints", out JsonElement ids) ? ids.EnumerateArray().Select(id => id.GetString()!) : [];

    /// <summary>Every file but the migrations and the meta-schemas.</summary>
    public static IReadOnlyList<SchemaFile> All { get; } =
        [.. Below("").Where(path => !path.StartsWith("meta/", StringComparison.Ordinal) && !path.StartsWith("migrations/", StringComparison.Ordinal)).Select(Read)];

    /// <summary>The paths of all JSON files in a folder below <c>schemas</c>.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Schemas, folder), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Schemas, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static SchemaFile Read(string relativePath)
    {
        lock (_read)
        {
            if (!_read.TryGetValue(relativePath, out SchemaFile? file))
            {
                using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Schemas, relativePath)));
                file = new SchemaFile(relativePath, document.RootElement.Clone());
                _read.Add(relativePath, file);
            }

            return file;
        }
    }

    /// <summary>The file that describes an endpoint.</summary>
    public static SchemaFile Describing(string endpoint) => All.Single(file => file.Endpoints.Contains(endpoint, StringComparer.Ordinal));

    /// <summary>Follows a <c>$ref</c> that stands in this file.</summary>
    public (SchemaFile File, JsonElement Schema) Resolve(string reference)
    {
        string[] parts = reference.Split('#');
        SchemaFile file = parts[0].Length == 0 ? this : Read(PathBeside(parts[0]));
        JsonElement schema = file.Root;
        foreach (string name in parts[1].Split('/').Skip(1))
        {
            schema = schema.GetProperty(name);
        }

        return (file, schema);
    }

    private string PathBeside(string relative)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Schemas, RelativePath))!;
        return Path.GetRelativePath(Repository.Schemas, Path.GetFullPath(Path.Combine(folder, relative))).Replace('\\', '/');
    }
}
