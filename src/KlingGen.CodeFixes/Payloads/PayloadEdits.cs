using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>What becomes of the entries of one payload, and the text that this makes.</summary>
internal sealed class PayloadEdits(PayloadDraft draft, SemanticModel model, SourceText text)
{
    private readonly Dictionary<PayloadEntry, EntrySyntax?> _entries = draft.Entries.ToDictionary(static entry => entry, EntrySyntax.Read);
    private readonly List<(EntrySyntax After, string Text)> _added = [];
    private readonly StatementLayout _statements = new(text);

    public PayloadDraft Draft { get; } = draft;

    public SemanticModel Model { get; } = model;

    /// <summary>An entry as it is written in the payload's own code; null where it stands in code of others too or cannot be changed.</summary>
    public EntrySyntax? Find(PayloadEntry entry) =>
        _entries[entry] is EntrySyntax written && (entry.Writing is not null || Draft.Creation is null || Draft.Root.Span.Contains(written.Whole.Span)) ? written : null;

    /// <summary>Takes an entry out, if evaluating its value does nothing that must be kept.</summary>
    public bool TryRemove(PayloadEntry entry)
    {
        if (Find(entry) is not { Form: not EntryForm.Other } written || (entry.Value is not null && ValueEffects.Of(entry.Value) is ValueEffect.Effect))
        {
            return false;
        }

        written.Edit.IsRemoved = true;
        return true;
    }

    /// <summary>Puts a new entry behind another one, in its form.</summary>
    public void Add(EntrySyntax after, string entry) => _added.Add((after, entry));

    /// <summary>The changes, or null where a comment would be lost or the code leaves no clear place.</summary>
    public List<TextChange>? GetChanges()
    {
        List<TextChange> changes = [];
        EntrySyntax[] changed = [.. _entries.Values.OfType<EntrySyntax>()];
        foreach (SyntaxNode owner in changed.Where(static entry => entry.Form == EntryForm.Item).Select(static entry => entry.Whole.Parent!).Distinct())
        {
            EntryList list = EntryList.Of(owner)!;
            EntryEdit[] items = [.. list.Items.Select(item => Array.Find(changed, entry => entry.Whole == item)?.Edit ?? new EntryEdit(item, default, default))];
            string[] added = [.. _added.Where(entry => entry.After.Whole.Parent == owner).Select(static entry => entry.Text)];
            if (added.Length == 0 && items.All(static item => !item.IsRemoved && !item.Changes.Any()))
            {
                continue;
            }

            if (new EntryListLayout(list, text).Change(items, added) is not List<TextChange> own)
            {
                return null;
            }

            changes.AddRange(own);
        }

        foreach (EntrySyntax entry in changed.Where(static entry => entry.Form != EntryForm.Item))
        {
            string[] added = [.. _added.Where(other => other.After == entry).Select(static other => other.Text)];
            if (Change(entry, added) is not IEnumerable<TextChange> own)
            {
                return null;
            }

            changes.AddRange(own);
        }

        return AdjacentChanges.Merge(changes);
    }

    private IEnumerable<TextChange>? Change(EntrySyntax entry, string[] added)
    {
        if (entry.Edit.IsRemoved)
        {
            return added.Length > 0 ? null : entry switch
            {
                { Form: EntryForm.Statement, Whole: StatementSyntax statement, Tail: StatementSyntax tail } => _statements.RemoveBoth(statement, tail),
                { Form: EntryForm.Statement, Whole: StatementSyntax statement } => _statements.Remove(statement, Model),
                { Form: EntryForm.Link, Whole: InvocationExpressionSyntax call } => ChainLayout.Remove(call),
                _ => null,
            };
        }

        IEnumerable<TextChange> changes = entry.Edit.Changes;
        return added.Length == 0 ? changes : entry switch
        {
            { Form: EntryForm.Statement, Whole: StatementSyntax statement } => changes.Append(_statements.AddAfter(entry.Tail ?? statement, added)),
            { Form: EntryForm.Link, Whole: InvocationExpressionSyntax call } => changes.Append(ChainLayout.AddAfter(call, added)),
            _ => null,
        };
    }
}
