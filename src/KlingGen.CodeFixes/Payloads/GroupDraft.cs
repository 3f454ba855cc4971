using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>What changes when a group moves, before it is carried out on a copy of the project.</summary>
/// <param name="Group">The group.</param>
/// <param name="Route">Where it goes.</param>
/// <param name="Title">What the action says it does.</param>
/// <param name="Changes">The changes, without those of tests of the id.</param>
internal sealed record GroupDraft(PayloadGroup Group, PayloadRoute Route, string Title, List<(SyntaxTree Tree, TextChange Change)> Changes);
