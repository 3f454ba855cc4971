using KlingGen.Analyzers.Endpoints.Guards;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>What chooses a text where a switch does: the constants of its arm, or that none of the other arms' constants is met.</summary>
internal static class ArmKeys
{
    // No constant has it.
    private const char Otherwise = '\u0001';

    /// <summary>The keys of each arm, any of which chooses it; none where it has none.</summary>
    public static IReadOnlyList<string>[] Of(ISwitchExpressionOperation choice)
    {
        TestedElement element = TestedElement.Find(choice.Arms.Select(static arm => arm.Pattern));
        return
        [
            .. choice.Arms.Select(arm => arm is { Pattern: IDiscardPatternOperation, Guard: null }
                ? Rest(element.FindCovered(choice.Arms.Where(static other => other.Guard is null).Select(static other => other.Pattern)))
                : element.FindConstants(arm.Pattern)),
        ];
    }

    /// <summary>The keys of a section of a switch statement; none where it has none.</summary>
    public static IReadOnlyList<string> Of(ISwitchCaseOperation section, ISwitchOperation choice)
    {
        ICaseClauseOperation[] all = [.. choice.Cases.SelectMany(static other => other.Clauses)];
        IPatternCaseClauseOperation[] patterns = [.. all.OfType<IPatternCaseClauseOperation>()];
        TestedElement element = TestedElement.Find(patterns.Select(static clause => clause.Pattern));
        if (section.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation))
        {
            return Rest(all.Select(FindSingle).OfType<string>().Concat(element.FindCovered(patterns.Where(static clause => clause.Guard is null).Select(static clause => clause.Pattern))));
        }

        List<string> keys = [];
        foreach (ICaseClauseOperation clause in section.Clauses)
        {
            IReadOnlyList<string> found = clause is IPatternCaseClauseOperation pattern ? element.FindConstants(pattern.Pattern) : FindSingle(clause) is string text ? [text] : [];
            if (found.Count == 0)
            {
                return [];
            }

            keys.AddRange(found);
        }

        return keys;
    }

    /// <summary>The key of what is chosen where none of some constants is met; none where there are none.</summary>
    public static IReadOnlyList<string> Rest(IEnumerable<string> others) => string.Concat(others.Select(static other => Otherwise + other)) is { Length: > 0 } key ? [key] : [];

    /// <summary>Whether what has these keys can be chosen where the constant is known.</summary>
    public static bool CanBe(IReadOnlyList<string> keys, string? known) =>
        known is null || keys.Count == 0 || keys.Any(key => key[0] == Otherwise ? Array.IndexOf(key.Split(Otherwise), known) < 0 : string.Equals(key, known, StringComparison.Ordinal));

    /// <summary>Whether a text with that key is not chosen where a condition holds.</summary>
    public static bool IsExcluded(string key, IdTest condition)
    {
        if (key[0] != Otherwise)
        {
            return condition.Test(key) == false;
        }

        string[] others = key.Split(Otherwise);
        string[] met = [.. condition.Constants.Where(constant => condition.Test(constant) == true)];
        return met.Length > 0 && condition.Test(key) == false && Array.TrueForAll(met, constant => Array.IndexOf(others, constant) >= 0);
    }

    private static string? FindSingle(ICaseClauseOperation clause) => clause is ISingleValueCaseClauseOperation single ? ConstantTexts.Find(single.Value) : null;
}
