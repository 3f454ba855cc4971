using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>A text that an expression can have, with <see cref="Hole"/> for each part that is not known.</summary>
/// <param name="value">The text.</param>
/// <param name="origin">The constant that the text, or its telling part, is written in.</param>
/// <param name="key">What chooses the text, where a table or a switch does: a short name, or the member of an enum.</param>
/// <param name="place">Where the program chooses the text, such as the assignment in one branch of several, or null.</param>
/// <param name="row">The expression that creates the object that the text is a member of, such as a row of a catalogue, or null.</param>
internal sealed class PossibleText(string value, SyntaxNode origin, string? key = null, SyntaxNode? place = null, SyntaxNode? row = null)
{
    public const char Hole = '\0';

    public string Value { get; } = value;

    public SyntaxNode Origin { get; } = origin;

    public string? Key { get; } = key;

    public SyntaxNode? Place { get; } = place;

    public SyntaxNode? Row { get; } = row;

    /// <summary>Whether nothing of the text is known.</summary>
    public bool IsUnknown => Value.Trim(Hole).Length == 0;
}
