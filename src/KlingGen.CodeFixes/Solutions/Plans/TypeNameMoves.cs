using KlingGen.CodeFixes.Solutions.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Names of types that stand for several components change with them.</summary>
/// <param name="model">The solution.</param>
/// <param name="editor">Changes mentions.</param>
/// <param name="choose">Where a component goes that has to come along.</param>
/// <param name="reach">What comes along that was not asked for.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class TypeNameMoves(SolutionModel model, ComponentEditor editor, Func<Component, TargetChoice?> choose, MoveReach reach, CancellationToken cancellationToken)
{
    /// <summary>Changes an alias when all that is named by it moves to one target; otherwise what moves is named itself. False where more came along, or less moves than before.</summary>
    public bool TryLeadAliases(MoveSetDraft draft)
    {
        foreach (TypeAlias alias in model.Aliases)
        {
            Component[] users = [.. alias.Uses.Select(use => model.Find(use.Slot!)!).Distinct()];
            Component[] moving = [.. users.Where(draft.Members.ContainsKey)];
            if (moving.Length == 0)
            {
                continue;
            }

            bool isLed = alias.Declarations.Count > 0
                && alias.Declarations.TrueForAll(static declaration => declaration.File.Refusal is null)
                && moving.All(component => draft.Members[component].Index == draft.Members[moving[0]].Index);
            if (isLed
                && reach is MoveReach.Aliases
                && FindSharing(users.Except(moving), draft.Members[moving[0]], draft) is { Count: > 0 } sharing)
            {
                draft.Add(sharing);
                return false;
            }

            IEnumerable<TypeMention> mentions = isLed && moving.Length == users.Length
                ? alias.Declarations
                : alias.Uses.Where(use => draft.Members.ContainsKey(model.Find(use.Slot!)!));
            if (!TryEdit(mentions, moving[0], draft))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Changes what stands for a type as such, with the last component of the type; false where less moves than before.</summary>
    public bool TryMoveLoose(MoveSetDraft draft)
    {
        HashSet<TypeMention> led = [.. model.Aliases.SelectMany(static alias => alias.Declarations)];
        foreach (IGrouping<Route, KeyValuePair<Component, TargetChoice>> route in draft.Members.GroupBy(static member => member.Key.Route).ToArray())
        {
            TargetChoice choice = route.First().Value;
            bool isWhole = model.Components.All(component => component.Route != route.Key || !component.HasText || draft.Members.ContainsKey(component))
                && route.All(member => member.Value.Index == choice.Index);
            IEnumerable<TypeMention> mentions = isWhole
                ? model.Loose.Where(mention => mention is { File.Refusal: null, Alias: null } && mention.Subject == route.Key && !led.Contains(mention) && !IsAmbiguous(mention, choice))
                : [];
            if (!TryEdit(mentions, route.First().Key, draft))
            {
                return false;
            }
        }

        return true;
    }

    // All of them or none: one that stays keeps the alias where it is.
    private Dictionary<Component, TargetChoice> FindSharing(IEnumerable<Component> components, TargetChoice with, MoveSetDraft draft)
    {
        Dictionary<Component, TargetChoice> sharing = [];
        foreach (Component component in components)
        {
            if (draft.Stays(component) || choose(component) is not TargetChoice choice || choice.Index != with.Index)
            {
                return [];
            }

            sharing.Add(component, choice);
        }

        return sharing;
    }

    private bool TryEdit(IEnumerable<TypeMention> mentions, Component first, MoveSetDraft draft)
    {
        foreach (TypeMention mention in mentions)
        {
            Component owner = mention.Slot is null ? first : model.Find(mention.Slot)!;
            if (editor.EditMentions([mention], draft.Members[owner], draft.Changes[owner]) is string refusal)
            {
                draft.Refuse(owner, refusal);
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
}
