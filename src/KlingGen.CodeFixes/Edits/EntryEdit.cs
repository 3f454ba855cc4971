using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>What becomes of one entry of an initializer.</summary>
/// <param name="entry">The entry as it stands.</param>
internal sealed class EntryEdit(AssignmentExpressionSyntax entry)
{
    public AssignmentExpressionSyntax Entry { get; } = entry;

    /// <summary>The new name, or null where it stays.</summary>
    public string? Name { get; set; }

    /// <summary>The text of the new value, or null where it stays.</summary>
    public string? Value { get; set; }

    /// <summary>Whether the entry goes.</summary>
    public bool IsRemoved { get; set; }
}
