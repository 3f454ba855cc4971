namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>The name by which code refers to a slot.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsLocal">Whether only code in the same member can use it, as with locals and parameters.</param>
internal readonly record struct SlotName(string Name, bool IsLocal);
