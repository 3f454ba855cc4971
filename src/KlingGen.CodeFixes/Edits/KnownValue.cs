using KlingGen.Analyzers.Payloads;

namespace KlingGen.CodeFixes.Edits;

/// <summary>What is known of a parameter of a request at some place.</summary>
/// <param name="IsKnown">Whether anything is.</param>
/// <param name="Entry">The entry that gives the parameter; null where it is not given, or given as null.</param>
/// <param name="Owner">The creation or <c>with</c> expression of that entry.</param>
internal sealed record KnownValue(bool IsKnown, PayloadEntry? Entry = null, Payload? Owner = null)
{
    public static KnownValue Unknown { get; } = new(IsKnown: false);

    /// <summary>Never given, or given as null.</summary>
    public static KnownValue Absent { get; } = new(IsKnown: true);

    public bool IsAbsent => IsKnown && Entry is null;
}
