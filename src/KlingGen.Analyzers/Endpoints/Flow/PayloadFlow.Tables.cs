using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Payloads that are the rows of a table: `_bodies[model]` beside `_paths[model]`.
internal sealed partial class PayloadFlow
{
    // The constant that the payload's row is found by, where the rows of its table are looked up by constants.
    private string? _rowKey;

    // Under a name that is not one of a wrapper's, a payload is part of something else; not so where rows are looked up by a key that is worked out,
    // or where all that is ever done with the table is to look up rows.
    private bool IsPartOf(IOperation entry)
    {
        if (Wrappers.MayHold(entry))
        {
            return false;
        }

        if (FindTable(entry) is not ISymbol table)
        {
            return true;
        }

        IOperation[] uses = [.. References.Find(table, search, cancellationToken)];
        if (FindRowKey(entry) is string key && Array.TrueForAll(uses, IsRead) && Array.Exists(uses, use => IsRowOf(use, key)))
        {
            _rowKey = key;
        }
        else if (!Array.Exists(uses, IsLookedUp))
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

    // `_presets["anime"]`, and nothing that hands on the table itself.
    private static bool IsRead(IOperation table) => table.Parent is IPropertyReferenceOperation { Arguments.Length: 1, Parent: not IAssignmentOperation } or IPropertyReferenceOperation { Property.Name: "Keys" or "Count" } || IsLookedUp(table);

    private static bool IsRowOf(IOperation table, string key) =>
        table.Parent is IPropertyReferenceOperation { Arguments: { Length: 1 } keys, Parent: not IAssignmentOperation } && string.Equals(ConstantTexts.Find(keys[0].Value), key, StringComparison.Ordinal);

    private static string? FindRowKey(IOperation entry) => entry switch
    {
        IInvocationOperation { Arguments: { Length: 2 } pair } => ConstantTexts.Find(pair[0].Value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } keys } } => ConstantTexts.Find(keys[0].Value),
        _ => null,
    };

    // Whether a row that is looked up can be the payload's.
    private bool IsOwnRow(IPropertyReferenceOperation row) =>
        ConstantTexts.Find(row.Arguments[0].Value) is not string key || string.Equals(key, _rowKey, StringComparison.Ordinal);

    private static bool IsWorkedOut(IInvocationOperation look, int key) => key < look.Arguments.Length && ConstantTexts.Find(look.Arguments[key].Value) is null;
}
