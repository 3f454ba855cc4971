using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>What conditions say of texts that come from outside: within <c>if (version == "v3")</c> an id that is made with the version is one of V3.</summary>
internal static class Assumptions
{
    /// <summary>The texts that variables, parameters and members have where all conditions hold.</summary>
    public static Dictionary<ISymbol, TextSet> Find(IEnumerable<IdTest> guards, TextEvaluator texts, CancellationToken cancellationToken)
    {
        Dictionary<ISymbol, TextSet> found = new(SymbolEqualityComparer.Default);
        foreach (IdTest guard in guards)
        {
            string[] met = [.. guard.Constants.Distinct(StringComparer.Ordinal).Where(constant => guard.Test(constant) == true)];
            if (met.Length == 0 || guard.Subjects.Count == 0)
            {
                continue;
            }

            IOperation subject = guard.Subjects[0];
            if (FindSymbol(subject) is ISymbol symbol
                && guard.Subjects.All(other => SymbolEqualityComparer.Default.Equals(FindSymbol(other), symbol))
                && IsExact(guard, met)
                && texts.Evaluate(subject, cancellationToken).Values.IsEmpty)
            {
                found[symbol] = met.Aggregate(TextSet.None, (all, text) => all.Union(TextSet.Of(text, subject.Syntax)));
            }
        }

        return found;
    }

    // Equality, not `StartsWith` or the like: with anything before or after it a text is no longer met.
    private static bool IsExact(IdTest guard, string[] met) => Array.TrueForAll(met, text => guard.Test("x" + text) == false && guard.Test(text + "x") == false);

    private static ISymbol? FindSymbol(IOperation subject) => subject.SkipConversions() switch
    {
        IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String } parameter } => parameter,
        ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_String } local } => local,
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { Type.SpecialType: SpecialType.System_String } property } => property,
        IFieldReferenceOperation { Field: { Type.SpecialType: SpecialType.System_String } field } => field,
        _ => null,
    };
}
