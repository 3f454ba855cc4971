using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Finds the payloads of a file that name certain parameters, in every syntax but generated request types.</summary>
/// <param name="search">The project's files.</param>
/// <param name="names">The wire names that make a payload worth a look: those that a migration has a rule for.</param>
internal sealed class PayloadFinder(ProjectSearch search, ImmutableArray<string> names)
{
    /// <summary>The payloads, in the order of the file; each names at least one of the parameters.</summary>
    public ImmutableArray<PayloadDraft> Find(SemanticModel model, CancellationToken cancellationToken) => throw new NotImplementedException(search + string.Join(",", names) + model + cancellationToken);
}
