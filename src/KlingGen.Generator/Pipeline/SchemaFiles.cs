using System.Collections.Immutable;

namespace KlingGen.Generator.Pipeline;

/// <summary>All files, for what is looked up in their texts only where there is something to report.</summary>
internal sealed class SchemaFiles(ImmutableArray<SchemaFile> all)
{
    public ImmutableArray<SchemaFile> All => all;

    /// <summary>The file of a path, or null.</summary>
    public SchemaFile? Find(string path)
    {
        foreach (SchemaFile file in all)
        {
            if (file.Path == path)
            {
                return file;
            }
        }

        return null;
    }
}
