using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>What a parameter certainly is where it is read: in <c>case Model.KlingV3: return SendAsync(model, body);</c> the model that is passed on is that one.</summary>
internal static class KnownConstants
{
    /// <summary>The only constant that the conditions around a parameter's use leave; null where they do not say.</summary>
    public static string? Find(IOperation value, ConditionReader conditions, ProjectSearch search, CancellationToken cancellationToken)
    {
        if (FindParameter(value) is not IParameterSymbol parameter)
        {
            return null;
        }

        string[] known = [.. new GuardFinder(conditions).Find(value)
            .Where(guard => guard.Subjects.Count > 0 && guard.Subjects.All(subject => SymbolEqualityComparer.Default.Equals(FindParameter(subject), parameter)))
            .Select(static guard => guard.Constants.Distinct(StringComparer.Ordinal).Where(constant => guard.Test(constant) == true).ToArray())
            .Where(static met => met.Length == 1)
            .Select(static met => met[0])
            .Distinct(StringComparer.Ordinal)];
        return known.Length == 1 && !GivenParameters.FindLater(parameter, search, cancellationToken).Any() ? known[0] : null;
    }

    private static IParameterSymbol? FindParameter(IOperation value) => (value.SkipConversions() as IParameterReferenceOperation)?.Parameter;
}
