using System.Collections.Immutable;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Generator.Pipeline;

/// <summary>What is wrong with the files, each by itself and with the references between them.</summary>
/// <param name="AnyFile">Whether the project has a file of ours at all.</param>
/// <param name="Problems">The faults.</param>
internal sealed record FileProblems(bool AnyFile, EquatableArray<PlacedProblem> Problems)
{
    public static FileProblems Find(ImmutableArray<ParsedFile> files, CancellationToken cancellationToken)
    {
        List<ContractDocument> documents = new(files.Length);
        List<PlacedProblem> problems = [];
        foreach (ParsedFile file in files)
        {
            foreach (ContractProblem problem in file.Problems)
            {
                problems.Add(new PlacedProblem(file.Path, problem));
            }

            if (file.Document is { } document)
            {
                documents.Add(document);
            }
        }

        foreach (PlacedProblem problem in ContractLinker.Check(documents, cancellationToken))
        {
            problems.Add(problem);
        }

        return new FileProblems(files.Length > 0, new EquatableArray<PlacedProblem>(problems.ToArray()));
    }
}
