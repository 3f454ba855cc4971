using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Takes calls out of a chain and puts others in, each on its line where the chain has lines.</summary>
internal static class ChainLayout
{
    /// <summary>The change, or null where a comment would be lost.</summary>
    public static IEnumerable<TextChange>? Remove(InvocationExpressionSyntax call)
    {
        TextSpan span = FindLink(call);
        bool hasComment = call.DescendantTrivia().Any(trivia =>
            span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return hasComment ? null : [new TextChange(span, string.Empty)];
    }

    /// <summary>The text of a link, from the end of what it is called on.</summary>
    public static TextSpan FindLink(InvocationExpressionSyntax call) => TextSpan.FromBounds(call.FindReceiver()!.Span.End, call.Span.End);

    public static TextChange AddAfter(InvocationExpressionSyntax call, IEnumerable<string> links) =>
        new(new TextSpan(call.Span.End, 0), string.Concat(links));
}
