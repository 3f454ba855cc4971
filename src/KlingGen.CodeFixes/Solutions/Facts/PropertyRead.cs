using KlingGen.CodeFixes.Solutions.Slots;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>A place that names a parameter of a request without giving it a value.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Operation">The reference to the property.</param>
/// <param name="Slot">The slot of the request.</param>
internal sealed record PropertyRead(SourceFile File, IPropertyReferenceOperation Operation, Slot Slot);
