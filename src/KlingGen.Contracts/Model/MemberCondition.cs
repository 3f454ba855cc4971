namespace KlingGen.Contracts.Model;

/// <summary>Something about the members of one object that holds or does not.</summary>
public abstract record MemberCondition;

/// <summary>The member is there.</summary>
/// <param name="Name">Its wire name.</param>
public sealed record PresentCondition(string Name) : MemberCondition;

/// <summary>The member is there and has one of some values.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Values">Texts, numbers, true or false, as compact JSON text; one or more.</param>
public sealed record ValueCondition(string Name, EquatableArray<string> Values) : MemberCondition;

/// <summary>Another condition does not hold.</summary>
/// <param name="Inner">The other.</param>
public sealed record NotCondition(MemberCondition Inner) : MemberCondition;

/// <summary>A number of other conditions hold: all of them, any, or one.</summary>
/// <param name="Parts">The others.</param>
/// <param name="Minimum">How many at least; none of none always hold.</param>
/// <param name="Maximum">How many at most.</param>
public sealed record GroupCondition(EquatableArray<MemberCondition> Parts, int Minimum, int Maximum) : MemberCondition
{
    /// <summary>All of the conditions hold; a single one is itself.</summary>
    public static MemberCondition All(IReadOnlyList<MemberCondition> parts) =>
        parts.Count == 1 ? parts[0] : new GroupCondition(parts.ToEquatableArray(), parts.Count, parts.Count);

    /// <summary>One of the conditions holds, or more; a single one is itself.</summary>
    public static MemberCondition Any(IReadOnlyList<MemberCondition> parts) =>
        parts.Count == 1 ? parts[0] : new GroupCondition(parts.ToEquatableArray(), 1, parts.Count);
}
