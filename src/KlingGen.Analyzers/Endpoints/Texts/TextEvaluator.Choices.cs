using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

// Choices by a constant: the arms of a switch, the rows of a table. Where it is known which constant it is, only what that one chooses counts.
internal sealed partial class TextEvaluator
{
    /// <summary>The constant that an expression is, be it one that a parameter is taken to have; null for anything else.</summary>
    public string? FindConstant(IOperation? value, CancellationToken cancellationToken) =>
        FindConstants(value, cancellationToken) is { Count: 1 } only ? only[0] : null;

    /// <summary>The same of each part of a table's key.</summary>
    private string?[] FindParts(IOperation? key, CancellationToken cancellationToken) =>
        key?.SkipConversions() is ITupleOperation tuple ? [.. tuple.Elements.Select(element => FindConstant(element, cancellationToken))] : [FindConstant(key, cancellationToken)];

    /// <summary>Whether an expression is true or false, be it one that a parameter is taken to be; null where that is not known.</summary>
    public bool? FindFlag(IOperation value, CancellationToken cancellationToken) => value.SkipConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: bool flag } } => flag,
        IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_Boolean } parameter }
            when Assumed.TryGetValue(parameter.OriginalDefinition, out TextSet? assumed) && !GivenParameters.FindLater(parameter, search, cancellationToken).Any() =>
            string.Equals(assumed.Values[0].Value, IdTest.TextOf(true), StringComparison.Ordinal),
        _ => null,
    };

    /// <summary>What a parameter is taken to be for which a call states a flag; null where it states none.</summary>
    public TextSet? FindStatedFlag(IOperation given, CancellationToken cancellationToken) =>
        FindFlag(given, cancellationToken) is bool flag ? TextSet.Of(IdTest.TextOf(flag), given.Syntax) : null;

    // All constants that it can be; none where that is not known.
    private IReadOnlyList<string> FindConstants(IOperation? value, CancellationToken cancellationToken)
    {
        if (ConstantTexts.FindKey(value) is string constant)
        {
            return [constant];
        }

        if (GivenParameters.SkipCase(value) is not IParameterReferenceOperation { Parameter: { Type: { } type } parameter }
            || !Assumed.TryGetValue(parameter.OriginalDefinition, out TextSet? assumed)
            || assumed is not { IsOpen: false, Values: { IsEmpty: false } values })
        {
            return [];
        }

        string?[] later = [.. GivenParameters.FindLater(parameter, search, cancellationToken).Select(ConstantTexts.Find)];
        IEnumerable<string> given = values.Select(text => type.TypeKind == TypeKind.Enum ? type.Name + "." + text.Value : text.Value);
        return Array.IndexOf(later, null) >= 0 ? [] : [.. later.OfType<string>().Concat(given).Distinct(StringComparer.Ordinal)];
    }

    private sealed partial class Evaluation
    {
        // `model == Model.V3 ? "..." : "..."`, `hasImage && !isPro ? "..." : "..."`, where it is known which constants these are.
        private bool? Decide(IOperation? condition)
        {
            if (owner.Assumed.IsEmpty)
            {
                return null;
            }

            (IOperation? asked, bool outcome) = BooleanTests.Strip(condition, true);
            bool? isMet = asked switch
            {
                IParameterReferenceOperation flag => owner.FindFlag(flag, cancellationToken),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Decide(both.LeftOperand) & Decide(both.RightOperand),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Decide(either.LeftOperand) | Decide(either.RightOperand),
                _ => AsksForConstant(asked),
            };
            return isMet is null ? null : isMet == outcome;
        }

        private bool? AsksForConstant(IOperation? condition)
        {
            if (ReturnKeys.FindTested(condition) is not (IOperation subject, IReadOnlyList<string> keys, bool isWhole) || owner.FindConstants(subject, cancellationToken) is not { Count: > 0 } known)
            {
                return null;
            }

            return !ArmKeys.CanBe(keys, known) ? false : isWhole && known.Count == 1 ? true : null;
        }

        // A value that is returned where what is known rules it out: `if (hasImage) return "..."; return "...";`.
        private bool IsRuledOut(IOperation? returned)
        {
            IOperation? child = returned;
            for (IOperation? parent = returned?.Parent; parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; child = parent, parent = parent.Parent)
            {
                if (parent switch
                {
                    IConditionalOperation choice when ReferenceEquals(child, choice.WhenTrue) => Decide(choice.Condition) == false,
                    IConditionalOperation choice when ReferenceEquals(child, choice.WhenFalse) => Decide(choice.Condition) == true,
                    IBlockOperation { Syntax: BlockSyntax block } statements => FindLeft(statements, block, child!).Any(choice => Decide(choice.Condition) == true),
                    _ => false,
                })
                {
                    return true;
                }
            }

            return false;
        }

        private static IEnumerable<IConditionalOperation> FindLeft(IBlockOperation statements, BlockSyntax block, IOperation child)
        {
            HashSet<SyntaxNode> left = [.. Branches.FindLeft(block, child.Syntax)];
            return left.Count == 0 ? [] : statements.Operations.OfType<IConditionalOperation>().Where(choice => left.Contains(choice.Syntax));
        }

        // `model == "kling" ? "..." : Find(model)`
        private TextSet EvaluateEither(IConditionalOperation choice)
        {
            TextSet met = Evaluate(choice.WhenTrue).At(choice.WhenTrue.Syntax);
            TextSet missed = Evaluate(choice.WhenFalse).At(choice.WhenFalse!.Syntax);
            return ReturnKeys.FindTested(choice.Condition) is not (_, IReadOnlyList<string> keys, bool isWhole)
                ? met.Union(missed)
                : met.UnderAny(keys).Union(isWhole ? missed.UnderAny(ArmKeys.Rest(keys)) : missed);
        }

        private TextSet EvaluateSwitch(ISwitchExpressionOperation choice, Func<IOperation, TextSet> evaluate)
        {
            TestedElement element = TestedElement.Find(choice.Arms.Select(static arm => arm.Pattern));
            IReadOnlyList<string> known = owner.FindConstants(element.FindSubject(choice.Value), cancellationToken);
            TextSet found = TextSet.None;
            foreach (ISwitchExpressionArmOperation arm in choice.Arms)
            {
                IReadOnlyList<string> keys = ArmKeys.Of(arm, choice, element);
                bool? isMet = arm.Guard is null ? true : Decide(arm.Guard);
                if (isMet == false || !ArmKeys.CanBe(keys, known) || HasOtherFlags(arm.Pattern, choice.Value))
                {
                    continue;
                }

                if (arm.Value.Syntax is not ThrowExpressionSyntax)
                {
                    found = found.Union(evaluate(arm.Value).UnderAny(keys));
                }

                if (isMet == true && known.Count == 1 && keys.Count > 0 && arm.Pattern is IConstantPatternOperation)
                {
                    // None of the arms below is come to.
                    break;
                }
            }

            return found;
        }

        // `(Tier.Pro, true) => ...`, where it is known that the second is false.
        private bool HasOtherFlags(IPatternOperation pattern, IOperation value)
        {
            if (pattern is not IRecursivePatternOperation { DeconstructionSubpatterns: { IsEmpty: false } elements } || value.SkipConversions() is not ITupleOperation tuple || tuple.Elements.Length != elements.Length)
            {
                return false;
            }

            for (int i = 0; i < elements.Length; i++)
            {
                if (elements[i] is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool asked } } && Decide(tuple.Elements[i]) == !asked)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
