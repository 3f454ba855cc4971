namespace KlingGen.Generator.Pipeline;

/// <summary>The summaries of all schemas: equal after every edit that concerns one file alone.</summary>
internal sealed class DocumentSummaries : IEquatable<DocumentSummaries>
{
    public DocumentSummaries(ParsedFiles files)
    {
        List<DocumentSummary> all = new(files.All.Length);
        foreach (ParsedFile file in files.All)
        {
            if (file.Summary is { } summary)
            {
                all.Add(summary);
            }
        }

        All = all.ToArray();
    }

    /// <summary>In the order of the files; not to be changed.</summary>
    public DocumentSummary[] All { get; }

    public bool Equals(DocumentSummaries? other)
    {
        if (other is null || All.Length != other.All.Length)
        {
            return false;
        }

        for (int i = 0; i < All.Length; i++)
        {
            // A file that was not read again has its summary still.
            if (!ReferenceEquals(All[i], other.All[i]) && !All[i].Equals(other.All[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as DocumentSummaries);

    public override int GetHashCode() => All.Length;
}
