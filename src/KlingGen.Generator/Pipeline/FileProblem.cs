using System.Collections.Immutable;
using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Pipeline;

/// <summary>A fault in a file.</summary>
internal sealed record FileProblem(string Path, ContractProblem Problem)
{
    public static ImmutableArray<FileProblem> Of(string path, EquatableArray<ContractProblem> problems)
    {
        if (problems.IsEmpty)
        {
            return ImmutableArray<FileProblem>.Empty;
        }

        ImmutableArray<FileProblem>.Builder all = ImmutableArray.CreateBuilder<FileProblem>(problems.Count);
        foreach (ContractProblem problem in problems)
        {
            all.Add(new FileProblem(path, problem));
        }

        return all.MoveToImmutable();
    }
}
