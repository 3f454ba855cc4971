using KlingGen.CodeFixes.Solutions.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Variables that hold a part of a client change when all that begins at them moves; calls that leave them name the client themselves.</summary>
/// <param name="model">The solution.</param>
/// <param name="choose">Where a component goes that has to come along.</param>
internal sealed class ClientMoves(SolutionModel model, Func<Component, TargetChoice?> choose)
{
    /// <summary>Changes what moves; false where more came along, or less moves than before.</summary>
    public bool TryLead(MoveSetDraft draft)
    {
        foreach (ClientVariables variables in model.Variables)
        {
            ClientAccess[] moving = [.. variables.Uses.Where(use => Find(use) is Component component && draft.Members.ContainsKey(component))];
            if (moving.Length == 0)
            {
                continue;
            }

            if (ClientEditor.Move(variables, use => Find(use) is Component component && draft.Members.TryGetValue(component, out TargetChoice? choice) ? choice : null) is FileChanges led)
            {
                foreach (Component component in moving.Select(Find).OfType<Component>().Distinct())
                {
                    draft.Changes[component].Add(led);
                }

                continue;
            }

            // Those that begin at the same variable come along if they can.
            if (FindCompanions(variables, draft) is { Count: > 0 } companions)
            {
                draft.Add(companions);
                return false;
            }

            foreach (ClientAccess use in moving)
            {
                Component component = Find(use)!;
                if (ClientEditor.Detach(variables, use, draft.Members[component]) is not TextChange detached)
                {
                    draft.Refuse(component, variables.Refusal ?? "its client comes from a variable that other calls keep where it is");
                    return false;
                }

                draft.Changes[component].Add(use.File, [detached]);
            }
        }

        return true;
    }

    private Dictionary<Component, TargetChoice> FindCompanions(ClientVariables variables, MoveSetDraft draft)
    {
        Dictionary<Component, TargetChoice> companions = [];
        foreach (ClientAccess use in variables.Uses)
        {
            if (variables.Refusal is not null || Find(use) is not Component component || (!draft.Members.ContainsKey(component) && draft.Stays(component)))
            {
                return [];
            }

            if (!draft.Members.ContainsKey(component))
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
}
