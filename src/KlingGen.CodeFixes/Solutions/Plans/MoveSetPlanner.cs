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
        Dictionary<Component, TargetChoice> members = wanted.ToDictionary(static pair => pair.Key, static pair => pair.Value);
        Dictionary<Component, string> refused = [];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Dictionary<Component, FileChanges> changes = [];
            foreach (KeyValuePair<Component, TargetChoice> member in members.ToArray())
            {
                (FileChanges? own, string? refusal) = Edit(member.Key, member.Value);
                if (own is null)
                {
                    members.Remove(member.Key);
                    refused[member.Key] = refusal!;
                    continue;
                }

                FileChanges whole = new();
                whole.Add(own);
                if (more.TryGetValue(member.Key, out FileChanges? other))
                {
                    whole.Add(other);
                }

                changes.Add(member.Key, whole);
            }

            foreach (Component member in members.Keys)
            {
                refused.Remove(member);
            }

            if ((reach is MoveReach.Own || new SilentComponents(model, choose).TryTake(members, component => barred.Contains(component) || refused.ContainsKey(component)))
                && TryLeadClients(members, changes, refused, barred)
                && TryLeadAliases(members, changes, refused, barred)
                && TryMoveLoose(members, changes, refused)
                && Compose(members, changes, refused) is Dictionary<string, List<TextChange>> texts)
            {
                return new MoveSet(members, changes, texts, refused);
            }
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

    // Variables that hold a part of a client change when all that begins at them moves; calls that leave them name the client themselves.
    private bool TryLeadClients(
        Dictionary<Component, TargetChoice> members,
        Dictionary<Component, FileChanges> changes,
        Dictionary<Component, string> refused,
        ISet<Component> barred)
    {
        foreach (ClientVariables variables in model.Variables)
        {
            ClientAccess[] moving = [.. variables.Uses.Where(use => Find(use) is Component component && members.ContainsKey(component))];
            if (moving.Length == 0)
            {
                continue;
            }

            if (ClientEditor.Move(variables, use => Find(use) is Component component && members.TryGetValue(component, out TargetChoice? choice) ? choice : null) is FileChanges led)
            {
                foreach (Component component in moving.Select(Find).OfType<Component>().Distinct())
                {
                    changes[component].Add(led);
                }

                continue;
            }

            // Those that begin at the same variable come along if they can.
            if (FindCompanions(variables, members, other => barred.Contains(other) || refused.ContainsKey(other)) is { Count: > 0 } companions)
            {
                foreach (KeyValuePair<Component, TargetChoice> companion in companions)
                {
                    members.Add(companion.Key, companion.Value);
                }

                return false;
            }

            foreach (ClientAccess use in moving)
            {
                Component component = Find(use)!;
                if (ClientEditor.Detach(variables, use, members[component]) is not TextChange detached)
                {
                    Refuse(component, variables.Refusal ?? "its client comes from a variable that other calls keep where it is", members, refused);
                    return false;
                }

                changes[component].Add(use.File, [detached]);
            }
        }

        return true;
    }

    private Dictionary<Component, TargetChoice> FindCompanions(ClientVariables variables, Dictionary<Component, TargetChoice> members, Func<Component, bool> stays)
    {
        Dictionary<Component, TargetChoice> companions = [];
        foreach (ClientAccess use in variables.Uses)
        {
            if (variables.Refusal is not null || Find(use) is not Component component || (!members.ContainsKey(component) && stays(component)))
            {
                return [];
            }

            if (!members.ContainsKey(component))
            {
                if (choose(component) is not TargetChoice choice)
                {
                    return [];
                }

                companions[component] = choice;
            }
        }

        return companions;
    }

    private Component? Find(ClientAccess access) => access.Slot is null ? null : model.Find(access.Slot);

    // An alias changes when all that is named by it moves to one target; otherwise what moves is named itself.
    private bool TryLeadAliases(
        Dictionary<Component, TargetChoice> members,
        Dictionary<Component, FileChanges> changes,
        Dictionary<Component, string> refused,
        ISet<Component> barred)
    {
        foreach (TypeAlias alias in model.Aliases)
        {
            Component[] users = [.. alias.Uses.Select(use => model.Find(use.Slot!)!).Distinct()];
            Component[] moving = [.. users.Where(members.ContainsKey)];
            if (moving.Length == 0)
            {
                continue;
            }

            bool isLed = alias.Declarations.Count > 0
                && alias.Declarations.TrueForAll(static declaration => declaration.File.Refusal is null)
                && moving.All(component => members[component].Index == members[moving[0]].Index);
            if (isLed
                && reach is MoveReach.Aliases
                && FindSharing(users.Except(moving), members[moving[0]], other => barred.Contains(other) || refused.ContainsKey(other)) is { Count: > 0 } sharing)
            {
                foreach (KeyValuePair<Component, TargetChoice> other in sharing)
                {
                    members.Add(other.Key, other.Value);
                }

                return false;
            }

            IEnumerable<TypeMention> mentions = isLed && moving.Length == users.Length
                ? alias.Declarations
                : alias.Uses.Where(use => members.ContainsKey(model.Find(use.Slot!)!));
            if (!TryEdit(mentions, moving[0], members, changes, refused))
            {
                return false;
            }
        }

        return true;
    }

    // All of them or none: one that stays keeps the alias where it is.
    private Dictionary<Component, TargetChoice> FindSharing(IEnumerable<Component> components, TargetChoice with, Func<Component, bool> stays)
    {
        Dictionary<Component, TargetChoice> sharing = [];
        foreach (Component component in components)
        {
            if (stays(component) || choose(component) is not TargetChoice choice || choice.Index != with.Index)
            {
                return [];
            }

            sharing.Add(component, choice);
        }

        return sharing;
    }

    // What stands for a type as such moves with the last component of the type.
    private bool TryMoveLoose(Dictionary<Component, TargetChoice> members, Dictionary<Component, FileChanges> changes, Dictionary<Component, string> refused)
    {
        HashSet<TypeMention> led = [.. model.Aliases.SelectMany(static alias => alias.Declarations)];
        foreach (IGrouping<Route, KeyValuePair<Component, TargetChoice>> route in members.GroupBy(static member => member.Key.Route).ToArray())
        {
            TargetChoice choice = route.First().Value;
            bool isWhole = model.Components.All(component => component.Route != route.Key || !component.HasText || members.ContainsKey(component))
                && route.All(member => member.Value.Index == choice.Index);
            IEnumerable<TypeMention> mentions = isWhole
                ? model.Loose.Where(mention => mention is { File.Refusal: null, Alias: null } && mention.Subject == route.Key && !led.Contains(mention) && !IsAmbiguous(mention, choice))
                : [];
            if (!TryEdit(mentions, route.First().Key, members, changes, refused))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryEdit(
        IEnumerable<TypeMention> mentions,
        Component first,
        Dictionary<Component, TargetChoice> members,
        Dictionary<Component, FileChanges> changes,
        Dictionary<Component, string> refused)
    {
        foreach (TypeMention mention in mentions)
        {
            Component owner = mention.Slot is null ? first : model.Find(mention.Slot)!;
            if (editor.EditMentions([mention], members[owner], changes[owner]) is string refusal)
            {
                Refuse(owner, refusal, members, refused);
                return false;
            }
        }

        return true;
    }

    // Where some code is at another target of the route already, the name of the old type alone could mean either.
    private bool IsAmbiguous(TypeMention mention, TargetChoice choice) =>
        Enumerable.Range(0, ((Route)mention.Subject).TargetCount).Any(index =>
            index != choice.Index
            && editor.FindType(mention.File, mention.Type, new TargetChoice(index)) is INamedTypeSymbol other
            && model.Facts.AllFiles.Any(file => Identifiers.Of(file.Tree, cancellationToken).Contains(other.Name)));

    private Dictionary<string, List<TextChange>>? Compose(
        Dictionary<Component, TargetChoice> members,
        Dictionary<Component, FileChanges> changes,
        Dictionary<Component, string> refused)
    {
        Dictionary<string, List<TextChange>> texts = new(StringComparer.Ordinal);
        foreach (string key in changes.Values.SelectMany(static change => change.ByFile.Keys).Select(static file => file.Key).Distinct(StringComparer.Ordinal))
        {
            List<SourceFile> linked = model.Facts.FindLinked(key);
            HashSet<TextChange> all = [.. linked.SelectMany(file => ChangesOf(changes.Values, file))];
            foreach (SourceFile file in linked)
            {
                HashSet<TextChange> own = [.. ChangesOf(changes.Values, file)];
                foreach (TextChange change in all)
                {
                    if (!own.Contains(change) && !DisabledCode.IsDisabled(file.Tree, change.Span))
                    {
                        Refuse(FindOwner(changes, key, change), "projects that share a file disagree about it", members, refused);
                        return null;
                    }
                }
            }

            SourceText text = linked[0].Tree.GetText(cancellationToken);
            if (ChangeList.Merge(all, text, out TextChange conflict) is not List<TextChange> merged)
            {
                Refuse(FindOwner(changes, key, conflict), "it is written inside another request in a way that does not allow both to change", members, refused);
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

    private static void Refuse(Component component, string reason, Dictionary<Component, TargetChoice> members, Dictionary<Component, string> refused)
    {
        members.Remove(component);
        refused[component] = reason;
    }
}
