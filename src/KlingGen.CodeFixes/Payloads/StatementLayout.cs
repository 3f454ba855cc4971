using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Takes statements out of a block and puts others in, with their lines.</summary>
internal sealed class StatementLayout(SourceText text)
{
    /// <summary>The changes, or null where a comment or an effect would be lost, or nothing could stand in the place.</summary>
    public IEnumerable<TextChange>? Remove(StatementSyntax statement, SemanticModel model)
    {
        StatementSyntax whole = FindWhole(statement);
        if (whole != statement && !CanDrop(whole, model))
        {
            return null;
        }

        SyntaxNode place = whole.Parent is GlobalStatementSyntax ? whole.Parent : whole;
        return place.Parent is not (BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax) || HasInnerComment(statement) ? null
            : HasInnerComment(whole) ? KeepComments(whole)
            : [new TextChange(FindLines(whole.Span), string.Empty)];
    }

    /// <summary>Takes out two statements that follow each other; null where a comment would be lost.</summary>
    public IEnumerable<TextChange>? RemoveBoth(StatementSyntax first, StatementSyntax second)
    {
        TextSpan both = TextSpan.FromBounds(first.SpanStart, second.Span.End);
        return HasInnerComment(first) || HasInnerComment(second) || second.HasLeadingTrivia && second.GetLeadingTrivia().Any(TextLines.IsComment) || first.GetTrailingTrivia().Any(TextLines.IsComment)
            ? null
            : [new TextChange(FindLines(both), string.Empty)];
    }

    /// <summary>New statements behind another one.</summary>
    public TextChange AddAfter(StatementSyntax statement, IEnumerable<string> statements)
    {
        string indentation = text.Lead(statement.SpanStart);
        string lineBreak = text.LineBreak(statement.SpanStart);
        return indentation.Trim().Length > 0 || lineBreak.Length == 0
            ? new TextChange(new TextSpan(statement.Span.End, 0), " " + string.Join(" ", statements))
            : new TextChange(new TextSpan(FindLineEnd(statement.Span.End), 0), string.Concat(statements.Select(added => lineBreak + indentation + added)));
    }

    // A condition under which nothing is left to do goes too.
    private static StatementSyntax FindWhole(StatementSyntax statement)
    {
        StatementSyntax whole = statement;
        while (true)
        {
            if (whole.Parent is BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax } block)
            {
                whole = block;
            }
            else if (whole.Parent is IfStatementSyntax { Else: null } choice && choice.Parent is not ElseClauseSyntax)
            {
                whole = choice;
            }
            else
            {
                return whole;
            }
        }
    }

    private static bool CanDrop(StatementSyntax whole, SemanticModel model)
    {
        foreach (IfStatementSyntax choice in whole.DescendantNodesAndSelf().OfType<IfStatementSyntax>())
        {
            if (model.GetOperation(choice.Condition) is not IOperation condition || ValueEffects.Of(condition) is ValueEffect.Effect)
            {
                return false;
            }
        }

        return whole is IfStatementSyntax;
    }

    // The comments of a condition that goes stand where it stood, each on a line of its own.
    private IEnumerable<TextChange>? KeepComments(StatementSyntax whole)
    {
        SyntaxTrivia[] comments = [.. whole.DescendantTrivia().Where(trivia => whole.Span.Contains(trivia.Span) && trivia.IsComment())];
        if (!text.BeginsLine(whole.SpanStart) || !Array.TrueForAll(comments, static comment => comment.RawKind is (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia))
        {
            return null;
        }

        string line = text.LineBreak(whole.SpanStart) + text.Lead(whole.SpanStart);
        int lineEnd = FindLineEnd(whole.Span.End);
        int end = text.SkipSpaces(whole.Span.End, lineEnd);
        return [new TextChange(TextSpan.FromBounds(whole.SpanStart, end), string.Join(line, comments) + (end < lineEnd ? line : string.Empty))];
    }

    // The whole line where nothing else stands on it; a comment behind the statement takes its place, one above stays where it is.
    private TextSpan FindLines(TextSpan span)
    {
        TextLine first = text.Lines.GetLineFromPosition(span.Start);
        TextLine last = text.Lines.GetLineFromPosition(span.End);
        int rest = text.SkipSpaces(span.End, last.End);
        bool begins = text.BeginsLine(span.Start);
        if (begins && rest < last.End && text[rest] == '/')
        {
            return TextSpan.FromBounds(span.Start, rest);
        }

        if (!begins || rest < last.End)
        {
            int start = text.SkipSpacesBack(span.Start);
            return start > first.Start ? TextSpan.FromBounds(start, span.End) : span;
        }

        // Of the empty lines around it, one is enough.
        bool opens = first.LineNumber == 0 || IsEmptyOrOpens(text.Lines[first.LineNumber - 1]);
        bool isFollowedByEmpty = last.LineNumber + 1 < text.Lines.Count && text.Lines[last.LineNumber + 1].ToString().Trim().Length == 0;
        return opens && isFollowedByEmpty && span.End < text.Length
            ? TextSpan.FromBounds(first.Start, text.Lines[last.LineNumber + 1].EndIncludingLineBreak)
            : TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
    }

    private static bool IsEmptyOrOpens(TextLine line)
    {
        string written = line.ToString().Trim();
        return written.Length == 0 || written.EndsWith("{", StringComparison.Ordinal);
    }

    private int FindLineEnd(int position) => text.Lines.GetLineFromPosition(position).End;

    private static bool HasInnerComment(StatementSyntax statement) =>
        statement.DescendantTrivia().Any(trivia => statement.Span.Contains(trivia.Span) && trivia.IsComment());
}
