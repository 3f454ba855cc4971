using KlingGen.Analyzers.Endpoints.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>What chooses a text where a switch does: the constant of its arm, or that none of the other arms' constants is met.</summary>
internal static class ArmKeys
{
    // No constant has it.
    private const char Otherwise = '\u0001';

    /// <summary>The key of an arm; null where it has several constants, or none.</summary>
    public static string? Of(ISwitchExpressionArmOperation arm, ISwitchExpressionOperation choice) =>
        arm is { Pattern: IDiscardPatternOperation, Guard: null }
            ? Rest(choice.Arms.Where(static other => other.Guard is null).SelectMany(static other => Constants(other.Pattern)))
            : ConstantTexts.Find(arm.Pattern);

    /// <summary>The key of the section of a switch statement that a value is returned from, or null.</summary>
    public static string? OfReturned(IOperation? value)
    {
        if (value?.Parent is not IReturnOperation { Syntax.Parent: SwitchSectionSyntax or BlockSyntax { Parent: SwitchSectionSyntax } } returned)
        {
            return null;
        }

        IOperation? section = returned.Parent;
        while (section is IBlockOperation)
        {
            section = section.Parent;
        }

        return section is not ISwitchCaseOperation { Parent: ISwitchOperation choice, Clauses: var clauses } ? null
            : clauses.Any(static clause => clause is IDefaultCaseClauseOperation) ? Rest(choice.Cases.SelectMany(static other => other.Clauses).SelectMany(Constants))
            : clauses.Length == 1 && Constants(clauses[0]).ToArray() is { Length: 1 } one ? one[0] : null;
    }

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

    private static string? Rest(IEnumerable<string> others) => string.Concat(others.Select(static other => Otherwise + other)) is { Length: > 0 } key ? key : null;

    private static IEnumerable<string> Constants(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single when ConstantTexts.Find(single.Value) is string text => [text],
        IPatternCaseClauseOperation { Guard: null } pattern => Constants(pattern.Pattern),
        _ => [],
    };

    private static IEnumerable<string> Constants(IPatternOperation pattern) => pattern switch
    {
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Constants(either.LeftPattern).Concat(Constants(either.RightPattern)),
        _ => ConstantTexts.Find(pattern) is string text ? [text] : [],
    };
}
