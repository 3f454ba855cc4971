using System.Collections.Immutable;
using KlingGen.Contracts;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Generator.Pipeline;

/// <summary>Checks the user's migrations against the contracts of the endpoints that they name. Those of the package are right, and a schema of the user's may well say something else.</summary>
internal static class MigrationProblems
{
    /// <param name="migrations">The project's migrations.</param>
    /// <param name="contracts">The schemas that it generates from.</param>
    /// <param name="files">All files.</param>
    /// <param name="settings">The project's settings. Where it does not generate from the package's schemas, those are read here: a migration may name their endpoints all the same.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static ImmutableArray<PlacedProblem> Find(
        ImmutableArray<ParsedMigration> migrations, ImmutableArray<ParsedFile> contracts, ImmutableArray<SchemaFile> files, GeneratorSettings settings, CancellationToken cancellationToken)
    {
        List<Migration> own = [.. migrations.Where(m => m.Origin == FileOrigin.User).Select(m => m.Migration)];
        if (own.Count == 0 || !settings.IsLanguageSufficient)
        {
            return ImmutableArray<PlacedProblem>.Empty;
        }

        IEnumerable<ContractDocument> package = settings.UsePackageSchemas
            ? contracts.Where(file => file.Origin == FileOrigin.Package).Select(file => file.Document)
            : files.Where(file => file is { Origin: FileOrigin.Package, Kind: FileKind.Schema }).Select(file => ContractReader.Read(file.Path, file.ReadText(cancellationToken), cancellationToken));
        IEnumerable<ContractDocument> users = contracts.Where(file => file.Origin == FileOrigin.User).Select(file => file.Document);
        return MigrationLinker.Check(new ContractSet(package.Concat(users), own), cancellationToken).ToImmutableArray();
    }
}

/// <summary>A migration file as read.</summary>
internal sealed record ParsedMigration(FileOrigin Origin, Migration Migration);
