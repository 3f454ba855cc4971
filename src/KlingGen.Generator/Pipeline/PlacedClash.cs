using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Generator.Pipeline;

/// <summary>A fault that shows only when all files are seen together, and its place in one of them.</summary>
internal sealed record PlacedClash(IndexProblem Problem, FileSpan? Span)
{
    /// <summary>Looks the places up. Files are read again only where there is something to report that was not there before.</summary>
    public static EquatableArray<PlacedClash> Find(EquatableArray<IndexProblem> problems, SchemaFiles files, CancellationToken cancellationToken)
    {
        if (problems.IsEmpty)
        {
            return default;
        }

        PlacedClash[] clashes = new PlacedClash[problems.Count];
        for (int i = 0; i < clashes.Length; i++)
        {
            IndexProblem problem = problems[i];
            clashes[i] = files.Find(problem.Path)?.Clashes.Place(problem, cancellationToken) ?? Place(problem, "", cancellationToken);
        }

        return new EquatableArray<PlacedClash>(clashes);
    }

    /// <summary>Looks a place up in the text of the problem's file.</summary>
    public static PlacedClash Place(IndexProblem problem, string text, CancellationToken cancellationToken) => new(
        problem,
        problem.Endpoint is { } id
            ? ContractPlaces.OfEndpoint(text, id, cancellationToken)
            : ContractPlaces.OfPointer(text, problem.Pointer ?? "", cancellationToken));
}
