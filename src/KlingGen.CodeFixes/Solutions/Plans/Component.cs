using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Slots;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Places of one route between which values flow: they move together or stay together.</summary>
internal sealed class Component(Route route)
{
    public Route Route { get; } = route;

    public List<Place> Places { get; } = [];

    public List<Creation> Creations { get; } = [];

    public List<PropertyRead> Reads { get; } = [];

    /// <summary>The ways to endpoints, whatever they begin at.</summary>
    public List<ClientAccess> Accesses { get; } = [];

    public List<TypeMention> Mentions { get; } = [];

    /// <summary>The names of its variables and members, and where they are declared.</summary>
    public List<(SlotName Name, Place Place)> Names { get; } = [];

    /// <summary>Whether requests can come to it that no code of the solution makes, as to a method that nobody calls.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether some project that it is in means to move it.</summary>
    public bool IsMeant { get; set; }

    /// <summary>Why it stays, as a short English sentence without a full stop; null where it can move as far as is known.</summary>
    public string? Refusal { get; set; }

    /// <summary>Whether anything of it stands in the text.</summary>
    public bool HasText => Creations.Count + Reads.Count + Accesses.Count + Mentions.Count > 0;

    /// <summary>Whether nothing of it is ever reported: it is declared or copied, and neither made nor sent.</summary>
    public bool IsSilent => Accesses.Count == 0 && Creations.TrueForAll(static creation => creation.Payload is { IsPartial: true, Entries.IsEmpty: true });

    /// <summary>Whether it only takes up jobs that were sent elsewhere, or asks what the endpoint is called.</summary>
    public bool IsWithoutRequests => Creations.Count == 0 && Accesses.Count > 0 && Accesses.TrueForAll(static access =>
        access.Last.Parent is IPropertyReferenceOperation
        || (access.Last.Parent is IInvocationOperation call
            && !SymbolEqualityComparer.Default.Equals(call.Type, access.Last.Type)
            && !call.TargetMethod.Parameters.Any(static parameter => TakesRequests(parameter.OriginalDefinition.Type))));

    /// <summary>Where a reader finds it: a creation if it has one.</summary>
    public Location Location =>
        Creations.Count > 0 ? Creations[0].Payload.Name
        : Accesses.Count > 0 ? Accesses[0].Last.Syntax.GetLocation()
        : Reads.Count > 0 ? Reads[0].Operation.Syntax.GetLocation()
        : Mentions.Count > 0 ? Mentions[0].Name.GetLocation()
        : Location.None;

    /// <summary>Where it can be reported: its requests, their parameters, and the ways to endpoints.</summary>
    public IEnumerable<(SourceFile File, Location Place)> Reported =>
        Creations.SelectMany(static creation => creation.Payload.Entries.Select(static entry => entry.Name).Prepend(creation.Payload.Name).Select(place => (creation.File, place)))
            .Concat(Accesses.Select(static access => (access.File, (ClientAccess.FindName(access.Steps[0]) ?? access.Last.Syntax).GetLocation())));

    /// <summary>The files in which values of it are.</summary>
    public HashSet<string> FileKeys => [.. Places.Select(static place => place.File)];

    /// <summary>Keeps the first reason.</summary>
    public void Refuse(string reason) => Refusal ??= reason;

    private static bool TakesRequests(ITypeSymbol type) =>
        type is ITypeParameterSymbol || (type is INamedTypeSymbol named && named.TypeArguments.Any(TakesRequests));
}
