using KlingGen.CodeFixes.Solutions.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Scopes;

/// <summary>Finds places of a solution again after a move of other things.</summary>
/// <param name="before">The solution as it was.</param>
/// <param name="after">The changed solution.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class MovedPlaces(Solution before, Solution after, CancellationToken cancellationToken)
{
    private readonly Dictionary<DocumentId, Texts> _texts = [];

    /// <summary>Where those of some places are that are still there. If of all of them the words themselves were written anew, they are looked for by what they say.</summary>
    public async Task<ReportedPlace[]> FindAsync(IEnumerable<ReportedPlace> places)
    {
        List<ReportedPlace> kept = [];
        List<ReportedPlace> alike = [];
        foreach (ReportedPlace place in places)
        {
            Texts texts = await ReadAsync(place.Document).ConfigureAwait(false);
            if (texts.FindKept(place.Span) is TextSpan same)
            {
                kept.Add(place with { Span = same });
            }
            else if (texts.FindAlike(place.Span) is TextSpan other)
            {
                alike.Add(place with { Span = other });
            }
        }

        return [.. kept.Count > 0 ? kept : alike];
    }

    private async Task<Texts> ReadAsync(DocumentId id)
    {
        if (!_texts.TryGetValue(id, out Texts? texts))
        {
            Document was = before.GetDocument(id)!;
            Document now = after.GetDocument(id)!;
            SourceText text = await was.GetTextAsync(cancellationToken).ConfigureAwait(false);
            IEnumerable<TextChange> changes = await now.GetTextChangesAsync(was, cancellationToken).ConfigureAwait(false);
            texts = new Texts(
                text.ToString(),
                (await now.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString(),
                // What a move writes anew has most of the words that it had.
                [.. changes.SelectMany(change => ChangeRefiner.Refine(change, text))]);
            _texts.Add(id, texts);
        }

        return texts;
    }

    private sealed class Texts(string before, string after, TextChange[] changes)
    {
        public TextSpan? FindKept(TextSpan span)
        {
            int shift = 0;
            foreach (TextChange change in changes)
            {
                if (change.Span.End <= span.Start)
                {
                    shift += change.NewText!.Length - change.Span.Length;
                }
                else if (change.Span.Start < span.End)
                {
                    return null;
                }
            }

            return new TextSpan(span.Start + shift, span.Length);
        }

        // The same one of as many, in the order of the text: what a move puts before a statement was evaluated first.
        public TextSpan? FindAlike(TextSpan span)
        {
            string words = before.Substring(span.Start, span.Length);
            List<int> then = FindAll(before, words);
            List<int> now = FindAll(after, words);
            return then.Count == now.Count && then.IndexOf(span.Start) is >= 0 and int index ? new TextSpan(now[index], span.Length) : null;
        }

        private static List<int> FindAll(string text, string words)
        {
            List<int> found = [];
            for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            {
                found.Add(at);
            }

            return found;
        }
    }
}
