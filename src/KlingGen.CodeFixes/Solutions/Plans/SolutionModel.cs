using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Slots;
using KlingGen.CodeFixes.Solutions.Subjects;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>A solution as components and client variables.</summary>
internal sealed class SolutionModel
{
    private readonly Dictionary<Slot, Component> _components = [];
    private readonly Dictionary<Slot, ClientVariables> _variables = [];
    private readonly Dictionary<string, TypeAlias> _aliases = new(StringComparer.Ordinal);

    private SolutionModel(SolutionFacts facts) => Facts = facts;

    public SolutionFacts Facts { get; }

    public IReadOnlyCollection<Component> Components => _components.Values;

    public IReadOnlyCollection<ClientVariables> Variables => _variables.Values;

    /// <summary>The aliases by which values of components are declared or made.</summary>
    public IEnumerable<TypeAlias> Aliases => _aliases.Values.Where(static alias => alias.Uses.Count > 0);

    /// <summary>Names of types that stand for themselves and belong to no component.</summary>
    public List<TypeMention> Loose { get; } = [];

    public static SolutionModel Create(SolutionFacts facts)
    {
        SolutionModel model = new(facts);
        facts.Slots.JoinForgotten();
        foreach (Slot slot in facts.Slots.All)
        {
            if (model.Find(slot) is Component component)
            {
                component.Places.Add(slot.Place);
                component.Refusal ??= facts.FindRefusal(slot.Place.File, component.Route);
                component.IsMeant |= facts.IsMoved(slot.Place.File, component.Route);
            }
        }

        foreach (KeyValuePair<Slot, SlotName> named in facts.Slots.Names)
        {
            model.Find(named.Key)?.Names.Add((named.Value, named.Key.Place));
        }

        foreach (Slot parameter in facts.Slots.Parameters.FindOpen())
        {
            if (model.Find(parameter) is Component open)
            {
                open.IsOpen = true;
            }
        }

        foreach (Creation creation in facts.Creations)
        {
            model.Find(creation.Slot)!.Creations.Add(creation);
        }

        foreach (PropertyRead read in facts.Reads)
        {
            model.Find(read.Slot)!.Reads.Add(read);
        }

        foreach (ClientAccess access in facts.Accesses)
        {
            model.Add(access);
        }

        foreach (TypeMention mention in facts.Mentions)
        {
            model.Add(mention);
        }

        foreach ((Slot slot, string reason) in facts.Slots.Pins)
        {
            model.Find(slot)?.Refuse(reason);
            if (model.FindVariables(slot) is ClientVariables variables)
            {
                variables.Refusal ??= reason;
            }
        }

        return model;
    }

    /// <summary>The component of a slot, or null for one of a client variable.</summary>
    public Component? Find(Slot slot)
    {
        Slot root = slot.Root;
        if (root.Subject is not Route route)
        {
            return null;
        }

        if (!_components.TryGetValue(root, out Component? component))
        {
            component = new Component(route);
            _components.Add(root, component);
        }

        return component;
    }

    public ClientVariables? FindVariables(Slot slot)
    {
        Slot root = slot.Root;
        if (root.Subject is not ClientFamily family)
        {
            return null;
        }

        if (!_variables.TryGetValue(root, out ClientVariables? variables))
        {
            variables = new ClientVariables(family);
            _variables.Add(root, variables);
        }

        return variables;
    }

    private void Add(ClientAccess access)
    {
        if (access.Slot is Slot slot)
        {
            Find(slot)?.Accesses.Add(access);
            FindVariables(slot)?.Sources.Add(access);
        }

        if (access is { Start: Slot start, Endpoint: not null })
        {
            FindVariables(start)!.Uses.Add(access);
        }
    }

    private void Add(TypeMention mention)
    {
        if (mention.Slot is null)
        {
            Loose.Add(mention);
            if (TypeAlias.FindDeclared(mention) is string declared)
            {
                FindAlias(declared).Declarations.Add(mention);
            }

            return;
        }

        FindVariables(mention.Slot)?.Mentions.Add(mention);
        if (Find(mention.Slot) is Component component)
        {
            component.Mentions.Add(mention);
            if (mention.Alias is string alias)
            {
                FindAlias(alias).Uses.Add(mention);
            }
        }
    }

    private TypeAlias FindAlias(string key)
    {
        if (!_aliases.TryGetValue(key, out TypeAlias? alias))
        {
            alias = new TypeAlias();
            _aliases.Add(key, alias);
        }

        return alias;
    }
}
