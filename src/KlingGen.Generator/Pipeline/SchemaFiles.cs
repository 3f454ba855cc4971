using System.Collections.Immutable;

namespace KlingGen.Generator.Pipeline;

/// <summary>All files, for what has to see them together.</summary>
internal sealed class SchemaFiles(ImmutableArray<SchemaFile> all)
{
    private Dictionary<string, SchemaFile>? _byPath;

    public ImmutableArray<SchemaFile> All => all;

    /// <summary>What each file says, in the order of the files.</summary>
    public ParsedFile[] Read(CancellationToken cancellationToken)
    {
        ParsedFile[] contracts = new ParsedFile[all.Length];
        for (int i = 0; i < contracts.Length; i++)
        {
            contracts[i] = all[i].Read(cancellationToken);
        }

        return contracts;
    }

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
