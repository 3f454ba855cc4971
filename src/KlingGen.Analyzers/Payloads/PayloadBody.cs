using System.Collections.Immutable;

namespace KlingGen.Analyzers.Payloads;

/// <summary>What a payload says, whatever its syntax and its endpoint.</summary>
/// <param name="entries">The parameters, in the order of the code.</param>
/// <param name="isPartial">Whether parameters without an entry may have been given elsewhere, as in a <c>with</c> expression.</param>
internal abstract class PayloadBody(ImmutableArray<PayloadEntry> entries, bool isPartial)
{
    public ImmutableArray<PayloadEntry> Entries { get; } = entries;

    public bool IsPartial { get; } = isPartial;

    /// <summary>Whether a parameter without an entry may have been given elsewhere.</summary>
    public virtual bool MayHold(string wireName) => IsPartial;

    /// <summary>The last entry of that name, which is the one that counts, or null.</summary>
    public PayloadEntry? Find(string wireName)
    {
        for (int i = Entries.Length - 1; i >= 0; i--)
        {
            if (string.Equals(Entries[i].WireName, wireName, StringComparison.Ordinal))
            {
                return Entries[i];
            }
        }

        return null;
    }
}
