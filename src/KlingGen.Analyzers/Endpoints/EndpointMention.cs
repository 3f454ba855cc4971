using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>An endpoint that a text of the program names.</summary>
/// <param name="id">The full id; null for an endpoint that no schema describes, which may take any parameter.</param>
/// <param name="origin">The constant that names it.</param>
/// <param name="text">The text as it was read.</param>
/// <param name="key">What chooses it in a table or a switch, or null.</param>
/// <param name="isForeign">Whether it is some other host's address, which beside an endpoint's is mostly that of an image or a webhook.</param>
/// <param name="place">Where the program chooses it, or null.</param>
/// <param name="row">The expression that creates the object that it is a member of, or null.</param>
/// <param name="isElsewhere">Whether the project names it somewhere, and nothing but a condition that it meets connects it with the payload.</param>
internal sealed class EndpointMention(
    string? id, SyntaxNode origin, string text, string? key = null, bool isForeign = false, SyntaxNode? place = null, SyntaxNode? row = null, bool isElsewhere = false)
{
    public string? Id { get; } = id;

    public SyntaxNode Origin { get; } = origin;

    public string Text { get; } = text;

    public string? Key { get; } = key;

    public bool IsForeign { get; } = isForeign;

    public SyntaxNode? Place { get; } = place;

    public SyntaxNode? Row { get; } = row;

    public bool IsElsewhere { get; } = isElsewhere;

    /// <summary>The same, as one that only a condition connects with the payload.</summary>
    public EndpointMention AsElsewhere() => new(Id, Origin, Text, Key, IsForeign, Place, Row, isElsewhere: true);
}
