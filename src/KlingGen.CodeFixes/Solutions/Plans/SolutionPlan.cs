using System.Runtime.CompilerServices;
using KlingGen.CodeFixes.Solutions.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>What can move in a solution. Made once from the original trees; all questions of a lightbulb and of Fix All are answered from it.</summary>
internal sealed class SolutionPlan
{
    private static readonly ConditionalWeakTable<Solution, Holder> _known = new();

    private readonly object _gate = new();
    private readonly SolutionProjects _projects;
    private readonly SolutionModel _model;
    private readonly Dictionary<(string, TextSpan), Component> _byName = [];
    private readonly Dictionary<(Component, TargetChoice), MoveSet?> _single = [];
    private readonly Dictionary<Route, int?> _usual = [];
    private MoveSet? _whole;

    private SolutionPlan(SolutionProjects projects, SolutionModel model, CancellationToken cancellationToken)
    {
        _projects = projects;
        _model = model;
        DisabledCode disabled = new(model.Facts, cancellationToken);
        foreach (Component component in model.Components.Where(static component => component.HasText))
        {
            if (component.Refusal is null && disabled.FindName(component, cancellationToken) is string name)
            {
                component.Refuse($"{name} is named in code that is not compiled here");
            }

            if (TargetChoice.HasObstacle(component))
            {
                component.Refuse("one of its requests has no place in the other family, or may have none");
            }

            Index(component);
        }
    }

    /// <summary>The plan of a solution; null where nothing in it can move.</summary>
    public static async Task<SolutionPlan?> FindAsync(Solution solution, CancellationToken cancellationToken)
    {
        Holder holder = _known.GetOrCreateValue(solution);
        await holder.Lock.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!holder.IsRead)
            {
                SolutionProjects projects = await SolutionProjects.ReadAsync(solution, cancellationToken).ConfigureAwait(false);
                holder.Plan = projects.FindMigrations().Count == 0
                    ? null
                    : new SolutionPlan(projects, SolutionModel.Create(SolutionReader.Read(projects, cancellationToken)), cancellationToken);
                holder.IsRead = true;
            }

            return holder.Plan;
        }
        finally
        {
            holder.Lock.Release();
        }
    }

    /// <summary>The component that a reported place belongs to, or null.</summary>
    public Component? Find(Document document, TextSpan reported) =>
        _byName.TryGetValue((SourceFile.KeyOf(document), reported), out Component? component) ? component : null;

    /// <summary>Where a component can go, what keeps everything first; nowhere where that cannot be seen.</summary>
    public IReadOnlyList<TargetChoice> FindChoices(Component component, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Choose(component, cancellationToken);
        }
    }

    /// <summary>The plan for one component, with those that it takes along; null where it stays.</summary>
    public MoveSet? PlanOne(Component component, TargetChoice choice, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_single.TryGetValue((component, choice), out MoveSet? plan))
            {
                plan = Plan(new Dictionary<Component, TargetChoice> { [component] = choice }, MoveReach.Own, cancellationToken);
                plan = plan.Members.ContainsKey(component) && plan.Texts.Count > 0 ? plan : null;
                _single.Add((component, choice), plan);
            }

            return plan;
        }
    }

    /// <summary>The plan for many components; those that cannot move stay.</summary>
    public MoveSet PlanMany(IReadOnlyDictionary<Component, TargetChoice> components, MoveReach reach, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Plan(components, reach, cancellationToken);
        }
    }

    /// <summary>What stays when everything that can move has moved.</summary>
    public IReadOnlyList<StayingUse> FindStaying(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            MoveSet whole = PlanWhole(cancellationToken);
            return
            [
                .. FindOpen(cancellationToken).Select(static component => new StayingUse(component, component.Location, "it cannot be seen to which endpoint its jobs were sent")),
                .. whole.Refused.Select(static refused => new StayingUse(refused.Key, refused.Key.Location, refused.Value)),
            ];
        }
    }

    /// <summary>The solution with everything moved that can.</summary>
    public Solution MoveAll(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Apply(PlanWhole(cancellationToken), cancellationToken);
        }
    }

    /// <summary>The solution with a plan carried out. A file that several projects have is changed in all of them.</summary>
    public Solution Apply(MoveSet plan, CancellationToken cancellationToken)
    {
        Solution changed = _projects.Solution;
        foreach (KeyValuePair<string, List<TextChange>> file in plan.Texts)
        {
            List<SourceFile> linked = _model.Facts.FindLinked(file.Key);
            SourceText text = linked[0].Tree.GetText(cancellationToken).WithChanges(file.Value);
            foreach (DocumentId id in linked.Select(static one => one.Document.Id).Distinct())
            {
                changed = changed.WithDocumentText(id, text);
            }
        }

        return changed;
    }

    private IEnumerable<Component> FindMeant() => _model.Components.Where(static component => component is { HasText: true, IsMeant: true });

    private IEnumerable<Component> FindOpen(CancellationToken cancellationToken) => FindMeant().Where(component => Choose(component, cancellationToken).Count == 0);

    private MoveSet PlanWhole(CancellationToken cancellationToken) => _whole ??= Plan(
        FindMeant().Except(FindOpen(cancellationToken)).ToDictionary(static component => component, component => Choose(component, cancellationToken)[0]), MoveReach.Aliases, cancellationToken);

    private MoveSet Plan(IReadOnlyDictionary<Component, TargetChoice> wanted, MoveReach reach, CancellationToken cancellationToken) =>
        new CheckedPlanner(
            new MoveSetPlanner(_model, new ComponentEditor(new TargetTypes(), _model.Facts, cancellationToken), component => Choose(component, cancellationToken).FirstOrDefault(), reach, cancellationToken),
            new PlanCheck(_projects, _model.Facts, cancellationToken),
            _model.Facts,
            cancellationToken).Plan(wanted);

    // Where no request shows it, a component goes where the others of its route go, or else to the target that takes all requests.
    private IReadOnlyList<TargetChoice> Choose(Component component, CancellationToken cancellationToken)
    {
        if (TargetChoice.FindByRequests(component) is { Count: > 0 } choices)
        {
            return choices;
        }

        if (!_usual.TryGetValue(component.Route, out int? usual))
        {
            usual = new UsualTarget(_model, cancellationToken).Find(component.Route);
            _usual.Add(component.Route, usual);
        }

        return usual is null && component.Route.TargetCount > 1 && component.IsWithoutRequests
            ? []
            : [new TargetChoice(usual ?? 0)];
    }

    private void Index(Component component)
    {
        foreach ((SourceFile file, Location place) in component.Reported)
        {
            _byName[(file.Key, place.SourceSpan)] = component;
        }
    }

    private sealed class Holder
    {
        public SemaphoreSlim Lock { get; } = new(1, 1);

        public bool IsRead { get; set; }

        public SolutionPlan? Plan { get; set; }
    }
}
