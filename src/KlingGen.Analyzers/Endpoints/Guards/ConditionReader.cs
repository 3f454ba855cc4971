using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Reads conditions on a text: <c>model.Contains("/v3/")</c>, <c>model is "a" or "b"</c>, and what is built of them.</summary>
internal sealed class ConditionReader(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
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
            return ReadCore(condition.SkipConversions());
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Adds what holds where a condition had an outcome: of a conjunction that held, each part by itself.</summary>
    public void Add(IOperation? condition, bool outcome, List<IdTest> tests)
    {
        switch (condition?.SkipConversions())
        {
            case IParenthesizedOperation parenthesized:
                Add(parenthesized.Operand, outcome, tests);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Add(not.Operand, !outcome, tests);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both when outcome:
                Add(both.LeftOperand, true, tests);
                Add(both.RightOperand, true, tests);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either when !outcome:
                Add(either.LeftOperand, false, tests);
                Add(either.RightOperand, false, tests);
                break;
            case IOperation other:
                IdTest test = Read(other);
                tests.Add(outcome ? test : test.Not());
                break;
        }
    }

    /// <summary>What a method says of its parameter: <c>bool CanHandle(string model) => model.Contains("/v3/")</c>.</summary>
    public IdTest Read(IMethodSymbol method) => ReadBody(method, null);

    /// <summary>Whether a value matches a pattern.</summary>
    public IdTest Read(IPatternOperation pattern, IOperation value) => pattern switch
    {
        IConstantPatternOperation constant => OneOf(value, [constant.Value]),
        INegatedPatternOperation negated => Read(negated.Pattern, value).Not(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Read(either.LeftPattern, value).Or(Read(either.RightPattern, value)),
        IBinaryPatternOperation both => Read(both.LeftPattern, value).And(Read(both.RightPattern, value)),
        IDiscardPatternOperation => new IdTest(static _ => true, [], [], []),
        IDeclarationPatternOperation { MatchesNull: true } => new IdTest(static _ => true, [], [], []),
        _ => IdTest.Unknown,
    };

    /// <summary>Whether a value equals another.</summary>
    public IdTest Read(IOperation allowed, IOperation value) => OneOf(value, [allowed]);

    private static bool IsText(IOperation? value) => value?.SkipConversions().Type is { } type && (type.SpecialType == SpecialType.System_String || type.Name == "Uri");

    private IdTest ReadCore(IOperation condition)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Read(not.Operand).Not();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return Read(both.LeftOperand).And(Read(both.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return Read(either.LeftOperand).Or(Read(either.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                IdTest equal = ReadEquality(equality);
                return equality.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Not();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals } found
                when found.LeftOperand.SkipConversions() is IInvocationOperation { TargetMethod.Name: "IndexOf" } search:
                return ReadCall(search, "Contains");
            case IIsPatternOperation match:
                return Read(match.Pattern, match.Value);
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull);
            case ICoalesceOperation coalesce:
                return Read(coalesce.Value);
            case IInvocationOperation call:
                return ReadCall(call, call.TargetMethod.Name);
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                return ReadNamed(condition);
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }:
                return ReadGiven(method, parameter.Ordinal);
            default:
                return IdTest.Unknown;
        }
    }

    private IdTest ReadEquality(IBinaryOperation equality)
    {
        if (equality.RightOperand.ConstantValue is { HasValue: true, Value: bool expected })
        {
            IdTest test = Read(equality.LeftOperand);
            return expected ? test : test.Not();
        }

        // Whether there is a text tells nothing of which it is.
        if (IsNull(equality.LeftOperand) || IsNull(equality.RightOperand))
        {
            return IdTest.Unknown;
        }

        return IsText(equality.LeftOperand) || IsMember(equality.LeftOperand) || IsMember(equality.RightOperand)
            ? IsFixed(equality.RightOperand) ? OneOf(equality.LeftOperand, [equality.RightOperand])
                : IsFixed(equality.LeftOperand) ? OneOf(equality.RightOperand, [equality.LeftOperand]) : IdTest.Unknown
            : IdTest.Unknown;
    }

    private IdTest ReadCall(IInvocationOperation call, string name)
    {
        IOperation? receiver = FindReceiver(call);
        bool isOwn = call.Arguments.Length == 1 && search.FindDeclaration(call.TargetMethod.OriginalDefinition, cancellationToken) is not null;
        if (call.TargetMethod.ContainingType?.SpecialType == SpecialType.System_String || (IsText(receiver) && !isOwn))
        {
            IOperation? argument = call.Instance is null ? call.Arguments.ElementAtOrDefault(1)?.Value : call.Arguments.FirstOrDefault()?.Value;
            IOperation? subject = call.Instance is null ? call.Arguments.FirstOrDefault()?.Value : receiver;
            if (argument is not null && subject is not null && texts.Evaluate(FindGiven(argument), cancellationToken) is { IsOpen: false, Values: { IsEmpty: false } values })
            {
                StringComparison comparison = FindComparison(call);
                Func<string, string, bool>? compare = name switch
                {
                    "Contains" => (id, part) => id.IndexOf(part, comparison) >= 0,
                    "StartsWith" => (id, part) => id.StartsWith(part, comparison),
                    "EndsWith" => (id, part) => id.EndsWith(part, comparison),
                    "Equals" => (id, part) => id.Equals(part, comparison),
                    _ => null,
                };
                if (compare is not null)
                {
                    string[] parts = [.. values.Select(text => text.Value)];
                    return Array.Exists(parts, static part => part.IndexOf(PossibleText.Hole) >= 0 || part.Length == 0)
                        ? IdTest.Unknown
                        : new IdTest(id => Array.Exists(parts, part => compare(id, part)), [subject], parts, values.Select(static text => text.Origin));
                }
            }

            return IdTest.Unknown;
        }

        if (name is "IsMatch" && IdPatterns.Read(call, search, texts, cancellationToken) is IdTest pattern)
        {
            return pattern;
        }

        // The ids of one family in a set or a table.
        if (name is "Contains" or "ContainsKey" or "TryGetValue" && call.Arguments.Length > 0)
        {
            IOperation collection = call.Instance ?? call.Arguments[0].Value;
            IOperation? item = call.Instance is null ? call.Arguments.ElementAtOrDefault(1)?.Value : call.Arguments[0].Value;
            if (IsText(item) && Objects.FindElements(collection, search, cancellationToken) is List<CollectionElement> elements)
            {
                return OneOf(item!, [.. elements.Select(element => element.Key ?? element.Value)]);
            }
        }

        return ReadBody(call.TargetMethod, call);
    }

    // A bool that was worked out before, or a method or property that works it out.
    private IdTest ReadNamed(IOperation reference)
    {
        ISymbol symbol = reference switch
        {
            ILocalReferenceOperation local => local.Local,
            IMemberReferenceOperation member => member.Member,
            _ => throw new InvalidOperationException(),
        };
        SyntaxNode? declaration = search.FindDeclaration(symbol, cancellationToken);
        return declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => Read(search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)),
            PropertyDeclarationSyntax => ReadBody(symbol, null),
            _ => IdTest.Unknown,
        };
    }

    // `Build(prompt, isV3: model.Contains("/v3/"))`: what all callers ask alike.
    private IdTest ReadGiven(IMethodSymbol method, int ordinal)
    {
        IdTest? found = null;
        foreach (IOperation call in texts.Members.FindCalls(method, cancellationToken))
        {
            IOperation? given = Arguments.Find(call, ordinal);
            if (given?.SkipConversions() is IParameterReferenceOperation { Parameter: var own } && SymbolEqualityComparer.Default.Equals(own, method.OriginalDefinition.Parameters[ordinal]))
            {
                // It calls itself.
                continue;
            }

            IdTest test = Read(given);
            if (ReferenceEquals(test, IdTest.Unknown) || (found is not null && !found.Constants.SequenceEqual(test.Constants)))
            {
                return IdTest.Unknown;
            }

            found = found is null ? test : found.Of(found.Subjects.Concat(test.Subjects));
        }

        return found ?? IdTest.Unknown;
    }

    private IdTest ReadBody(ISymbol member, IInvocationOperation? call)
    {
        SyntaxNode? declaration = search.FindDeclaration(member.OriginalDefinition, cancellationToken);
        if (declaration is null)
        {
            return IdTest.Unknown;
        }

        List<ExpressionSyntax> returned = [.. Bodies.FindReturned(declaration)];
        if (returned.Count != 1)
        {
            return IdTest.Unknown;
        }

        IInvocationOperation? outer = _call;
        _call = call;
        IdTest test = Read(search.GetModel(declaration.SyntaxTree).GetOperation(returned[0], cancellationToken));
        _call = outer;
        return call is null
            ? test
            : test.Of(test.Subjects.Select(subject =>
                subject.SkipConversions() is IParameterReferenceOperation parameter && Arguments.Find(call, parameter.Parameter.Ordinal) is IOperation given
                    ? given
                    : subject));
    }

    // `bool Has(string id, string part) => id.Contains(part)` asks for what this call gives it, not for what all calls do.
    private IOperation FindGiven(IOperation value) =>
        value.SkipConversions() is IParameterReferenceOperation parameter
        && _call is not null
        && SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, _call.TargetMethod.OriginalDefinition)
            ? Arguments.Find(_call, parameter.Parameter.Ordinal) ?? value
            : value;

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

        return ids.Count == 0 ? IdTest.Unknown : new IdTest(id => ids.Contains(id), [subject], ids, origins);
    }

    private static bool IsNull(IOperation value) => value.SkipConversions().ConstantValue is { HasValue: true, Value: null };

    private static bool IsMember(IOperation value) => value.SkipConversions().Type is { TypeKind: TypeKind.Enum };

    private bool IsFixed(IOperation value) => ConstantTexts.Find(value) is not null || texts.Evaluate(value, cancellationToken) is { IsOpen: false, Values.Length: 1 };

    private static IOperation? FindReceiver(IInvocationOperation call)
    {
        if (call.Instance is not IConditionalAccessInstanceOperation)
        {
            return call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        }

        IOperation? parent = call.Parent;
        while (parent is not null and not IConditionalAccessOperation)
        {
            parent = parent.Parent;
        }

        return (parent as IConditionalAccessOperation)?.Operation;
    }

    private static StringComparison FindComparison(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Type?.Name == "StringComparison" && argument.Value.ConstantValue is { HasValue: true, Value: int value })
            {
                return (StringComparison)value is StringComparison.OrdinalIgnoreCase or StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase
                    ? StringComparison.OrdinalIgnoreCase
                    : StringComparison.Ordinal;
            }
        }

        return StringComparison.Ordinal;
    }
}
