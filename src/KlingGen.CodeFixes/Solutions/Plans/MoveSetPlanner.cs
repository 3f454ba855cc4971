using KlingGen.CodeFixes.Solutions.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Puts the changes of components together with those that depend on several of them; what does not fit stays.</summary>
/// <param name="model">The solution.</param>
/// <param name="editor">Changes single components.</param>
/// <param name="choose">Where a component goes that has to come along.</param>
/// <param name="reach">What comes along that was not asked for.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class MoveSetPlanner(SolutionModel model, ComponentEditor editor, Func<Component, TargetChoice?> choose, MoveReach reach, CancellationToken cancellationToken)
{
    private readonly Dictionary<(Component, TargetChoice), (FileChanges? Changes, string? Refusal)> _edits = [];

    /// <summary>The plan for some components.</summary>
    /// <param name="wanted">The components that are to move.</param>
    /// <param name="barred">Components that must not come along.</param>
    /// <param name="more">What else changes when a component moves.</param>
    public MoveSet Plan(IReadOnlyDictionary<Component, TargetChoice> wanted, ISet<Component> barred, IReadOnlyDictionary<Component, FileChanges> more)
    {
        MoveSetDraft draft = new(wanted, barred);
        ClientMoves clients = new(model, choose);
        TypeNameMoves names = new(model, editor, choose, reach, cancellationToken);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EditAll(draft, more);
            if ((reach is MoveReach.Own || new SilentComponents(model, choose).TryTake(draft.Members, draft.Stays))
                && clients.TryLead(draft)
                && names.TryLeadAliases(draft)
                && names.TryMoveLoose(draft)
                && Compose(draft) is Dictionary<string, List<TextChange>> texts)
            {
                return new MoveSet(draft.Members, draft.Changes, texts, draft.Refused);
            }
        }
    }

    // Each component by itself, with what else changes when it moves.
    private void EditAll(MoveSetDraft draft, IReadOnlyDictionary<Component, FileChanges> more)
    {
        draft.Changes.Clear();
        foreach (KeyValuePair<Component, TargetChoice> member in draft.Members.ToArray())
        {
            (FileChanges? own, string? refusal) = Edit(member.Key, member.Value);
            if (own is null)
            {
                draft.Refuse(member.Key, refusal!);
                continue;
            }

            FileChanges whole = new();
            whole.Add(own);
            if (more.TryGetValue(member.Key, out FileChanges? other))
            {
                whole.Add(other);
            }

            draft.Changes.Add(member.Key, whole);
        }

        foreach (Component member in draft.Members.Keys)
        {
            draft.Refused.Remove(member);
        }
    }

    private (FileChanges? Changes, string? Refusal) Edit(Component component, TargetChoice choice)
    {
        if (!_edits.TryGetValue((component, choice), out (FileChanges? Changes, string? Refusal) known))
        {
            FileChanges? changes = editor.Edit(component, choice, out string? refusal);
            known = (changes, refusal);
            _edits.Add((component, choice), known);
        }

        return known;
    }

    private Dictionary<string, List<TextChange>>? Compose(MoveSetDraft draft)
    {
        Dictionary<string, List<TextChange>> texts = new(StringComparer.Ordinal);
        foreach (string key in draft.Changes.Values.SelectMany(static change => change.ByFile.Keys).Select(static file => file.Key).Distinct(StringComparer.Ordinal))
        {
            List<SourceFile> linked = model.Facts.FindLinked(key);
            HashSet<TextChange> all = [.. linked.SelectMany(file => ChangesOf(draft.Changes.Values, file))];
            foreach (SourceFile file in linked)
            {
                HashSet<TextChange> own = [.. ChangesOf(draft.Changes.Values, file)];
                foreach (TextChange change in all)
                {
                    if (!own.Contains(change) && !DisabledCode.IsDisabled(file.Tree, change.Span))
                    {
                        draft.Refuse(FindOwner(draft.Changes, key, change), "projects that share a file disagree about it");
                        return null;
                    }
                }
            }

            SourceText text = linked[0].Tree.GetText(cancellationToken);
            if (ChangeList.Merge(all, text, out TextChange conflict) is not List<TextChange> merged)
            {
                draft.Refuse(FindOwner(draft.Changes, key, conflict), "it is written inside another request in a way that does not allow both to change");
                return null;
            }

            texts.Add(key, merged);
        }

        return texts;
    }

    private static IEnumerable<TextChange> ChangesOf(IEnumerable<FileChanges> changes, SourceFile file) =>
        changes.SelectMany(change => change.ByFile.TryGetValue(file, out HashSet<TextChange>? own) ? own : []);

    private static Component FindOwner(Dictionary<Component, FileChanges> changes, string key, TextChange wanted) =>
        changes.First(component => component.Value.ByFile.Any(file => file.Key.Key == key && file.Value.Any(change => change.Span.OverlapsWith(wanted.Span) || change.Span == wanted.Span))).Key;
}
