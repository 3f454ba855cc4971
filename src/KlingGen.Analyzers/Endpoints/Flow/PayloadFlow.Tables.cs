using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Payloads that are the rows of a table: `_bodies[model]` beside `_paths[model]`.
internal sealed partial class PayloadFlow
{
    // Under a name that is not one of a wrapper's, a payload is part of something else; not so where rows are looked up by a key that is worked out.
    private bool IsPartOf(IOperation entry)
    {
        if (Wrappers.MayHold(entry))
        {
            return false;
        }

        if (FindTable(entry) is not ISymbol table || !References.Find(table, search, cancellationToken).Any(IsLookedUp))
        {
            return true;
        }

        _isInTable = true;
        return false;
    }

    private static ISymbol? FindTable(IOperation entry)
    {
        IOperation? whole = entry.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } ? creation : null;
        while (whole?.Parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation or IInvocationOperation { TargetMethod.ReturnsVoid: false })
        {
            // `new Dictionary<string, string> { ... }.ToFrozenDictionary()`
            whole = whole.Parent;
        }

        return whole?.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISymbolInitializerOperation initializer => FindInitialized(initializer).FirstOrDefault(),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member,
            _ => null,
        };
    }

    private static bool IsLookedUp(IOperation table) => table.Parent switch
    {
        IPropertyReferenceOperation { Arguments.Length: 1 } row => row.Parent is not IAssignmentOperation && ConstantTexts.Find(row.Arguments[0].Value) is null,
        IInvocationOperation { TargetMethod.Name: "TryGetValue" or "GetValueOrDefault" } look => IsWorkedOut(look, 0),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", IsExtensionMethod: true } } look } => IsWorkedOut(look, 1),
        _ => false,
    };

    private static bool IsWorkedOut(IInvocationOperation look, int key) => key < look.Arguments.Length && ConstantTexts.Find(look.Arguments[key].Value) is null;
}
