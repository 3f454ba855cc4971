using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads.Shapes;

namespace KlingGen.Analyzers.Payloads;

/// <summary>A payload of any shape but a generated request, with where it goes.</summary>
/// <param name="draft">What it says.</param>
/// <param name="destination">Where it goes, or null when nothing says so.</param>
/// <param name="entryDestinations">The same for each entry, which may be written for some of the endpoints only.</param>
internal sealed class UntypedPayload(PayloadDraft draft, Destination? destination, IReadOnlyList<Destination?> entryDestinations)
{
    public PayloadDraft Draft { get; } = draft;

    public Destination? Destination { get; } = destination;

    public IReadOnlyList<Destination?> EntryDestinations { get; } = entryDestinations;
}
