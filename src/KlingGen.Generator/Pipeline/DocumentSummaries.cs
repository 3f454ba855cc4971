using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Generator.Pipeline;

/// <summary>The summaries of all schemas: equal after every edit that concerns one file alone.</summary>
internal sealed class DocumentSummaries : IEquatable<DocumentSummaries>
{
    public DocumentSummaries(ParsedFile[] files)
    {
        List<DocumentSummary> all = new(files.Length);
        bool isComposed = false;
        foreach (ParsedFile file in files)
        {
            if (file.Summary is { } summary)
            {
                all.Add(summary);
                isComposed |= file.Document!.IsComposed;
            }
        }

        if (isComposed)
        {
            Composed = Compose(files, all);
        }

        All = all.ToArray();
    }

    /// <summary>In the order of the files; not to be changed.</summary>
    public DocumentSummary[] All { get; }

    /// <summary>The documents of which objects were put together with those of other files.</summary>
    public EquatableArray<ContractDocument> Composed { get; }

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

        return Composed == other.Composed;
    }

    public override bool Equals(object? obj) => Equals(obj as DocumentSummaries);

    public override int GetHashCode() => All.Length;

    private static EquatableArray<ContractDocument> Compose(ParsedFile[] files, List<DocumentSummary> summaries)
    {
        List<ParsedFile> read = [.. files.Where(file => file.Document is not null)];
        IReadOnlyList<ContractDocument> documents = ContractComposer.Complete(read.ConvertAll(file => file.Document!));
        List<ContractDocument> composed = [];
        for (int i = 0; i < read.Count; i++)
        {
            if (read[i].Document!.IsComposed)
            {
                summaries[i] = read[i].Summarize(documents[i]);

                // Problems and references move with every edit of white space.
                composed.Add(documents[i] with { Problems = default, References = default });
            }
        }

        return composed.ToEquatableArray();
    }
}
