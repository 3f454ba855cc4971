using KlingGen.Analyzers.Payloads;
using KlingGen.CodeFixes.Solutions.Slots;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>A creation or copy of a request.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Payload">The request.</param>
/// <param name="Slot">The slot of the expression.</param>
internal sealed record Creation(SourceFile File, Payload Payload, Slot Slot);
