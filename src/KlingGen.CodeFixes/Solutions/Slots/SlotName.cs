namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>The name by which code refers to a slot.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsLocal">Whether only code in the same member can use it, as with locals and parameters.</param>
/// <param name="Owner">The type that declares it; null for a local.</param>
/// <param name="IsReachedByType">Whether a file that uses it names that type, as with static members.</param>
internal readonly record struct SlotName(string Name, bool IsLocal, string? Owner, bool IsReachedByType);
