using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Reads conditions on a text: <c>model.Contains("/v3/")</c>, <c>model is "a" or "b"</c>, and what is built of them.</summary>
internal sealed partial class ConditionReader(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;

    private int _depth;
    private IInvocationOperation? _call;

    public IdTest Read(IOperation? condition)
    {
        if (condition is null || _depth >= MaximumDepth)
        {
            return IdTest.Unknown;
        }

        _depth++;
        try
        {
            (IOperation? asked, bool outcome) = BooleanTests.Strip(condition, true);
            return outcome ? ReadCore(asked!) : ReadCore(asked!).Not();
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Adds what holds where a condition had an outcome: of a conjunction that held, each part by itself.</summary>
    public void Add(IOperation? condition, bool outcome, List<IdTest> tests)
    {
        (condition, outcome) = BooleanTests.Strip(condition, outcome);
        switch (condition)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both when outcome:
                Add(both.LeftOperand, true, tests);
                Add(both.RightOperand, true, tests);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either when !outcome:
                Add(either.LeftOperand, false, tests);
                Add(either.RightOperand, false, tests);
                break;
            case IIsPatternOperation { Pattern: IRecursivePatternOperation } match when outcome:
                Add(match.Pattern, match.Value, tests);
                break;
            case IOperation other:
                IdTest test = Read(other);
                bool isFlag = (ReferenceEquals(test, IdTest.Unknown) && Flags.IsFlag(other, search, texts.Members, cancellationToken)) || ((ReferenceEquals(test, IdTest.Unknown) || test.IsColumn) && TypeFlags.IsFlag(other));
                tests.Add(isFlag ? IdTest.Flag(other, outcome) : outcome ? test : test.Not());
                break;
        }
    }

    /// <summary>Adds what holds where a value matches a pattern: <c>{ Id: "...", IsActive: true }</c> says it of each member by itself.</summary>
    public void Add(IPatternOperation pattern, IOperation value, List<IdTest> tests)
    {
        if (FindElements(pattern, value) is (IPatternOperation, IOperation)[] elements)
        {
            foreach ((IPatternOperation asked, IOperation element) in elements)
            {
                Add(asked, element, tests);
            }

            return;
        }

        if (pattern is not IRecursivePatternOperation { PropertySubpatterns: { IsEmpty: false } parts })
        {
            tests.Add(Read(pattern, value));
            return;
        }

        foreach (IPropertySubpatternOperation part in parts)
        {
            Add(part.Pattern, part.Member, tests);
        }
    }

    /// <summary>What a method says of its parameter: <c>bool CanHandle(string model) => model.Contains("/v3/")</c>.</summary>
    public IdTest Read(IMethodSymbol method) => ReadBody(method, null);

    /// <summary>Whether a value matches a pattern.</summary>
    public IdTest Read(IPatternOperation pattern, IOperation value) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool outcome } } => outcome ? Read(value) : Read(value).Not(),
        IConstantPatternOperation constant => OneOf(value, [constant.Value]),
        IRecursivePatternOperation when FindElements(pattern, value) is (IPatternOperation, IOperation)[] elements => elements.Select(one => Read(one.Item1, one.Item2)).Aggregate(static (all, test) => all.And(test)),
        INegatedPatternOperation negated => Read(negated.Pattern, value).Not(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Read(either.LeftPattern, value).Or(Read(either.RightPattern, value)),
        IBinaryPatternOperation both => Read(both.LeftPattern, value).And(Read(both.RightPattern, value)),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: false } whole => ReadMembers(whole),
        IListPatternOperation parts => ReadParts(parts, value),
        IDiscardPatternOperation => new IdTest(static _ => true, [], [], []),
        IDeclarationPatternOperation { MatchesNull: true } => new IdTest(static _ => true, [], [], []),
        IDeclarationPatternOperation or ITypePatternOperation when ConstantTexts.Find(pattern) is string type => new IdTest(key => string.Equals(key, type, StringComparison.Ordinal), [value], [type], []),
        _ => IdTest.Unknown,
    };

    /// <summary>Whether a value equals another.</summary>
    public IdTest Read(IOperation allowed, IOperation value) => OneOf(value, [allowed]);

    // `(model, image) switch { (Model.V3, null) => ... }`
    private static (IPatternOperation Pattern, IOperation Value)[]? FindElements(IPatternOperation pattern, IOperation value) =>
        pattern is IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns: { IsEmpty: false } parts }
        && value.SkipConversions() is ITupleOperation { Elements: var elements }
        && parts.Length == elements.Length
            ? [.. parts.Select((part, place) => (part, elements[place]))]
            : null;

    private IdTest ReadMembers(IRecursivePatternOperation pattern)
    {
        IdTest members = pattern.PropertySubpatterns.Select(part => Read(part.Pattern, part.Member)).Aggregate(static (all, test) => all.And(test));
        bool asksForMore = !pattern.DeconstructionSubpatterns.IsEmpty || !SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType);
        return asksForMore ? members.And(IdTest.Unknown) : members;
    }

    // A flag that each object keeps for itself.
    private static bool IsColumn(IOperation condition) => condition.SkipConversions() is IMemberReferenceOperation
    {
        Instance: not (null or IInstanceReferenceOperation),
        Type.SpecialType: SpecialType.System_Boolean,
        Member: IFieldSymbol or IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false },
    };

    private static bool IsText(IOperation? value) => value?.SkipConversions().Type is { } type && (type.SpecialType == SpecialType.System_String || type.Name == "Uri");

    private IdTest ReadCore(IOperation condition)
    {
        switch (condition)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return Read(both.LeftOperand).And(Read(both.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return Read(either.LeftOperand).Or(Read(either.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, RightOperand.ConstantValue: { HasValue: true, Value: 0 } } or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true, Value: -1 } }
                when ((IBinaryOperation)condition).LeftOperand.SkipConversions() is IInvocationOperation { TargetMethod.Name: "IndexOf" } missed:
                return ReadCall(missed, "Contains").Not();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality when equality.LeftOperand.SkipConversions() is not IInvocationOperation { TargetMethod.Name: "IndexOf" }:
                IdTest equal = ReadEquality(equality);
                return equality.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Not();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals } found
                when found.LeftOperand.SkipConversions() is IInvocationOperation { TargetMethod.Name: "IndexOf" } search:
                return ReadCall(search, "Contains");
            case IIsTypeOperation asked when ConstantTexts.Find(asked.TypeOperand) is string type:
                return new IdTest(key => string.Equals(key, type, StringComparison.Ordinal), [asked.ValueOperand], [type], []);
            case IIsPatternOperation match:
                return Read(match.Pattern, match.Value);
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull);
            case ICoalesceOperation coalesce:
                return Read(coalesce.Value);
            case IInvocationOperation call:
                return ReadCall(call, call.TargetMethod.Name);
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                IdTest named = ReadNamed(condition);
                return ReferenceEquals(named, IdTest.Unknown) && IsColumn(condition) ? IdTest.OfColumn(condition) : named;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }:
                return ReadGiven(method, parameter.Ordinal);
            default:
                return IdTest.Unknown;
        }
    }

    private IdTest ReadEquality(IBinaryOperation equality)
    {
        // Whether there is a text tells nothing of which it is.
        if (IsNull(equality.LeftOperand) || IsNull(equality.RightOperand))
        {
            return IdTest.Unknown;
        }

        return IsText(equality.LeftOperand) || IsMember(equality.LeftOperand) || IsMember(equality.RightOperand) || IsNumber(equality.LeftOperand)
            ? IsFixed(equality.RightOperand) ? OneOf(equality.LeftOperand, [equality.RightOperand])
                : IsFixed(equality.LeftOperand) ? OneOf(equality.RightOperand, [equality.LeftOperand]) : IdTest.Unknown
            : IdTest.Unknown;
    }

    private IdTest OneOf(IOperation subject, IReadOnlyList<IOperation> allowed)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<SyntaxNode> origins = [];
        foreach (IOperation item in allowed)
        {
            TextSet values = texts.Evaluate(item, cancellationToken);
            origins.AddRange(values.Values.Select(static text => text.Origin));
            if (ConstantTexts.Find(item) is string name)
            {
                ids.Add(name);
            }
            else if (!values.IsOpen)
            {
                ids.UnionWith(values.Values.Select(text => text.Value));
            }
            else
            {
                return IdTest.Unknown;
            }
        }

        if (ids.Count == 0)
        {
            return IdTest.Unknown;
        }

        if ((ReadClassified(subject, ids) ?? ReadLookedUp(subject, ids)) is IdTest told)
        {
            return told;
        }

        return IdSegment.Read(subject, search, cancellationToken) is IdSegment segment
            ? new IdTest(id => segment.Of(id) is string part && ids.Contains(part), [segment.Whole], ids, origins)
            : new IdTest(id => ids.Contains(id), [subject], ids, origins);
    }

    private static bool IsNull(IOperation value) => value.SkipConversions().ConstantValue is { HasValue: true, Value: null };

    private static bool IsMember(IOperation value) => value.SkipConversions().Type is { TypeKind: TypeKind.Enum };

    private static bool IsNumber(IOperation value) => value.SkipConversions().Type is { SpecialType: SpecialType.System_Int32 };

    private bool IsFixed(IOperation value) => ConstantTexts.Find(value) is not null || texts.Evaluate(value, cancellationToken) is { IsOpen: false, Values.Length: 1 };
}
