using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>A payload as a shape's reader found it, before it is known where it goes.</summary>
/// <param name="shape">The syntax it is written in.</param>
/// <param name="root">The node it is known by: the expression that creates it, the declaration of a DTO, or the body in which a holder from elsewhere is written to.</param>
/// <param name="creation">The expression that creates it, or null where that is not seen.</param>
/// <param name="holder">The local, parameter, field or property that it is written through, the DTO's type, or null where it stays inside an expression.</param>
/// <param name="name">The smallest place that stands for the whole payload.</param>
/// <param name="entries">What it says, in the order of the code.</param>
/// <param name="isPartial">Whether parameters without an entry may be given elsewhere.</param>
internal sealed class PayloadDraft(
    PayloadShape shape,
    SyntaxNode root,
    IOperation? creation,
    ISymbol? holder,
    Location name,
    ImmutableArray<PayloadEntry> entries,
    bool isPartial)
    : PayloadBody(entries, isPartial)
{
    /// <inheritdoc/>
    // Whoever adds the parameter to a payload that is passed around mostly does so in the same file.
    public override bool MayHold(string wireName) => IsPartial && FileFacts.Of(Root.SyntaxTree).Contains(wireName, CancellationToken.None);

    public PayloadShape Shape { get; } = shape;

    public SyntaxNode Root { get; } = root;

    public IOperation? Creation { get; } = creation;

    public ISymbol? Holder { get; } = holder;

    public Location Name { get; } = name;

    /// <summary>The texts beside or around it, within one JSON text, of which one may name the endpoint.</summary>
    public ImmutableArray<string> Beside { get; init; } = ImmutableArray<string>.Empty;
}
