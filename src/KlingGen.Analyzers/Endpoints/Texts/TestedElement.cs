using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
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

    /// <summary>What they are compared with; null where that is no element of a tuple that is written out.</summary>
    public IOperation? FindSubject(IOperation value) =>
        value.SkipConversions() is not ITupleOperation tuple ? value : index < tuple.Elements.Length ? tuple.Elements[index] : null;

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
            case IRecursivePatternOperation { PropertySubpatterns: { Length: > 0 } members }:
                // `{ Model: Model.V3, Url: { } url }`
                foreach (IPropertySubpatternOperation member in members)
                {
                    if (FindConstants(member.Pattern) is { Count: > 0 } asked)
                    {
                        return asked;
                    }
                }

                return [];
            case null:
                return [];
            default:
                return ConstantTexts.Find(pattern) is string text ? [text] : [];
        }
    }

    /// <summary>The constants that always fit one of the patterns, whatever the other elements are.</summary>
    public IEnumerable<string> FindCovered(IEnumerable<IPatternOperation> patterns)
    {
        HashSet<(string Constant, int Place, bool Flag)> seen = [];
        foreach (IPatternOperation pattern in patterns)
        {
            if (FindFlag(pattern) is (int place, bool[] outcomes))
            {
                seen.UnionWith(FindConstants(pattern).SelectMany(constant => outcomes.Select(flag => (constant, place, flag))));
            }
        }

        return seen.Where(one => one.Flag && seen.Contains((one.Constant, one.Place, false))).Select(static one => one.Constant).Distinct(StringComparer.Ordinal);
    }

    // Both outcomes where the other elements may be anything; that of the one which must be true or false; null for all else.
    private (int Place, bool[] Outcomes)? FindFlag(IPatternOperation pattern)
    {
        IPatternOperation[] elements = pattern is IRecursivePatternOperation tuple ? [.. tuple.DeconstructionSubpatterns] : [];
        int own = index;
        if (pattern is IRecursivePatternOperation { PropertySubpatterns: var members } && members.Count(static member => member.Pattern is not IDiscardPatternOperation) > 1)
        {
            return null;
        }

        int[] asked = [.. Enumerable.Range(0, elements.Length).Where(i => i != own && elements[i] is not IDiscardPatternOperation)];
        return asked.Length == 0 ? (-1, [true, false])
            : asked.Length == 1 && elements[asked[0]] is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool flag } } ? (asked[0], [flag])
            : null;
    }
}
