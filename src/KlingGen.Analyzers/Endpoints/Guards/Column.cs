using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>What all rows of a catalogue have: a member of an object, or an item of a tuple.</summary>
/// <param name="Member">The member; null where it is known by its place.</param>
/// <param name="Item">Its place among a tuple's items, or among the parameters that a row is deconstructed into.</param>
/// <param name="Outer">The column whose object has the member, or null where it may be the row's own.</param>
internal sealed record Column(ISymbol? Member, int Item, Column? Outer)
{
    public static Column Of(ISymbol member, Column? outer = null) => new(member.OriginalDefinition, -1, outer);

    public static Column Of(int item) => new(null, item, null);

    public bool Equals(Column? other) => other is not null && other.Item == Item && SymbolEqualityComparer.Default.Equals(other.Member, Member) && Equals(other.Outer, Outer);

    public override int GetHashCode() => Member is null ? Item : SymbolEqualityComparer.Default.GetHashCode(Member);
}
