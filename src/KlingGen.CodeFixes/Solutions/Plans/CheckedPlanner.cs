using KlingGen.CodeFixes.Checks;
using KlingGen.CodeFixes.Solutions.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Plans, compiles, takes out what nothing would use any more, and drops the components that the compiler complains about, until it has nothing to say.</summary>
internal sealed class CheckedPlanner(MoveSetPlanner planner, PlanCheck check, SolutionFacts facts, CancellationToken cancellationToken)
{
    private const int MaxSecondTries = 24;

    private readonly Dictionary<Component, FileChanges> _spent = [];
    private readonly HashSet<Complaint> _answered = [];
    private readonly SpentParameters _parameters = new([.. facts.AllFiles.Select(static file => file.Compilation).Distinct()], isWhole: true, cancellationToken);

    public MoveSet Plan(IReadOnlyDictionary<Component, TargetChoice> wanted)
    {
        Dictionary<Component, TargetChoice> members = wanted.ToDictionary(static pair => pair.Key, static pair => pair.Value);
        Dictionary<Component, string> refused = [];
        HashSet<Component> dropped = [];
        while (true)
        {
            MoveSet plan = planner.Plan(members, dropped, _spent);
            List<Complaint> complaints = plan.Texts.Count == 0 ? [] : check.Find(plan, plan.Members.Keys.SelectMany(static member => member.FileKeys));
            if (complaints.Count == 0)
            {
                plan = TryAgain(plan, members, wanted, dropped);
                foreach (KeyValuePair<Component, string> stays in plan.Refused)
                {
                    refused[stays.Key] = stays.Value;
                }

                foreach (Component moved in plan.Members.Keys)
                {
                    refused.Remove(moved);
                }

                return new MoveSet(plan.Members, plan.Changes, plan.Texts, refused);
            }

            foreach (Complaint complaint in complaints)
            {
                Component[] culprits = [.. FindCulprits(complaint, plan)];
                if (complaint.IsSpent && _answered.Add(complaint) && TryTakeOut(complaint, culprits[0]))
                {
                    continue;
                }

                foreach (Component culprit in culprits)
                {
                    members.Remove(culprit);
                    dropped.Add(culprit);
                    refused[culprit] = $"the compiler would complain at {CodePlace.Of(facts.FindLinked(complaint.File)[0].Tree, complaint.Position)}: {complaint.Message}";
                }
            }
        }
    }

    // What is left of a variable goes with the values that used it. The next round compiles that.
    private bool TryTakeOut(Complaint complaint, Component component)
    {
        List<SourceFile> files = facts.FindLinked(complaint.File);
        IReadOnlyList<(SyntaxTree Tree, TextChange Change)>? removals = SpentVariables.Remove(files[0].Tree, complaint.Position, cancellationToken) is TextChange removal
            ? [(files[0].Tree, removal)]
            : _parameters.Remove(files[0].Model, complaint.Position);
        if (removals is null)
        {
            return false;
        }

        FileChanges taken = new();
        foreach ((SyntaxTree tree, TextChange change) in removals)
        {
            if (facts.AllFiles.Find(file => file.Tree == tree) is not SourceFile found || facts.FindLinked(found.Key) is var linked && linked.Exists(static file => file.Refusal is not null))
            {
                return false;
            }

            foreach (SourceFile file in linked)
            {
                taken.Add(file, [change]);
            }
        }

        if (!_spent.TryGetValue(component, out FileChanges? changes))
        {
            changes = new FileChanges();
            _spent.Add(component, changes);
        }

        changes.Add(taken);
        return true;
    }

    // A component may have been dropped for what another one beside it did.
    private MoveSet TryAgain(MoveSet plan, Dictionary<Component, TargetChoice> members, IReadOnlyDictionary<Component, TargetChoice> wanted, HashSet<Component> dropped)
    {
        if (dropped.Count < 2)
        {
            return plan;
        }

        foreach (Component component in dropped.Where(wanted.ContainsKey).Take(MaxSecondTries).ToArray())
        {
            members[component] = wanted[component];
            dropped.Remove(component);
            MoveSet larger = planner.Plan(members, dropped, _spent);
            if (larger.Members.Count > plan.Members.Count && check.Find(larger, component.FileKeys).Count == 0)
            {
                plan = larger;
            }
            else
            {
                members.Remove(component);
                dropped.Add(component);
            }
        }

        return plan;
    }

    // Those nearest to the place: in the smallest piece of code around it that has a value of any.
    private IEnumerable<Component> FindCulprits(Complaint complaint, MoveSet plan)
    {
        (string file, int position) = complaint.Cause ?? (complaint.File, complaint.Position);
        (Component Component, TextSpan Span)[] near =
        [
            .. plan.Members.Keys.SelectMany(member => member.Places
                .Where(place => string.Equals(place.File, file, StringComparison.Ordinal))
                .Select(place => (member, place.Span))),
        ];
        SyntaxNode root = facts.FindLinked(file)[0].Tree.GetRoot();
        SyntaxNode? node = root.FindToken(Math.Min(position, Math.Max(0, root.FullSpan.End - 1))).Parent;
        for (; node is not null; node = node.Parent)
        {
            Component[] inside = [.. near.Where(place => node.FullSpan.Contains(place.Span)).Select(static place => place.Component).Distinct()];
            if (inside.Length > 0)
            {
                return inside;
            }
        }

        // A file that only sees what changed elsewhere: nobody in particular, so all that changed.
        return plan.Members.Keys.ToArray();
    }
}
