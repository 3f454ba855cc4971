using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>A text that takes part in a fold.</summary>
/// <param name="Written">The expression as it stands; null where the text is another one, such as the name of a local.</param>
/// <param name="Text">The C# that gives the text.</param>
internal sealed record FoldedText(ExpressionSyntax? Written, string Text)
{
    public static FoldedText Of(ExpressionSyntax written) => new(written, written.ToString());
}
