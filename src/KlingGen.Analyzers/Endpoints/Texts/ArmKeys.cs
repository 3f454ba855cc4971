using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>What chooses a text where a switch does: the constants of its arm, or that none of the other arms' constants is met.</summary>
internal static class ArmKeys
{
    // No constant has it.
    private const char Otherwise = '\u0001';

    /// <summary>The keys of an arm, any of which chooses it; none where it has none.</summary>
    /// <param name="arm">The arm.</param>
    /// <param name="choice">Its switch.</param>
    /// <param name="element">What the arms' constants are compared with.</param>
    public static IReadOnlyList<string> Of(ISwitchExpressionArmOperation arm, ISwitchExpressionOperation choice, TestedElement element) =>
        arm is { Pattern: IDiscardPatternOperation, Guard: null }
            ? Rest(element.FindCovered(choice.Arms.Where(static other => other.Guard is null).Select(static other => other.Pattern)))
            : element.FindConstants(arm.Pattern);

    /// <summary>The keys of a section of a switch statement; none where it has none.</summary>
    public static IReadOnlyList<string> Of(ISwitchCaseOperation section, ISwitchOperation choice)
    {
        ISwitchCaseOperation[] sources = [.. CaseJumps.FindSources(section, choice)];
        ICaseClauseOperation[] own = [.. section.Clauses, .. sources.SelectMany(static source => source.Clauses)];
        TestedElement element = Array.Exists(own, static clause => clause is IPatternCaseClauseOperation or IDefaultCaseClauseOperation) ? FindElement(choice) : default;
        if (Array.Exists(own, static clause => clause is IDefaultCaseClauseOperation))
        {
            ICaseClauseOperation[] all = [.. choice.Cases.Where(other => !ReferenceEquals(other, section) && !sources.Contains(other)).SelectMany(static other => other.Clauses)];
            IPatternCaseClauseOperation[] patterns = [.. all.OfType<IPatternCaseClauseOperation>()];
            return Rest(all.Select(FindSingle).OfType<string>().Concat(element.FindCovered(patterns.Where(static clause => clause.Guard is null).Select(static clause => clause.Pattern))));
        }

        List<string> keys = [];
        foreach (ICaseClauseOperation clause in own)
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

    /// <summary>What the keys of the sections are compared with.</summary>
    public static IOperation? FindSubject(ISwitchOperation choice) =>
        choice.Value.SkipConversions() is ITupleOperation ? FindElement(choice).FindSubject(choice.Value) : choice.Value;

    private static TestedElement FindElement(ISwitchOperation choice) =>
        TestedElement.Find(choice.Cases.SelectMany(static section => section.Clauses).OfType<IPatternCaseClauseOperation>().Select(static clause => clause.Pattern));

    /// <summary>The key of what is chosen where none of some constants is met; none where there are none.</summary>
    public static IReadOnlyList<string> Rest(IEnumerable<string> others) => string.Concat(others.Select(static other => Otherwise + other)) is { Length: > 0 } key ? [key] : [];

    /// <summary>Whether what has these keys can be chosen where it is known to be one of some constants. Programs compare such constants whatever their case, or lower them first.</summary>
    public static bool CanBe(IReadOnlyList<string> keys, IReadOnlyList<string> known) =>
        known.Count == 0 || keys.Count == 0 || known.Any(constant => keys.Any(key => key[0] == Otherwise
            ? !key.Split(Otherwise).Contains(constant, StringComparer.OrdinalIgnoreCase)
            : string.Equals(key, constant, StringComparison.OrdinalIgnoreCase)));

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
