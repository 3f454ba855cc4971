namespace KlingGen.Contracts.Model;

/// <summary>What must hold between several members of one object.</summary>
/// <param name="Message">What to tell the user when it does not hold, or null for the standard text.</param>
public abstract record ContractRule(string? Message);

/// <summary>A count of the named members must be present: <c>oneOf</c> or <c>anyOf</c> over single <c>required</c> names.</summary>
/// <param name="Names">Wire names.</param>
/// <param name="Minimum">Least number present (0 or 1).</param>
/// <param name="Maximum">Greatest number present (1, or the number of names).</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record PresenceRule(EquatableArray<string> Names, int Minimum, int Maximum, string? Message) : ContractRule(Message);

/// <summary>When <paramref name="Name"/> is present (and, where given, equals a value), the <paramref name="Required"/> members must be too: <c>dependentRequired</c>, or <c>if</c>/<c>then</c>.</summary>
/// <param name="Name">Wire name of the member that asks for the others.</param>
/// <param name="Required">Wire names of the members asked for.</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record DependencyRule(string Name, EquatableArray<string> Required, string? Message) : ContractRule(Message);

/// <summary>When the member is present, another must hold one value.</summary>
/// <param name="Name">Wire name of the member that asks.</param>
/// <param name="Other">Wire name of the other member.</param>
/// <param name="Value">The value the other must hold, as JSON text.</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record ImpliedValueRule(string Name, string Other, string Value, string? Message) : ContractRule(Message);

/// <summary>What <c>if</c>, <c>then</c>, <c>else</c>, <c>not</c>, <c>dependentSchemas</c> and choices between rules say in general: where one condition holds, another must.</summary>
/// <param name="When">Where the rule applies; null where it always does.</param>
/// <param name="Then">What must hold there.</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record ConditionRule(MemberCondition? When, MemberCondition Then, string? Message) : ContractRule(Message);

/// <summary>The lists named may hold no more than so many items together.</summary>
/// <param name="Names">Wire names of the lists.</param>
/// <param name="Maximum">Greatest number of items in all.</param>
/// <param name="WhenAnyItemHas">Wire names <c>list.member</c>: the rule holds only if some item of that list has that member; null when it always holds.</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record CountRule(EquatableArray<string> Names, int Maximum, string? WhenAnyItemHas, string? Message) : ContractRule(Message);

/// <summary>The numbers in one member of each item of a list may add up to no more than a limit.</summary>
/// <param name="Name">Wire name of the list.</param>
/// <param name="Member">Wire name of the item's member.</param>
/// <param name="Maximum">Greatest sum.</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record SumRule(string Name, string Member, double Maximum, string? Message) : ContractRule(Message);

/// <summary>No more than so many items of a list may have a member.</summary>
/// <param name="Name">Wire name of the list.</param>
/// <param name="Member">Wire name of the item's member.</param>
/// <param name="Maximum">Greatest number of items with it.</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record ItemMemberRule(string Name, string Member, int Maximum, string? Message) : ContractRule(Message);

/// <summary>A text may address items of a list as <c>@Image1</c>, <c>@Element2</c>, <c>@Video1</c>; each must exist.</summary>
/// <param name="Text">Wire name of the text.</param>
/// <param name="Token">The word after the at sign: <c>Image</c>.</param>
/// <param name="Name">Wire name of the list, or of the single member, that is addressed.</param>
/// <param name="Message">What to tell the user, or null.</param>
public sealed record MentionRule(string Text, string Token, string Name, string? Message) : ContractRule(Message);
