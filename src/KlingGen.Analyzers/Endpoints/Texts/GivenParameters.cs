using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>Parameters that still have what the call gave where they are read.</summary>
internal static class GivenParameters
{
    /// <summary>What else a method sets its parameter to: <c>if (model == Model.Preview) model = Model.V3;</c>; null for what is not seen.</summary>
    public static IEnumerable<IOperation?> FindLater(IParameterSymbol parameter, ProjectSearch search, CancellationToken cancellationToken)
    {
        foreach (IOperation reference in References.Find(parameter.OriginalDefinition, search, cancellationToken))
        {
            switch (reference.Parent)
            {
                case ICoalesceAssignmentOperation:
                    break;
                case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, reference):
                    if (!IsItself(SkipCase(assignment.Value), parameter))
                    {
                        yield return assignment.Value;
                    }

                    break;
                case IAssignmentOperation assignment when ReferenceEquals(assignment.Target, reference):
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                    yield return null;
                    break;
            }
        }
    }

    /// <summary>What a text is lowered or trimmed of: <c>model.ToLowerInvariant()</c>.</summary>
    public static IOperation? SkipCase(IOperation? value)
    {
        IOperation? bare = value?.SkipConversions();
        while (bare is IInvocationOperation { TargetMethod: { Name: "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } of, Arguments.Length: 0 })
        {
            bare = of.SkipConversions();
        }

        return bare;
    }

    private static bool IsItself(IOperation? value, IParameterSymbol parameter) =>
        value is IParameterReferenceOperation { Parameter: { } other } && SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, parameter.OriginalDefinition);
}
