using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

// Lists: whether a text meets one of several conditions, what the items meet that a query lets through, and patterns of the parts of an id.
internal sealed partial class ConditionReader
{
    private static readonly string[] _keeping = ["ToList", "ToArray", "OrderBy", "OrderByDescending", "Distinct", "Take", "Skip", "Reverse", "AsEnumerable"];

    /// <summary>Adds what the items meet that a query gives: <c>models.Where(model => model.StartsWith("..."))</c>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="item">What an item is called where it is used.</param>
    /// <param name="tests">Gets the conditions.</param>
    public void AddOfItems(IOperation? query, IOperation item, List<IdTest> tests)
    {
        for (IOperation? step = query?.SkipConversions(); step is IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable" }, Arguments: { IsEmpty: false } arguments } call; step = arguments[0].Value.SkipConversions())
        {
            if (call.TargetMethod.Name == "Where" && arguments.Length == 2 && FindLambda(arguments[1].Value) is (IParameterSymbol parameter, IOperation condition))
            {
                IdTest test = Read(condition);
                tests.Add(ReferenceEquals(test, IdTest.Unknown) ? test : test.Of(test.Subjects.Select(subject => IsParameter(subject, parameter) ? item : subject)));
            }
            else if (Array.IndexOf(_keeping, call.TargetMethod.Name) < 0)
            {
                return;
            }
        }
    }

    // `families.Any(model.Contains)`, `Array.Exists(families, family => model.Contains(family))`
    private IdTest ReadAny(IInvocationOperation call)
    {
        if (call.Arguments.Length != 2 || Objects.FindElements(call.Arguments[0].Value, search, cancellationToken) is not { Count: > 0 } elements)
        {
            return ReadBody(call.TargetMethod, call);
        }

        IOperation asked = call.Arguments[1].Value.SkipConversions();
        (string? name, IOperation? subject, IInvocationOperation? test) = (asked as IDelegateCreationOperation)?.Target switch
        {
            IMethodReferenceOperation { Instance: { } instance, Method: { ContainingType.SpecialType: SpecialType.System_String } method } => (method.Name, instance, null),
            _ when FindLambda(asked) is (IParameterSymbol parameter, IInvocationOperation { Instance: { } instance, TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } method, Arguments: { IsEmpty: false } given } inner)
                && IsParameter(given[0].Value, parameter) && !IsParameter(instance, parameter) => (method.Name, instance, inner),
            _ => ((string?)null, (IOperation?)null, (IInvocationOperation?)null),
        };
        TextSet parts = elements.Aggregate(TextSet.None, (all, element) => all.Union(texts.Evaluate(element.Key ?? element.Value, cancellationToken)));
        return name is not null && subject is not null && parts is { IsOpen: false, Values.IsEmpty: false }
            ? ReadParts(name, subject, parts, test is null ? StringComparison.Ordinal : FindComparison(test))
            : IdTest.Unknown;
    }

    // `model.Split('/') is [_, "kling-video", "v3", ..]`
    private IdTest ReadParts(IListPatternOperation pattern, IOperation value)
    {
        int count = pattern.Patterns.Length;
        int slice = count;
        List<(IdSegment Segment, string Text)> wanted = [];
        for (int i = 0; i < count; i++)
        {
            switch (pattern.Patterns[i])
            {
                case ISlicePatternOperation { Pattern: null }:
                    slice = i;
                    break;
                case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                    break;
                case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: string text } }
                    when IdSegment.Read(value, i < slice ? i : i - count, search, cancellationToken) is IdSegment segment:
                    wanted.Add((segment, text));
                    break;
                default:
                    return IdTest.Unknown;
            }
        }

        if (wanted.Count == 0)
        {
            return IdTest.Unknown;
        }

        IdSegment first = wanted[0].Segment;
        bool HasPart(string id, int index) => (first with { Index = index }).Of(id) is not null;
        return new IdTest(
            id => (slice < count ? HasPart(id, count - 2) : HasPart(id, count - 1) && !HasPart(id, count)) && wanted.TrueForAll(part => string.Equals(part.Segment.Of(id), part.Text, StringComparison.Ordinal)),
            [first.Whole],
            wanted.Select(static part => part.Text),
            []);
    }

    private static (IParameterSymbol Parameter, IOperation Result)? FindLambda(IOperation value) =>
        value.SkipConversions() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters, Body.Operations: { Length: 1 } statements } }
        && statements[0] is IReturnOperation { ReturnedValue: { } result }
            ? (parameters[0], result)
            : null;

    private static bool IsParameter(IOperation value, IParameterSymbol parameter) =>
        value.SkipConversions() is IParameterReferenceOperation { Parameter: { } own } && SymbolEqualityComparer.Default.Equals(own, parameter);
}
