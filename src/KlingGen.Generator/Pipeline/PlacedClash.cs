using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Generator.Pipeline;

/// <summary>A fault that shows only when all files are seen together, and its place in one of them.</summary>
internal sealed record PlacedClash(IndexProblem Problem, FileSpan? Span)
{
    /// <summary>Looks the places up. Files are read again only where there is something to report.</summary>
    public static EquatableArray<PlacedClash> Find(EquatableArray<IndexProblem> problems, SchemaFiles files, CancellationToken cancellationToken)
    {
        if (problems.IsEmpty)
        {
            return default;
        }

        List<PlacedClash> clashes = [];
        foreach (IndexProblem problem in problems)
        {
            string text = files.Find(problem.Path)?.ReadText(cancellationToken) ?? "";
            clashes.Add(new PlacedClash(problem, problem.Endpoint is { } id
                ? ContractPlaces.OfEndpoint(text, id, cancellationToken)
                : ContractPlaces.OfPointer(text, problem.Pointer ?? "", cancellationToken)));
        }

        return new EquatableArray<PlacedClash>(clashes.ToArray());
    }
}
