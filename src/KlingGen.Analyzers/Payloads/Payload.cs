using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads;

/// <summary>A generated request as it is made in a user's code.</summary>
/// <param name="creation">The expression that creates it.</param>
/// <param name="name">The smallest place that names what is created.</param>
/// <param name="endpoints">The endpoints it can go to; never empty.</param>
/// <param name="entries">What it says, in the order of the code.</param>
/// <param name="isPartial">Whether parameters without an entry may have been given elsewhere, as in a <c>with</c> expression.</param>
/// <param name="copied">What it can be a copy of, with all that changed it; null where that is not seen.</param>
internal sealed class Payload(
    IOperation creation,
    Location name,
    ImmutableArray<string> endpoints,
    ImmutableArray<PayloadEntry> entries,
    bool isPartial,
    IReadOnlyList<ImmutableArray<PayloadEntry>>? copied = null)
    : PayloadBody(entries, isPartial)
{
    public IOperation Creation { get; } = creation;

    public Location Name { get; } = name;

    public ImmutableArray<string> Endpoints { get; } = endpoints;

    /// <inheritdoc/>
    public override bool MayHold(string wireName) =>
        IsPartial && (copied is null || copied.Any(given => given.Any(entry => !entry.IsConstantNull && string.Equals(entry.WireName, wireName, StringComparison.Ordinal))));
}
