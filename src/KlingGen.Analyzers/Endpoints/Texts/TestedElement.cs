using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>What the constants of a switch are compared with: its value, or where that is a tuple the first of its elements that has constants of a model: <c>(model, hasImage) switch { (Model.V3, true) => ... }</c>.</summary>
/// <param name="index">Which element of tuples.</param>
internal readonly struct TestedElement(int index)
{
    /// <summary>The one that the patterns of all arms are about.</summary>
    public static TestedElement Find(IEnumerable<IPatternOperation> patterns)
    {
        int first = int.MaxValue;
        foreach (IRecursivePatternOperation tuple in patterns.OfType<IRecursivePatternOperation>())
        {
            for (int i = 0; i < tuple.DeconstructionSubpatterns.Length && i < first; i++)
            {
                if (new TestedElement(i).FindConstants(tuple).Count > 0)
                {
                    first = i;
                }
            }
        }

        return new TestedElement(first);
    }

    /// <summary>The constants any of which a pattern asks for; none where other values fit it too.</summary>
    public IReadOnlyList<string> FindConstants(IPatternOperation? pattern)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                IReadOnlyList<string> left = FindConstants(either.LeftPattern);
                IReadOnlyList<string> right = FindConstants(either.RightPattern);
                return left.Count > 0 && right.Count > 0 ? [.. left, .. right] : [];
            case IRecursivePatternOperation { DeconstructionSubpatterns: { Length: > 0 } elements }:
                return index < elements.Length ? FindConstants(elements[index]) : [];
            case null:
                return [];
            default:
                return ConstantTexts.Find(pattern) is string text ? [text] : [];
        }
    }

    /// <summary>The constants that always fit one of the patterns, whatever the other elements are.</summary>
    public IEnumerable<string> FindCovered(IEnumerable<IPatternOperation> patterns)
    {
        Dictionary<string, HashSet<bool>> halves = new(StringComparer.Ordinal);
        foreach (IPatternOperation pattern in patterns)
        {
            bool?[]? flags = FindFlags(pattern);
            foreach (string constant in flags is null ? [] : FindConstants(pattern))
            {
                if (!halves.TryGetValue(constant, out HashSet<bool>? seen))
                {
                    halves.Add(constant, seen = []);
                }

                seen.UnionWith(flags!.Length == 0 ? [true, false] : [flags[0]!.Value]);
            }
        }

        return halves.Where(static half => half.Value.Count == 2).Select(static half => half.Key);
    }

    // None where the other elements may be anything, one where just one of them must be true or false; null for all else.
    private bool?[]? FindFlags(IPatternOperation pattern)
    {
        if (pattern is not IRecursivePatternOperation tuple)
        {
            return [];
        }

        List<bool?> flags = [];
        for (int i = 0; i < tuple.DeconstructionSubpatterns.Length; i++)
        {
            IPatternOperation element = tuple.DeconstructionSubpatterns[i];
            if (i != index && element is not IDiscardPatternOperation)
            {
                flags.Add(element is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool flag } } ? flag : null);
            }
        }

        return flags.Count == 0 || (flags.Count == 1 && flags[0] is not null) ? [.. flags] : null;
    }
}
