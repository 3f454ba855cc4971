using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

// What the row has that an id is looked up by: `rows.First(row => row.Id == id).Family == "kling-v3"`.
internal sealed partial class ConditionReader
{
    private IdTest? ReadLookedUp(IOperation subject, HashSet<string> wanted)
    {
        if (subject.SkipConversions() is not IMemberReferenceOperation { Instance: { } row, Member: var asked }
            || FindQuery(row) is not { Arguments: { Length: > 1 } arguments }
            || FindKey(arguments[1].Value) is not (ISymbol column, IOperation key)
            || Objects.FindElements(arguments[0].Value, search, cancellationToken) is not { Count: > 0 } rows)
        {
            return null;
        }

        Dictionary<string, string?> values = new(StringComparer.Ordinal);
        List<SyntaxNode> origins = [];
        foreach (CollectionElement element in rows)
        {
            if (element.Value.SkipConversions() is not IObjectCreationOperation made
                || Objects.FindValue(made, column, search, cancellationToken) is not IOperation id
                || texts.Evaluate(id, cancellationToken) is not { IsOpen: false, Values: { Length: 1 } ids })
            {
                return null;
            }

            origins.Add(ids[0].Origin);
            values[ids[0].Value] = ConstantTexts.Find(Objects.FindValue(made, asked, search, cancellationToken));
        }

        return new IdTest(id => values.TryGetValue(id, out string? value) ? value is null ? null : wanted.Contains(value) : false, [key], values.Keys, origins);
    }

    private IInvocationOperation? FindQuery(IOperation row) =>
        (row.SkipConversions() is ILocalReferenceOperation local ? Flags.FindOnly(local.Local, search, cancellationToken) : row)?.SkipConversions()
            is IInvocationOperation { TargetMethod: { Name: "First" or "FirstOrDefault" or "Single" or "SingleOrDefault", ContainingType.Name: "Enumerable" } } query ? query : null;

    // `row => row.Id == id`
    private static (ISymbol Column, IOperation Key)? FindKey(IOperation predicate)
    {
        if (predicate.SkipConversions() is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters, Body.Operations: { Length: 1 } statements } }
            || statements[0] is not IReturnOperation { ReturnedValue: IOperation condition })
        {
            return null;
        }

        IOperation[] sides = condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => [equality.LeftOperand, equality.RightOperand],
            IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true }, Arguments: { Length: > 1 } both } => [both[0].Value, both[1].Value],
            IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } left, Arguments: { IsEmpty: false } right } => [left, right[0].Value],
            _ => [],
        };
        IMemberReferenceOperation? column = sides
            .Select(static side => side.SkipConversions())
            .OfType<IMemberReferenceOperation>()
            .FirstOrDefault(member => member.Instance is IParameterReferenceOperation item && SymbolEqualityComparer.Default.Equals(item.Parameter, parameters[0]));
        return column is null ? null : (column.Member, sides.First(side => !ReferenceEquals(side.SkipConversions(), column)));
    }
}
