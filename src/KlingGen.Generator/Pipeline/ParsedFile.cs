using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Generator.Pipeline;

/// <summary>A file of ours as read, free of text, syntax and symbols.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="RelativePath">The path within the project or the package.</param>
/// <param name="Origin">Where the file comes from.</param>
/// <param name="Document">What a schema says; null for a migration, and for a schema that is not generated from.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ParsedFile(string Path, string RelativePath, FileOrigin Origin, ContractDocument? Document, EquatableArray<ContractProblem> Problems)
{
    private DocumentSummary? _summary;

    /// <summary>What a migration of the user's says; else null.</summary>
    public Migration? Migration { get; private init; }

    /// <summary>What other files need to know of it; null where there is no document.</summary>
    public DocumentSummary? Summary => Document is null ? null : _summary ??= Summarize(Document);

    /// <summary>What other files need to know of it, by a document that is put together with them.</summary>
    public DocumentSummary Summarize(ContractDocument document) => DocumentSummary.Create(this, document);

    public bool Equals(ParsedFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && RelativePath == other.RelativePath && Origin == other.Origin && Problems == other.Problems && Equals(Document, other.Document) && Equals(Migration, other.Migration));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    public static ParsedFile Read(SchemaFile file, CancellationToken cancellationToken)
    {
        if (file.Kind == FileKind.UnusedSchema)
        {
            return new ParsedFile(file.Path, file.RelativePath, file.Origin, null, default);
        }

        string text = file.ReadText(cancellationToken);
        if (file.Kind == FileKind.Migration)
        {
            Migration migration = MigrationReader.Read(file.Path, text, cancellationToken);
            return new ParsedFile(file.Path, file.RelativePath, file.Origin, null, migration.Problems)
            {
                Migration = file.Origin == FileOrigin.User ? migration : null,
            };
        }

        ContractDocument document = ContractReader.Read(file.Path, text, cancellationToken);
        return new ParsedFile(file.Path, file.RelativePath, file.Origin, document, document.Problems);
    }
}
