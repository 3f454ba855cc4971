using KlingGen.CodeFixes.Solutions.Subjects;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>What is only declared, and so never reported: it goes with the last component of its route that is, and stays as long as one of them stays.</summary>
internal sealed class SilentComponents(SolutionModel model, Func<Component, TargetChoice?> choose)
{
    /// <summary>Adds them to the members or takes them out again; false where that changed something.</summary>
    /// <param name="members">The components that move.</param>
    /// <param name="stays">Whether a component cannot move.</param>
    public bool TryTake(Dictionary<Component, TargetChoice> members, Func<Component, bool> stays)
    {
        bool isSettled = true;
        foreach (IGrouping<Route, Component> route in model.Components.Where(static component => component.HasText).GroupBy(static component => component.Route))
        {
            bool isWhole = route.Any(members.ContainsKey) && route.All(component => component.IsSilent || members.ContainsKey(component));
            foreach (Component silent in route.Where(static component => component.IsSilent))
            {
                if (isWhole && !members.ContainsKey(silent) && !stays(silent) && choose(silent) is TargetChoice choice)
                {
                    members.Add(silent, choice);
                    isSettled = false;
                }
                else if (!isWhole && members.Remove(silent))
                {
                    isSettled = false;
                }
            }
        }

        return isSettled;
    }
}
