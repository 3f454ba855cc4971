using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Edits;

/// <summary>One assignment in the initializer of a request.</summary>
/// <param name="Parameter">The parameter it gives, or null where the property is none, such as <c>AdditionalProperties</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Effect">What evaluating the value can do.</param>
/// <param name="Edit">What becomes of it.</param>
internal sealed record RequestEntry(PayloadEntry? Parameter, IOperation Value, ValueEffect Effect, EntryEdit Edit);
