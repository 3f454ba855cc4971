using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Checks;

/// <summary>Names places of code in reasons.</summary>
internal static class CodePlace
{
    /// <summary>File and line, such as <c>Shop.cs(12)</c>.</summary>
    public static string Of(SyntaxNode node) => Of(node.SyntaxTree, node.SpanStart);

    /// <summary>File and line of a position.</summary>
    public static string Of(SyntaxTree tree, int position)
    {
        FileLinePositionSpan place = tree.GetLineSpan(new TextSpan(position, 0));
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1})";
    }
}
