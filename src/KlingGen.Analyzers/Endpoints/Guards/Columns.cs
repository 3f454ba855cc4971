using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Finds which column of a row an expression has: <c>row.Family</c>, a local or a parameter that is given it, what a row is looked up by.</summary>
internal sealed class Columns(ProjectSearch search, Members members, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 4;

    /// <summary>The column, or null.</summary>
    public Column? Find(IOperation value) => Find(value, MaximumSteps);

    private Column? Find(IOperation? value, int steps)
    {
        if (steps == 0)
        {
            return null;
        }

        switch (value?.SkipConversions())
        {
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field }:
                return TupleItems.FindPlace(field) is int item ? Column.Of(item) : null;
            // In `row is { Family: "kling-v3" }` the instance is what the pattern is about.
            case IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation { ReferenceKind: not InstanceReferenceKind.PatternInput }), Member: IPropertySymbol or IFieldSymbol } reference:
                return Column.Of(reference.Member, FindOuter(reference.Instance, steps - 1));
            case ILocalReferenceOperation { Local: { } local }:
                return FindDeconstructed(local) ?? Find(Flags.FindOnly(local, search, cancellationToken), steps - 1) ?? FindSought(local, steps - 1);
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }:
                return FindGiven(method, parameter.Ordinal, steps - 1) ?? FindSought(parameter, steps - 1);
            case { Parent: IArgumentOperation { Parent: { } entry } } key:
                return FindIndex(key, entry, steps - 1);
            default:
                return null;
        }
    }

    // `row.Capabilities.TakesNegativePrompt`
    private Column? FindOuter(IOperation? instance, int steps)
    {
        IOperation? holder = instance?.SkipConversions() is ILocalReferenceOperation local ? Flags.FindOnly(local.Local, search, cancellationToken) : instance;
        return holder?.SkipConversions() is IMemberReferenceOperation ? Find(holder, steps) : null;
    }

    // `foreach (var (family, path) in rows)`
    private Column? FindDeconstructed(ILocalSymbol local) =>
        search.FindDeclaration(local, cancellationToken) is SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax several } designation
            ? Column.Of(several.Variables.IndexOf(designation))
            : null;

    // `Build(row.Family, ...)`: what all callers give alike.
    private Column? FindGiven(IMethodSymbol method, int ordinal, int steps) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction
            ? FindCommon(members.FindCalls(method, cancellationToken).Select(call => Arguments.Find(call, ordinal)), steps)
            : null;

    // `rows.First(row => row.Id == id)`: what a row is looked up by is what the row has.
    private Column? FindSought(ISymbol key, int steps)
    {
        if (steps == 0)
        {
            return null;
        }

        foreach (IOperation reference in References.Find(key, search, cancellationToken))
        {
            Column? found = reference.Parent switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality =>
                    FindOfItem(ReferenceEquals(equality.LeftOperand, reference) ? equality.RightOperand : equality.LeftOperand),
                IInvocationOperation { TargetMethod.Name: "Equals", Arguments: { IsEmpty: false } arguments } => FindOfItem(arguments[0].Value),
                IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } compared } } => FindOfItem(compared),
                IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true }, Arguments: { Length: > 1 } both } } argument =>
                    FindOfItem(both[ReferenceEquals(both[0], argument) ? 1 : 0].Value),
                IArgumentOperation { Parent: IInvocationOperation call, Parameter: { } parameter } when search.FindDeclaration(call.TargetMethod.OriginalDefinition, cancellationToken) is not null =>
                    FindSought(call.TargetMethod.OriginalDefinition.Parameters[parameter.Ordinal], steps - 1),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    // Of an item that is asked for it: the parameter of a lambda, the variable of a loop.
    private static Column? FindOfItem(IOperation other) => other.SkipConversions() switch
    {
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field } => TupleItems.FindPlace(field) is int item ? Column.Of(item) : null,
        IMemberReferenceOperation { Instance: IParameterReferenceOperation or ILocalReferenceOperation, Member: IPropertySymbol or IFieldSymbol } reference => Column.Of(reference.Member),
        _ => null,
    };

    // `[Family.V3] = ...` of a table: what is looked up in it.
    private Column? FindIndex(IOperation key, IOperation entry, int steps)
    {
        IOperation? table = entry switch
        {
            IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } } => creation,
            IInvocationOperation { Arguments: { Length: 2 } pair, Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } when ReferenceEquals(pair[0].Value.SkipConversions(), key) => creation,
            _ => null,
        };
        return table is null ? null : FindCommon(TableUses.FindKeys(table, search, cancellationToken), steps);
    }

    private Column? FindCommon(IEnumerable<IOperation?> values, int steps)
    {
        Column? common = null;
        foreach (IOperation? value in values)
        {
            if (Find(value, steps) is not Column found || (common is not null && !common.Equals(found)))
            {
                return null;
            }

            common = found;
        }

        return common;
    }
}
