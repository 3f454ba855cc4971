using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>
/// Takes entries out of a list and puts others in as a person would: lines stay lines, comments stay where they are,
/// and a comma after the last entry is there afterwards if it was there before.
/// </summary>
/// <param name="list">The list.</param>
/// <param name="text">The text of its document.</param>
/// <param name="keepsComments">Whether the comments inside entries that go stay in their place; otherwise such entries cannot go.</param>
internal sealed class EntryListLayout(EntryList list, SourceText text, bool keepsComments = false)
{
    /// <summary>The changes, or null where a comment would be lost or the layout leaves no clear place.</summary>
    /// <param name="entries">All entries of the list, in order.</param>
    /// <param name="added">New entries, as text without comma.</param>
    public List<TextChange>? Change(IReadOnlyList<EntryEdit> entries, IReadOnlyList<string> added)
    {
        if (added.Count == 0 && entries.All(static entry => !entry.IsRemoved))
        {
            return [.. entries.SelectMany(static entry => entry.Changes)];
        }

        TextSpan inside = TextSpan.FromBounds(list.Open.Span.End, list.Close.SpanStart);
        bool hasComment = HasComment(inside);
        if (!hasComment && !text.SpansLines(inside))
        {
            return ChangeOneLine(inside, entries, added);
        }

        return (keepsComments && hasComment) || entries.Any(entry => !entry.IsRemoved)
            ? ChangeLines(entries, added)
            : Refill(inside, entries, added, hasComment);
    }

    // What stays is not touched: it may change within for reasons of its own.
    private List<TextChange> ChangeOneLine(TextSpan inside, IReadOnlyList<EntryEdit> entries, IReadOnlyList<string> added)
    {
        EntryEdit? lastKept = entries.LastOrDefault(static entry => !entry.IsRemoved);
        if (lastKept is null)
        {
            string space = list.IsPadded ? " " : string.Empty;
            string comma = entries.Count > 0 && added.Count > 0 && FindComma(entries[entries.Count - 1].Entry) is not null ? "," : string.Empty;
            return [new TextChange(inside, added.Count == 0 ? space : space + string.Join(", ", added) + comma + space)];
        }

        List<TextChange> changes = [];
        bool followsKept = false;
        for (int i = 0; i < entries.Count; i++)
        {
            if (!entries[i].IsRemoved)
            {
                changes.AddRange(entries[i].Changes);
                followsKept = true;
            }
            else
            {
                changes.Add(new TextChange(
                    followsKept ? TextSpan.FromBounds(entries[i - 1].Entry.Span.End, entries[i].Entry.Span.End) : TextSpan.FromBounds(entries[i].Entry.SpanStart, entries[i + 1].Entry.SpanStart),
                    string.Empty));
            }
        }

        if (added.Count > 0)
        {
            changes.Add(new TextChange(new TextSpan(lastKept.Entry.Span.End, 0), ", " + string.Join(", ", added)));
        }

        return AdjacentChanges.Merge(changes);
    }

    private List<TextChange>? Refill(TextSpan inside, IReadOnlyList<EntryEdit> entries, IReadOnlyList<string> added, bool hasComment)
    {
        if (hasComment)
        {
            return null;
        }

        if (entries.Count == 0)
        {
            string space = list.IsPadded ? " " : string.Empty;
            return [new TextChange(inside, space + string.Join(", ", added) + space)];
        }

        TextSpan all = TextSpan.FromBounds(entries[0].Entry.SpanStart, entries[entries.Count - 1].Entry.Span.End);
        string separator = text.BeginsLine(all.Start) ? "," + text.LineBreakBefore(all.Start) + text.Alignment(all.Start) : ", ";
        return [new TextChange(all, string.Join(separator, added))];
    }

    private List<TextChange>? ChangeLines(IReadOnlyList<EntryEdit> entries, IReadOnlyList<string> added)
    {
        if (entries.Count == 0)
        {
            return AddBelowComments(added);
        }

        // A place inside a comment of several lines is no place for an entry.
        if (!keepsComments && list.Owner.DescendantTrivia().Any(trivia => trivia.IsComment() && text.SpansLines(trivia.Span)))
        {
            return null;
        }

        EntryEdit? lastKept = entries.LastOrDefault(static entry => !entry.IsRemoved);
        if (lastKept is null && added.Count > 0)
        {
            // What comes takes the place of the last that goes.
            EntryEdit carrier = entries[entries.Count - 1];
            return [.. entries.Take(entries.Count - 1).Select(Remove), new TextChange(carrier.Entry.Span, KeepComments(carrier, carrier.Entry.Span, " ") + string.Join(", ", added))];
        }

        List<TextChange> changes = [];
        TextSpan tail = FindTail(entries);
        if (!tail.IsEmpty)
        {
            changes.Add(new TextChange(tail, string.Empty));
        }

        EntryEdit[] own = [.. entries.Where(entry => tail.IsEmpty || entry.Entry.SpanStart < tail.Start)];
        for (int i = 0; i < own.Length; i++)
        {
            EntryEdit entry = own[i];
            if (!entry.IsRemoved)
            {
                changes.AddRange(entry.Changes);
            }
            else if (!keepsComments && HasComment(TextSpan.FromBounds(entry.Entry.SpanStart, FindLastToken(entry.Entry).Span.End)))
            {
                return null;
            }
            else
            {
                int last = FindLastOfLine(own, i);
                changes.Add(last == i ? Remove(entry) : RemoveLine(entry.Entry.SpanStart, FindLastToken(own[last].Entry).Span.End));
                i = last;
            }
        }

        if (lastKept is null)
        {
            return changes;
        }

        bool endsWithComma = FindComma(entries[entries.Count - 1].Entry) is not null;
        if (added.Count > 0)
        {
            changes.AddRange(AddAfter(lastKept.Entry, added, endsWithComma));
        }
        else if (!endsWithComma && FindComma(lastKept.Entry) is SyntaxToken comma)
        {
            changes.Add(new TextChange(comma.Span, string.Empty));
        }

        return AdjacentChanges.Merge(changes);
    }

    // A list with nothing in it but comments: they stay above what comes.
    private List<TextChange>? AddBelowComments(IReadOnlyList<string> added)
    {
        int close = list.Close.SpanStart;
        if (!text.SpansLines(TextSpan.FromBounds(list.Open.Span.End, close)))
        {
            return [new TextChange(new TextSpan(text.SkipSpacesBack(close), 0), " " + string.Join(", ", added))];
        }

        SyntaxTrivia first = list.Owner.DescendantTrivia().FirstOrDefault(trivia => trivia.IsComment() && trivia.SpanStart > list.Open.SpanStart && text.BeginsLine(trivia.SpanStart));
        if (!text.BeginsLine(close) || first == default)
        {
            return null;
        }

        string lineBreak = text.LineBreakBefore(close);
        string indentation = text.Alignment(first.SpanStart);
        return [new TextChange(new TextSpan(text.Lines.GetLineFromPosition(close).Start, 0), indentation + string.Join("," + lineBreak + indentation, added) + lineBreak)];
    }

    // Where the closing bracket follows the last entry on its line, it moves up when the last entries go.
    private TextSpan FindTail(IReadOnlyList<EntryEdit> entries)
    {
        EntryEdit last = entries[entries.Count - 1];
        int end = FindLastToken(last.Entry).Span.End;
        if (!last.IsRemoved || !text.BeginsLine(last.Entry.SpanStart) || text.SkipSpaces(end, text.Lines.GetLineFromPosition(end).End) != list.Close.SpanStart)
        {
            return default;
        }

        EntryEdit? lastKept = entries.LastOrDefault(static entry => !entry.IsRemoved);
        if (lastKept is null)
        {
            return default;
        }

        TextLine line = text.Lines.GetLineFromPosition(lastKept.Entry.Span.End);
        TextSpan tail = TextSpan.FromBounds(line.End, end);
        return line.LineNumber < text.Lines.GetLineFromPosition(last.Entry.SpanStart).LineNumber && !HasComment(tail) ? tail : default;
    }

    // Of entries that begin a line, those that go with the first one.
    private int FindLastOfLine(EntryEdit[] entries, int first)
    {
        int start = entries[first].Entry.SpanStart;
        int last = first;
        while (text.BeginsLine(start)
            && last + 1 < entries.Length
            && entries[last + 1] is { IsRemoved: true, Entry: var next }
            && !text.SpansLines(TextSpan.FromBounds(FindLastToken(entries[last].Entry).Span.End, next.SpanStart))
            && !HasComment(TextSpan.FromBounds(start, FindLastToken(next).Span.End)))
        {
            last++;
        }

        return last;
    }

    private TextChange Remove(EntryEdit removed)
    {
        int start = removed.Entry.SpanStart;
        int end = FindLastToken(removed.Entry).Span.End;
        string comments = KeepComments(removed, TextSpan.FromBounds(start, end), string.Empty);
        if (comments.Length > 0)
        {
            return new TextChange(TextSpan.FromBounds(start, end), comments);
        }

        return text.BeginsLine(start) ? RemoveLine(start, end) : new TextChange(TextSpan.FromBounds(text.SkipSpacesBack(start), end), string.Empty);
    }

    // What begins a line, with the line where nothing else stands on it.
    private TextChange RemoveLine(int start, int end)
    {
        TextLine lastLine = text.Lines.GetLineFromPosition(end);
        int rest = text.SkipSpaces(end, lastLine.End);
        return rest == lastLine.End
            ? new TextChange(TextSpan.FromBounds(text.Lines.GetLineFromPosition(start).Start, lastLine.EndIncludingLineBreak), string.Empty)
            : new TextChange(TextSpan.FromBounds(start, rest), string.Empty);
    }

    // What follows the entry goes, up to the closing brace.
    private IEnumerable<TextChange> AddAfter(
        SyntaxNode entry,
        IReadOnlyList<string> added,
        bool endsWithComma)
    {
        int end = FindLastToken(entry).Span.End;
        int lineEnd = text.Lines.GetLineFromPosition(end).End;
        bool endsLine = list.Close.SpanStart > lineEnd;
        string separator = endsLine || text.BeginsLine(entry.SpanStart) ? text.LineBreakBefore(entry.SpanStart) + text.Alignment(entry.SpanStart) : " ";
        string entries = separator + string.Join("," + separator, added) + (endsWithComma ? "," : string.Empty);

        // Behind a comment on the same line, but not within an entry that goes and ends further down.
        bool isOverlapped = list.Items.Any(
            other => other.SpanStart > end && other.SpanStart < lineEnd && other.Span.End > lineEnd);
        isOverlapped |= list.Owner.DescendantTrivia().Any(trivia => trivia.IsComment() && trivia.SpanStart < lineEnd && trivia.Span.End > lineEnd);
        int place = endsLine && !isOverlapped ? lineEnd : end;
        if (FindComma(entry) is not null)
        {
            return [new TextChange(new TextSpan(place, 0), entries)];
        }

        return place == end
            ? [new TextChange(new TextSpan(end, 0), "," + entries)]
            : [new TextChange(new TextSpan(end, 0), ","), new TextChange(new TextSpan(place, 0), entries)];
    }

    // The comments of an entry that goes, save those that stand elsewhere with its value; one that ends its line still does.
    private string KeepComments(EntryEdit entry, TextSpan span, string separator)
    {
        List<SyntaxTrivia> comments =
        [
            .. list.Owner.DescendantTrivia().Where(
                trivia => trivia.IsComment() && span.Contains(trivia.Span) && !entry.MovedSpan.Contains(trivia.Span)),
        ];
        if (comments.Count == 0)
        {
            return string.Empty;
        }

        string line = text.SpansLines(span) ? text.LineBreakBefore(span.End) + text.Alignment(span.Start) : " ";
        string kept = string.Concat(comments.Select((comment, index) =>
            comment + (index == comments.Count - 1 ? string.Empty : comment.IsKind(SyntaxKind.SingleLineCommentTrivia) ? line : " ")));
        bool needsLine = comments[comments.Count - 1].IsKind(SyntaxKind.SingleLineCommentTrivia)
            && (separator.Length > 0 || text.SkipSpaces(span.End, text.Lines.GetLineFromPosition(span.End).End) < text.Lines.GetLineFromPosition(span.End).End);
        return kept + (needsLine ? line : separator);
    }

    private SyntaxToken? FindComma(SyntaxNode entry)
    {
        int index = list.Items.IndexOf(entry);
        return index < list.Separators.Length ? list.Separators[index] : null;
    }

    private SyntaxToken FindLastToken(SyntaxNode entry) => FindComma(entry) ?? entry.GetLastToken();

    private bool HasComment(TextSpan span) => list.Owner.DescendantTrivia().Any(trivia => trivia.IsComment() && span.Contains(trivia.Span));
}
