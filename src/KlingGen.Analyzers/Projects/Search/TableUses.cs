using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Where a table is looked up in.</summary>
internal static class TableUses
{
    private const int MaximumDepth = 2;

    private static readonly HashSet<string> _copying = new(StringComparer.Ordinal) { "ToFrozenDictionary", "ToImmutableDictionary", "AsReadOnly", "ToDictionary" };

    /// <summary>What the table that an expression makes is asked for: <c>table[key]</c>, <c>table.TryGetValue(key, out var row)</c>.</summary>
    public static IEnumerable<IOperation> FindKeys(IOperation table, ProjectSearch search, CancellationToken cancellationToken)
    {
        while (table.Parent is IConversionOperation || FindCopy(table) is not null)
        {
            table = FindCopy(table) ?? table.Parent!;
        }

        ISymbol? holder = table.Parent switch
        {
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
            IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } => local,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } member } } => member,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local } } => local,
            _ => null,
        };
        return holder is null ? [] : References.Find(holder, search, cancellationToken).Select(FindKey).OfType<IOperation>();
    }

    private static IOperation? FindCopy(IOperation table) => table.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } when _copying.Contains(call.TargetMethod.Name) && ReferenceEquals(call.Arguments[0].Value, table) => call,
        IInvocationOperation call when _copying.Contains(call.TargetMethod.Name) && ReferenceEquals(call.Instance, table) => call,
        _ => null,
    };

    private static IOperation? FindKey(IOperation table) => table.Parent switch
    {
        IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } item when ReferenceEquals(item.Instance, table) => arguments[0].Value,
        IInvocationOperation { TargetMethod.Name: "TryGetValue" or "GetValueOrDefault", Arguments: { IsEmpty: false } arguments } call when ReferenceEquals(call.Instance, table) => arguments[0].Value,
        _ => null,
    };

    /// <summary>Whether a table is asked for what a variable, a parameter or a member has, here or by a method that is given it.</summary>
    public static bool IsKey(IOperation value, ProjectSearch search, CancellationToken cancellationToken) => IsKey(value, search, MaximumDepth, cancellationToken);

    private static bool IsKey(IOperation value, ProjectSearch search, int depth, CancellationToken cancellationToken)
    {
        ISymbol? holder = value.SkipConversions() switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member => member.Member,
            _ => null,
        };
        return holder is not null && depth > 0 && IsKey(holder, search, depth, cancellationToken);
    }

    private static bool IsKey(ISymbol holder, ProjectSearch search, int depth, CancellationToken cancellationToken) => References.Find(holder, search, cancellationToken).Any(use => use.Parent switch
    {
        IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true } } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "TryGetValue" or "GetValueOrDefault" } } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { } method }, Parameter: { } given } when search.FindDeclaration(method.OriginalDefinition, cancellationToken) is not null =>
            depth > 1 && IsKey(method.OriginalDefinition.Parameters[given.Ordinal], search, depth - 1, cancellationToken),
        _ => false,
    });
}
