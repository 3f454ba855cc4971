namespace KlingGen.CodeFixes.Edits;

/// <summary>Keeps the order in which the values of an initializer are evaluated.</summary>
/// <param name="effects">The effects of the values, in the order in which they were evaluated.</param>
internal sealed class EvaluationOrder(IReadOnlyList<ValueEffect> effects)
{
    /// <summary>
    /// The values that must be evaluated before all others, so that each with an effect is evaluated once and in its turn; in order, none where the new order keeps that.
    /// </summary>
    /// <param name="uses">The values in the order in which they are evaluated now; one can be missing or be there more than once.</param>
    /// <param name="required">Values that must be among those.</param>
    public List<int> FindHoisted(IReadOnlyList<int> uses, IEnumerable<int> required)
    {
        SortedSet<int> hoisted = [.. required];
        for (int value = 0; value < effects.Count; value++)
        {
            if (effects[value] is ValueEffect.Effect && uses.Count(use => use == value) != 1)
            {
                hoisted.Add(value);
            }
        }

        while (FindNext(uses, hoisted) is int next)
        {
            hoisted.Add(next);
        }

        return [.. hoisted];
    }

    private int? FindNext(IReadOnlyList<int> uses, SortedSet<int> hoisted)
    {
        // Nothing may be passed by a value that comes first now.
        foreach (int early in hoisted)
        {
            for (int before = 0; before < early; before++)
            {
                if (!hoisted.Contains(before) && !ValueEffects.CanSwap(effects[before], effects[early]))
                {
                    return before;
                }
            }
        }

        for (int i = 0; i < uses.Count; i++)
        {
            for (int j = i + 1; j < uses.Count; j++)
            {
                if (uses[j] < uses[i]
                    && !hoisted.Contains(uses[i])
                    && !hoisted.Contains(uses[j])
                    && !ValueEffects.CanSwap(effects[uses[i]], effects[uses[j]]))
                {
                    return uses[j];
                }
            }
        }

        // Twice the same only where nothing happens in between.
        for (int i = 0; i < uses.Count; i++)
        {
            int last = uses.ToList().LastIndexOf(uses[i]);
            if (effects[uses[i]] is ValueEffect.Read
                && !hoisted.Contains(uses[i])
                && Enumerable.Range(i, last - i).Any(between => effects[uses[between]] is ValueEffect.Effect && !hoisted.Contains(uses[between])))
            {
                return uses[i];
            }
        }

        return null;
    }
}
