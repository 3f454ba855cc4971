using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Emulator;

/// <summary>Contracts for <see cref="FalEmulatorOptions.Contracts"/>.</summary>
public static class FalContracts
{
    /// <summary>KlingGen's own contracts and those of a folder, in either of the formats that KlingGen generates from. Where both describe an endpoint, the folder's holds.</summary>
    /// <param name="folder">Where the <c>*.json</c> files are; those in folders below it count, too.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A file is not valid; the message has file, line and column of each fault.</exception>
    public static ContractSet ReadFolder(string folder)
    {
        List<ContractDocument> documents = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            documents.Add(ContractReader.Read(path.Replace('\\', '/'), File.ReadAllText(path)));
        }

        List<PlacedProblem> problems =
        [
            .. documents.SelectMany(document => document.Problems.Select(problem => new PlacedProblem(document.Path, problem))),
            .. ContractLinker.Check(documents),
        ];
        string[] faults =
        [
            .. problems.Where(placed => placed.Problem.Kind is not (ContractProblemKind.UnsupportedKeyword or ContractProblemKind.ServedMistake))
                .Select(placed => $"{placed.Path}({placed.Problem.Span.StartLine + 1},{placed.Problem.Span.StartColumn + 1}): {placed.Problem.Message}"),
        ];
        return faults.Length == 0
            ? new ContractSet([.. EmbeddedContracts.ReadDocuments(), .. documents], [])
            : throw new FormatException(string.Join(Environment.NewLine, faults));
    }
}
