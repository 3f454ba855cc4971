using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Where lines begin and end, and what stands on them.</summary>
internal static class TextLines
{
    /// <summary>Anything but spaces and line breaks: a comment, or a directive.</summary>
    public static bool IsComment(this SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    public static bool SpansLines(this SourceText text, TextSpan span) =>
        text.Lines.GetLineFromPosition(span.Start).LineNumber != text.Lines.GetLineFromPosition(span.End).LineNumber;

    /// <summary>Whether nothing but spaces stands before the position on its line.</summary>
    public static bool BeginsLine(this SourceText text, int position) => text.SkipSpaces(text.Lines.GetLineFromPosition(position).Start, position) == position;

    /// <summary>The first position from the start on, and the end at the latest, that is not a space's.</summary>
    public static int SkipSpaces(this SourceText text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    /// <summary>Where the spaces that end at the position begin, on its line.</summary>
    public static int SkipSpacesBack(this SourceText text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position;
    }

    /// <summary>All that stands before the position on its line.</summary>
    public static string Lead(this SourceText text, int position) => text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));

    /// <summary>The spaces that the line of the position begins with, up to the position.</summary>
    public static string Indentation(this SourceText text, int position)
    {
        int start = text.Lines.GetLineFromPosition(position).Start;
        return text.ToString(TextSpan.FromBounds(start, text.SkipSpaces(start, position)));
    }

    /// <summary>The spaces that put what begins a new line below what stands at the position.</summary>
    public static string Alignment(this SourceText text, int position)
    {
        string lead = text.Lead(position);
        return text.BeginsLine(position) ? lead : new string(' ', lead.Length);
    }

    /// <summary>How the line before that of the position ends.</summary>
    public static string LineBreakBefore(this SourceText text, int position) =>
        text.LineBreak(text.Lines[Math.Max(0, text.Lines.GetLineFromPosition(position).LineNumber - 1)]);

    /// <summary>How the line of the position ends; empty for the last.</summary>
    public static string LineBreak(this SourceText text, int position) => text.LineBreak(text.Lines.GetLineFromPosition(position));

    /// <summary>How a line ends; empty for the last.</summary>
    public static string LineBreak(this SourceText text, TextLine line) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
}
