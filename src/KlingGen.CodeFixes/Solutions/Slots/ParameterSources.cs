namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>Tells parameters that some call of the solution gives a value from those of which nobody knows what they will be given.</summary>
internal sealed class ParameterSources
{
    private readonly HashSet<Slot> _declared = [];
    private readonly HashSet<Slot> _given = [];
    private readonly List<(Slot, Slot)> _same = [];

    public void Declare(Slot parameter) => _declared.Add(parameter);

    public void Give(Slot parameter) => _given.Add(parameter);

    /// <summary>Says that who calls one method may run the other.</summary>
    public void Equate(Slot one, Slot other) => _same.Add((one, other));

    /// <summary>The parameters that no call gives a value.</summary>
    public IEnumerable<Slot> FindOpen()
    {
        HashSet<Slot> given = [.. _given];
        for (int before = -1; before != given.Count;)
        {
            before = given.Count;
            foreach ((Slot one, Slot other) in _same)
            {
                if (given.Contains(one) || given.Contains(other))
                {
                    given.Add(one);
                    given.Add(other);
                }
            }
        }

        return _declared.Where(parameter => !given.Contains(parameter));
    }
}
