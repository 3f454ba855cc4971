using System.Collections.Immutable;

namespace KlingGen.Generator.Pipeline;

/// <summary>All files, for what is looked up in their texts only where there is something to report.</summary>
internal sealed class SchemaFiles(ImmutableArray<SchemaFile> all)
{
    private Dictionary<string, SchemaFile>? _byPath;

    public ImmutableArray<SchemaFile> All => all;

    /// <summary>The file of a path, or null.</summary>
    public SchemaFile? Find(string path)
    {
        _byPath ??= Index();
        return _byPath.TryGetValue(path, out SchemaFile? file) ? file : null;
    }

    // Of two files of one path the first counts.
    private Dictionary<string, SchemaFile> Index()
    {
        Dictionary<string, SchemaFile> files = new(StringComparer.Ordinal);
        foreach (SchemaFile file in all)
        {
            if (!files.ContainsKey(file.Path))
            {
                files.Add(file.Path, file);
            }
        }

        return files;
    }
}
