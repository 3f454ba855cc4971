using KlingGen.Contracts;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Generator.Pipeline;

/// <summary>Checks the user's migrations against the contracts of the endpoints that they name. Those of the package are right, and a schema of the user's may well say something else.</summary>
internal static class MigrationProblems
{
    /// <param name="problems">Takes what is found.</param>
    /// <param name="parsed">The files as read.</param>
    /// <param name="files">The files. The package's schemas that the project does not generate from are read here: a migration may name their endpoints all the same.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static void Find(List<PlacedProblem> problems, ParsedFile[] parsed, SchemaFiles files, CancellationToken cancellationToken)
    {
        List<Migration> own = [];
        foreach (ParsedFile file in parsed)
        {
            if (file.Migration is { } migration)
            {
                own.Add(migration);
            }
        }

        if (own.Count == 0)
        {
            return;
        }

        List<ContractDocument> documents = [];
        foreach (SchemaFile file in files.All)
        {
            if (file.Kind == FileKind.UnusedSchema)
            {
                documents.Add(ContractReader.Read(file.Path, file.ReadText(cancellationToken), cancellationToken));
            }
        }

        AddDocuments(documents, parsed, FileOrigin.Package);
        AddDocuments(documents, parsed, FileOrigin.User);
        foreach (PlacedProblem problem in MigrationLinker.Check(new ContractSet(documents, own), cancellationToken))
        {
            problems.Add(problem);
        }
    }

    private static void AddDocuments(List<ContractDocument> documents, ParsedFile[] parsed, FileOrigin origin)
    {
        foreach (ParsedFile file in parsed)
        {
            if (file.Document is { } document && file.Origin == origin)
            {
                documents.Add(document);
            }
        }
    }
}
