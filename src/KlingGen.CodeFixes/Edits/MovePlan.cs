using System.Collections.Immutable;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Everything that changes in a document when one request moves. Made from the original tree; knows no syntax any more.</summary>
/// <param name="scope">The member within which all changes are.</param>
/// <param name="target">The endpoint that the request goes to.</param>
/// <param name="assumptions">What the target assumes that the old endpoint did not have, as <c>name = value</c>.</param>
/// <param name="changes">The changes, which do not overlap.</param>
internal sealed class MovePlan(SyntaxNode scope, EndpointId target, ImmutableArray<string> assumptions, ImmutableArray<TextChange> changes)
{
    public SyntaxNode Scope { get; } = scope;

    public EndpointId Target { get; } = target;

    public ImmutableArray<string> Assumptions { get; } = assumptions;

    public ImmutableArray<TextChange> Changes { get; } = changes;
}
