using KlingGen.CodeFixes.Solutions.Subjects;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>The slots of a solution, and what is known of single ones.</summary>
internal sealed class SlotTable
{
    private readonly Dictionary<(Place, Subject), Slot> _slots = [];

    public IEnumerable<Slot> All => _slots.Values;

    /// <summary>Why slots must stay as they are.</summary>
    public List<(Slot Slot, string Reason)> Pins { get; } = [];

    /// <summary>The names by which code refers to slots.</summary>
    public Dictionary<Slot, SlotName> Names { get; } = [];

    /// <summary>Values that go where their type is forgotten: into an <c>object</c>, an interface, a type parameter.</summary>
    public List<Slot> Forgotten { get; } = [];

    /// <summary>Questions whether a value of a forgotten type is of a generated one.</summary>
    public List<Slot> Asked { get; } = [];

    /// <summary>What is known of who gives parameters their values.</summary>
    public ParameterSources Parameters { get; } = new();

    public Slot Get(Place place, Subject subject)
    {
        if (!_slots.TryGetValue((place, subject), out Slot? slot))
        {
            slot = new Slot(subject, place);
            _slots.Add((place, subject), slot);
        }

        return slot;
    }

    public void Pin(Slot slot, string reason) => Pins.Add((slot, reason));

    /// <summary>
    /// Joins what may meet again where types are forgotten: a value that became an object, and an <c>is</c> that finds out what it was.
    /// </summary>
    public void JoinForgotten()
    {
        foreach (IGrouping<Subject, Slot> asked in Asked.GroupBy(static slot => slot.Subject))
        {
            Slot first = asked.First();
            foreach (Slot slot in asked.Concat(Forgotten.Where(slot => slot.Subject == asked.Key)))
            {
                Slot.Join(first, slot);
            }
        }
    }
}
